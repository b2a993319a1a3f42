using Advocacy.Rules.Authoring;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Advocacy.Rules.Hosting;

/// <summary>What a host has added to one of its rule sets.</summary>
internal sealed class RuleSetContents
{
    internal List<Action<IServiceProvider, RuleSetBuilder>> Additions { get; } = [];

    internal static RuleSet Build(IServiceProvider services, string name)
    {
        var set = new RuleSetBuilder();
        foreach (var add in services.GetRequiredService<IOptionsMonitor<RuleSetContents>>().Get(name).Additions)
        {
            add(services, set);
        }

        return set.Build(services.GetRequiredService<IOptionsMonitor<AdvocacyOptions>>().Get(name));
    }
}
