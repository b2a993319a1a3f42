using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Gathers rules, packs and predictors, and builds a rule set.</summary>
/// <remarks>Not safe to use from several threads. The order of additions never matters.</remarks>
public sealed class RuleSetBuilder
{
    private readonly List<Rule> _rules = [];
    private readonly List<RulePack> _packs = [];
    private readonly List<IPredictor> _predictors = [];

    /// <summary>Adds a rule written as a class that needs no data.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <returns>The builder.</returns>
    public RuleSetBuilder Add<TRule>()
        where TRule : RuleDefinition, new() => Add(new TRule());

    /// <summary>Adds a rule written as a class.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The builder.</returns>
    public RuleSetBuilder Add(RuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Add(rule.Build());
    }

    /// <summary>Adds a finished sentence.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The builder.</returns>
    public RuleSetBuilder Add(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _rules.Add(rule);
        return this;
    }

    /// <summary>Adds a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>The builder.</returns>
    public RuleSetBuilder Add(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _packs.Add(pack);
        return this;
    }

    /// <summary>Adds a predictor.</summary>
    /// <param name="predictor">The predictor.</param>
    /// <returns>The builder.</returns>
    public RuleSetBuilder Add(IPredictor predictor)
    {
        ArgumentNullException.ThrowIfNull(predictor);
        _predictors.Add(predictor);
        return this;
    }

    /// <summary>Checks everything and builds the rule set.</summary>
    /// <param name="options">The scales and policies; the defaults when absent. Copied.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="RuleSetException">Rules, packs, predictors or options contradict each other; the message says which and how to mend it.</exception>
    public RuleSet Build(AdvocacyOptions? options = null)
    {
        options ??= new AdvocacyOptions();
        var packed = _packs.SelectMany(static pack => pack.Rules.Select(rule => rule.WithinPeriodOf(pack)));
        ImmutableArray<Rule> rules = [.. _rules.Concat(packed).OrderBy(static rule => rule.Id).ThenBy(static rule => rule.Effective.Start)];
        ImmutableArray<RulePack> packs = [.. _packs.OrderBy(static pack => pack.Id)];
        ImmutableArray<IPredictor> predictors = [.. _predictors.OrderBy(static predictor => predictor.Id)];
        List<string> errors = [.. OptionsCheck.Errors(options), .. RuleSetCheck.Errors(rules, packs, predictors, options)];
        return errors.Count == 0 ? new RuleSet(rules, packs, predictors, options) : throw new RuleSetException([.. errors]);
    }
}
