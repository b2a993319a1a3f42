using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>One action for the customer.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class Remedy
{
    private readonly Rule? _rule;
    private readonly object? _item;

    internal Remedy(Rule rule, PredictedIssue issue, object? item, RemedyTerms terms, KindMatch match)
        : this(issue, terms, match) => (_rule, _item) = (rule, item);

    private Remedy(PredictedIssue issue, RemedyTerms terms, KindMatch match)
    {
        Issue = issue;
        Terms = terms;
        MatchesFailure = match.Of(issue.Kind, terms.Redress);
    }

    /// <summary>The id of the rule that proposes it, or of the entitlement that it fulfils.</summary>
    public RuleId Id => _rule?.Id ?? Fulfils!.Rule;

    /// <summary>The kind of action.</summary>
    public RemedyKind Kind => _rule is null ? RemedyKind.Entitlement : ((ProposesRemedy)_rule.Concludes).Kind;

    /// <summary>The issue that it is for.</summary>
    public PredictedIssue Issue { get; }

    /// <summary>What it does, asks and costs; a goodwill payment is already clipped to its cap.</summary>
    public RemedyTerms Terms { get; }

    /// <summary>The entitlement that it fulfils: then it is no option but part of the floor. <see langword="null"/> for a proposed remedy.</summary>
    public Entitlement? Fulfils { get; private init; }

    /// <summary>Whether it gives back what the failure took: money for money, goods for goods, the service for the service, attention for attention.</summary>
    public bool MatchesFailure { get; }

    /// <summary>Whether it comes before the issue hits.</summary>
    public bool IsPreventive => Issue.Status == IssueStatus.Anticipated;

    /// <summary>Why, as the rule's author put it.</summary>
    public FormattableString Reason => _rule?.Reason!.Write(Issue.Subject, _item) ?? Fulfils!.Reason!;

    /// <summary>Whether it pays goodwill for which no price gives a cap.</summary>
    internal bool IsUncapped { get; init; }

    internal static Remedy Fulfilling(Entitlement entitlement, KindMatch match, RemedyTerms terms) =>
        new(entitlement.Issue, terms, match) { Fulfils = entitlement };
}
