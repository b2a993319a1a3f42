using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Advocacy.Rules;

/// <summary>Adds rules, packs and predictors to one of a host's rule sets.</summary>
/// <remarks>Not safe to use from several threads. The order of additions never matters.</remarks>
public sealed class AdvocacyRulesBuilder
{
    internal AdvocacyRulesBuilder(IServiceCollection services, string name) => (Services, Name) = (services, name);

    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The rule set's name; empty for the unnamed one.</summary>
    public string Name { get; }

    /// <summary>Adds a rule written as a class that needs no data.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The rule's sentence is malformed.</exception>
    public AdvocacyRulesBuilder AddRule<TRule>()
        where TRule : RuleDefinition, new() => AddRule(new TRule());

    /// <summary>Adds a rule written as a class.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The rule's sentence is malformed.</exception>
    public AdvocacyRulesBuilder AddRule(RuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return AddRule(rule.Build());
    }

    /// <summary>Adds a finished sentence.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The builder.</returns>
    public AdvocacyRulesBuilder AddRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Add((_, set) => set.Add(rule));
    }

    /// <summary>Adds a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>The builder.</returns>
    public AdvocacyRulesBuilder AddPack(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Add((_, set) => set.Add(pack));
    }

    /// <summary>Adds a predictor of the host's services; registered as a singleton unless it is registered already.</summary>
    /// <typeparam name="TPredictor">The predictor. It must not ask for this rule set or its evaluator, which are built from it.</typeparam>
    /// <returns>The builder.</returns>
    public AdvocacyRulesBuilder AddPredictor<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPredictor>()
        where TPredictor : class, IPredictor
    {
        Services.TryAddSingleton<TPredictor>();
        return Add(static (provider, set) => set.Add(provider.GetRequiredService<TPredictor>()));
    }

    /// <summary>Adds a predictor.</summary>
    /// <param name="predictor">The predictor.</param>
    /// <returns>The builder.</returns>
    public AdvocacyRulesBuilder AddPredictor(IPredictor predictor)
    {
        ArgumentNullException.ThrowIfNull(predictor);
        return Add((_, set) => set.Add(predictor));
    }

    /// <summary>Adds every rule of an assembly that is a class, public or not, with a public constructor without parameters.</summary>
    /// <remarks>A rule whose constructor takes data is not added: only the host knows the data. Add it with <see cref="AddRule(RuleDefinition)"/>.</remarks>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The assembly holds no such rule, or a rule's sentence is malformed.</exception>
    [RequiresUnreferencedCode("Trimming may remove rules that only reflection reaches; add each with AddRule<TRule>(), or a pack with AddPack.")]
    public AdvocacyRulesBuilder AddRulesFromAssembly(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var constructors = assembly.GetTypes()
            .Where(static type => type is { IsAbstract: false, ContainsGenericParameters: false } && type.IsSubclassOf(typeof(RuleDefinition)))
            .Select(static type => type.GetConstructor(Type.EmptyTypes))
            .OfType<ConstructorInfo>()
            .ToArray();
        if (constructors.Length == 0)
        {
            throw new ArgumentException(
                $"{assembly.GetName().Name} holds no rule that is a class with a public constructor without parameters; pass the assembly that holds the rules.",
                nameof(assembly));
        }

        foreach (var constructor in constructors)
        {
            AddRule((RuleDefinition)constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null));
        }

        return this;
    }

    private AdvocacyRulesBuilder Add(Action<IServiceProvider, RuleSetBuilder> addition)
    {
        Services.Configure<RuleSetContents>(Name, contents => contents.Additions.Add(addition));
        return this;
    }
}
