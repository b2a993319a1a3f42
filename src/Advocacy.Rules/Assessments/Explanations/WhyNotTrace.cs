using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Explains what came of each version of one rule for one subject, while the case is evaluated again.</summary>
internal sealed class WhyNotTrace(RuleSet set, RuleId id, CaseAssessment assessment, ISubject subject) : ClauseTrace
{
    private readonly List<RuleExplanation> _found = [];

    private ImmutableArray<Rule> Versions { get; } = [.. set.Rules.Where(rule => rule.Id == id)];

    /// <summary>What was found, by version; a version that was never asked says why.</summary>
    internal ImmutableArray<RuleExplanation> Explanations() =>
    [
        .. Versions.SelectMany(version => _found.Exists(found => found.Is(version)) ? _found.Where(found => found.Is(version))
            : [new RuleExplanation(version, subject, version.Subject.IsInstanceOfType(subject) ? RuleOutcome.NoIssue : RuleOutcome.OtherSubject)]),
    ];

    internal override void Look(ISubject asked, PredictedIssue? issue, IssueSurroundings its)
    {
        if (asked.CommitmentId == subject.CommitmentId)
        {
            _found.AddRange(Versions.Where(version => version.IsAskedOf(asked, issue)).SelectMany(version => Explain(version, issue, its)));
        }
    }

    private IEnumerable<RuleExplanation> Explain(Rule rule, PredictedIssue? issue, IssueSurroundings its)
    {
        if (IsInForce(rule, issue, its.Clock) is var inForce && inForce != true)
        {
            return
            [
                inForce is null
                    ? Of(rule, issue, null, RuleOutcome.Unknown, missing: [nameof(issue.HitsAt)])
                    : Of(rule, issue, null, RuleOutcome.NotInForce, inForce: Versions.FirstOrDefault(other => IsInForce(other, issue, its.Clock) == true)),
            ];
        }

        var fault = assessment.Faults.FirstOrDefault(thrown =>
            thrown.Source == id && thrown.Subject.CommitmentId == subject.CommitmentId && thrown.Issue == issue?.Kind);
        return fault is null
            ? rule.Matcher.Inspect(subject, its)
                .Select(inspection => Explain(rule, issue, inspection, its))
                .DistinctBy(static found => (found.Item, found.Clause))
            : [Of(rule, issue, null, RuleOutcome.Faulted, exception: fault.Exception)];
    }

    private RuleExplanation Explain(Rule rule, PredictedIssue? issue, Inspection inspection, IssueSurroundings its)
    {
        var failed = inspection.Clauses.FirstOrDefault(static tested => tested.Truth == Truth.False).Clause;
        if (failed is BindingClause)
        {
            return Of(rule, issue, null, RuleOutcome.NothingBound, clause: failed.Text);
        }

        if (failed is not null)
        {
            var item = failed.IsOfItem ? inspection.Item : null;
            return Of(rule, issue, item, RuleOutcome.ClauseFailed, clause: failed.Text, values: new SeenValues(set, rule, subject, item, its).Of(failed));
        }

        return inspection.Clauses.Any(static tested => tested.Truth == Truth.Unknown)
            ? Of(rule, issue, inspection.Item, RuleOutcome.Unknown, missing: [.. inspection.Clauses.SelectMany(static tested => tested.Missing)])
            : rule.Concludes is HarmsBy harms && harms.Estimate(subject, inspection.Item, its) is null
                ? Of(rule, issue, inspection.Item, RuleOutcome.Unknown, missing: [$"{harms.Component} in {its.Currency}"])
                : Of(rule, issue, inspection.Item, RuleOutcome.Applied);
    }

    /// <summary>An entitlement by the issue's date, which may be unknown; any other rule by the evaluation's instant.</summary>
    private static bool? IsInForce(Rule rule, PredictedIssue? issue, Clock clock) =>
        rule.Effective.IsAlways ? true
        : rule.Stage != RuleStage.Entitle ? rule.Effective.IsInForce(clock)
        : issue?.HitsAt is { } date ? rule.Effective.Covers(date) : null;

    private RuleExplanation Of(
        Rule rule,
        PredictedIssue? issue,
        object? item,
        RuleOutcome outcome,
        string? clause = null,
        ImmutableArray<SeenValue> values = default,
        ImmutableArray<string> missing = default,
        Exception? exception = null,
        Rule? inForce = null) => new(rule, subject, outcome)
    {
        Issue = issue?.Kind,
        Item = item,
        Clause = clause,
        Values = values.IsDefault ? [] : values,
        MissingFacts = missing.IsDefault ? [] : [.. missing.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Exception = exception,
        VersionInForce = inForce?.Version,
    };
}
