using Advocacy.Rules;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers rule sets and their evaluators with a host.</summary>
public static class AdvocacyRulesServiceCollectionExtensions
{
    /// <summary>Registers the host's unnamed rule set: a singleton <see cref="IAdvocacyEvaluator"/> and its <see cref="RuleSet"/>.</summary>
    /// <remarks>
    /// The rule set is built once, when the host starts or when it is first asked for; one that contradicts itself fails there with a
    /// <see cref="OptionsValidationException"/> or a <see cref="RuleSetException"/> that names every reason. A second call adds to the same rule set.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the scales and policies; the defaults when absent.</param>
    /// <returns>The builder that takes the rules.</returns>
    public static AdvocacyRulesBuilder AddAdvocacyRules(this IServiceCollection services, Action<AdvocacyOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(static provider => RuleSetContents.Build(provider, Options.Options.DefaultName));
        services.TryAddSingleton(static provider => ObservedEvaluator.Create(provider, provider.GetRequiredService<RuleSet>(), Options.Options.DefaultName));
        return Add(services, Options.Options.DefaultName, configure);
    }

    /// <summary>Registers a named rule set: a singleton <see cref="IAdvocacyEvaluator"/> and its <see cref="RuleSet"/>, keyed by the name.</summary>
    /// <inheritdoc cref="AddAdvocacyRules(IServiceCollection, Action{AdvocacyOptions})" path="/remarks"/>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The name, which is the key of the services and the name of the options. Written to telemetry and logs.</param>
    /// <param name="configure">Sets the scales and policies; the defaults when absent.</param>
    /// <returns>The builder that takes the rules.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static AdvocacyRulesBuilder AddAdvocacyRules(this IServiceCollection services, string name, Action<AdvocacyOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        services.TryAddKeyedSingleton(name, static (provider, key) => RuleSetContents.Build(provider, (string)key!));
        services.TryAddKeyedSingleton(
            name, static (provider, key) => ObservedEvaluator.Create(provider, provider.GetRequiredKeyedService<RuleSet>(key), (string)key!));
        return Add(services, name, configure);
    }

    private static AdvocacyRulesBuilder Add(IServiceCollection services, string name, Action<AdvocacyOptions>? configure)
    {
        if (configure is not null)
        {
            services.Configure(name, configure);
        }

        services.TryAddSingleton<EvaluationMetrics>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RuleSetAtStart>, RuleSetAtStartValidation>());
        services.AddOptions<RuleSetAtStart>(name).ValidateOnStart();
        return new AdvocacyRulesBuilder(services, name);
    }
}
