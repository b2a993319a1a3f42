using Advocacy.Rules.Authoring;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Advocacy.Rules.Hosting;

/// <summary>Builds a host's rule set, and turns what contradicts itself into failures of the host's start.</summary>
internal sealed class RuleSetAtStartValidation(IServiceProvider services) : IValidateOptions<RuleSetAtStart>
{
    public ValidateOptionsResult Validate(string? name, RuleSetAtStart options)
    {
        try
        {
            _ = string.IsNullOrEmpty(name) ? services.GetRequiredService<RuleSet>() : services.GetRequiredKeyedService<RuleSet>(name);
            return ValidateOptionsResult.Success;
        }
        catch (RuleSetException broken)
        {
            return ValidateOptionsResult.Fail(broken.Errors);
        }
    }
}
