using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>What the customer is owed for an issue, or is not, or may be.</summary>
/// <remarks>Not legal advice: the verdict of a declared rule on declared facts. Immutable; safe to share between threads.</remarks>
public sealed class Entitlement
{
    private readonly Rule _rule;
    private readonly object? _item;

    private Entitlement(Rule rule, PredictedIssue issue, object? item, Verdict verdict)
    {
        _rule = rule;
        _item = item;
        Issue = issue;
        Verdict = verdict;
    }

    /// <summary>The rule.</summary>
    public RuleId Rule => _rule.Id;

    /// <summary>The version of the rule, the one in force on the issue's date.</summary>
    public string RuleVersion => _rule.Version;

    /// <summary>The issue.</summary>
    public PredictedIssue Issue { get; }

    /// <summary>By what authority.</summary>
    public Authority Authority => Conclusion.Authority;

    /// <summary>The article, clause or row.</summary>
    public string Citation => Conclusion.Citation;

    /// <summary>Whether it is owed.</summary>
    public Verdict Verdict { get; }

    /// <summary>What is owed; <see langword="null"/> unless owed.</summary>
    public Obligation? Obligation { get; private init; }

    /// <summary>The facts that decide: they suffice for the verdict and none can be spared. For an indeterminate verdict, the facts to find out.</summary>
    public ImmutableArray<string> DecidingFacts { get; private init; } = [];

    /// <summary>The clause that fails, in its author's words; <see langword="null"/> unless not owed.</summary>
    public string? DecidingClause { get; private init; }

    /// <summary>Exemptions that would release the provider had it proven them: what is owed is paid with reservation.</summary>
    public ImmutableArray<string> MissingProofs { get; private init; } = [];

    /// <summary>Why, as the rule's author put it; only where owed.</summary>
    public FormattableString? Reason => Verdict == Verdict.Owed ? _rule.Reason!.Write(Issue.Subject, _item) : null;

    private OwesObligation Conclusion => (OwesObligation)_rule.Concludes;

    internal static Entitlement Owed(Rule rule, PredictedIssue issue, object? item, Obligation obligation) => new(rule, issue, item, Verdict.Owed)
    {
        Obligation = obligation,
        DecidingFacts = rule.Matcher.DecidingFacts,
        MissingProofs = rule.Matcher.MissingProofs(issue.Subject),
    };

    internal static Entitlement NotOwed(Rule rule, PredictedIssue issue, Clause? failing) => new(rule, issue, null, Verdict.NotOwed)
    {
        DecidingFacts = failing?.Fact is { } fact ? [fact] : [],
        DecidingClause = failing?.Text,
    };

    internal static Entitlement Indeterminate(Rule rule, PredictedIssue issue, ImmutableArray<string> missing) => new(rule, issue, null, Verdict.Indeterminate)
    {
        DecidingFacts = missing,
    };
}
