using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>A random case, a random rule set, random options and an instant: all as data, so that a property can change one thing.</summary>
internal sealed record Scenario
{
    private RuleSet? _set;

    internal required Customer Customer { get; init; }

    internal required ImmutableArray<Commitment> Commitments { get; init; }

    internal required ImmutableArray<Incident> Incidents { get; init; }

    internal required ImmutableArray<RuleSpec> Rules
    {
        get;
        init
        {
            field = value;
            _set = null;
        }
    }

    internal required OptionsSpec Options
    {
        get;
        init
        {
            field = value;
            _set = null;
        }
    }

    internal required DateTimeOffset AsOf { get; init; }

    internal CustomerCase Case => new(Customer, Commitments, Incidents);

    /// <summary>Whether every derived fact that a rule reads is derived by some rule, as a rule set requires.</summary>
    internal bool IsWellFormed => Rules.Length > 0
        && (!Rules.Any(rule => rule.Binding is GivenAlert) || Rules.Any(rule => rule.Concludes is DerivesAlert))
        && (!Rules.Any(rule => rule.Binding is GivenAlarm) || Rules.Any(rule => rule.Concludes is DerivesAlarm));

    internal RuleSpec Rule(RuleId id) => Rules.First(rule => string.Equals(rule.Id, id.Value, StringComparison.Ordinal));

    /// <summary>The rule set, built once for scenarios drawn after each other that differ in other things alone.</summary>
    internal RuleSet RuleSet => _set ??= BuiltRuleSets.Of(this);

    internal RuleSet BuildRules() => new RuleSetBuilder()
        .Add(new RulePack("generated", "1", [.. Rules.Select(rule => rule.Build())]) { FailureKinds = Options.FailureKinds })
        .Build(Options.ToOptions());

    internal CaseAssessment Assess() => AssessAt(AsOf);

    internal CaseAssessment AssessAt(DateTimeOffset asOf) => new AdvocacyEvaluator(RuleSet).Evaluate(Case, asOf);

    internal Scenario WithConclusions(Func<ConclusionSpec, ConclusionSpec> change) =>
        this with { Rules = [.. Rules.Select(rule => rule with { Concludes = change(rule.Concludes) })] };

    public override string ToString() => string.Join(
        Environment.NewLine,
        [
            "",
            $"as of {AsOf:O}",
            $"{Customer} declines {string.Join(", ", Customer.Preferences.Declines)}; consents to {string.Join(", ", Customer.Preferences.ConsentsTo)}",
            .. Commitments.Select(commitment => commitment.ToString()),
            .. Incidents.Select(incident => incident.ToString()),
            .. Rules.Select(rule => rule.ToString()),
            $"options {Options}",
        ]);
}
