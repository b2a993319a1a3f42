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
    public string Citation => Decision?.Citation ?? Conclusion.Citation;

    /// <summary>Whether it is owed.</summary>
    public Verdict Verdict { get; }

    /// <summary>
    /// The money that is owed, at the least where the verdict is indeterminate; <see langword="null"/> where it may be nothing, and where what is owed is
    /// <see cref="EntitlementDecision.InKind"/>.
    /// </summary>
    public Obligation? Obligation { get; private init; }

    /// <summary>The decision behind the verdict, with its row, its burden of proof and how it is claimed; <see langword="null"/> for a rule that concludes without one.</summary>
    public EntitlementDecision? Decision { get; private init; }

    /// <summary>
    /// What of the obligation counts towards the total that the customer is owed: less than its amount where another entitlement is deducted from it, zero where
    /// an alternative is better; <see langword="null"/> without an obligation. Plans must pay this much.
    /// </summary>
    public Money? Counts { get; private init; }

    /// <summary>Whether the amounts behind the verdict are past the date by which somebody was to compare them with their source.</summary>
    public bool IsReviewOverdue { get; private init; }

    /// <summary>The facts that decide: they suffice for the verdict and none can be spared. For an indeterminate verdict, the facts to find out.</summary>
    public ImmutableArray<string> DecidingFacts { get; private init; } = [];

    /// <summary>The clause that fails, in its author's words; <see langword="null"/> unless not owed.</summary>
    public string? DecidingClause { get; private init; }

    /// <summary>Exemptions that would release the provider had it proven them: what is owed is paid with reservation.</summary>
    public ImmutableArray<string> MissingProofs { get; private init; } = [];

    /// <summary>Why, as the rule's author put it; only where something is owed.</summary>
    public FormattableString? Reason => Verdict == Verdict.Owed || Obligation is not null ? _rule.Reason!.Write(Issue.Subject, _item) : null;

    /// <summary>How it stands to other entitlements of the same subject.</summary>
    internal Cumulation Cumulation => Conclusion.Cumulation;

    private ConcludesEntitlement Conclusion => (ConcludesEntitlement)_rule.Concludes;

    internal static Entitlement Owed(Rule rule, PredictedIssue issue, object? item, Obligation obligation) => new(rule, issue, item, Verdict.Owed)
    {
        Obligation = obligation,
        Counts = obligation.Amount,
        DecidingFacts = rule.Matcher.DecidingFacts,
        MissingProofs = rule.Matcher.MissingProofs(issue.Subject),
    };

    internal static Entitlement Decided(Rule rule, PredictedIssue issue, EntitlementDecision decision, Clock clock) => new(rule, issue, null, decision.Verdict)
    {
        Decision = decision,
        Obligation = decision.Obligation,
        Counts = decision.Obligation?.Amount,
        DecidingFacts = decision.DecidingFacts,
        MissingProofs = decision.MissingProofs,
        IsReviewOverdue = decision.ReviewBy is { } date
            && clock.HasElapsed(TimeSpan.FromDays(1), new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)),
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

    /// <summary>The same entitlement, of which another amount counts.</summary>
    internal Entitlement Counting(Money counts) => new(_rule, Issue, _item, Verdict)
    {
        Decision = Decision,
        Obligation = Obligation,
        Counts = counts,
        DecidingFacts = DecidingFacts,
        DecidingClause = DecidingClause,
        MissingProofs = MissingProofs,
        IsReviewOverdue = IsReviewOverdue,
    };
}
