using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>One action for the customer.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class Remedy
{
    private readonly Rule? _rule;
    private readonly object? _item;

    internal Remedy(Rule rule, PredictedIssue issue, object? item, RemedyTerms terms, bool isUncapped)
    {
        (_rule, _item) = (rule, item);
        Issue = issue;
        Terms = terms;
        IsUncapped = isUncapped;
    }

    internal Remedy(Entitlement entitlement, RemedyTerms terms)
    {
        Issue = entitlement.Issue;
        Terms = terms;
        Fulfils = entitlement;
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
    public Entitlement? Fulfils { get; }

    /// <summary>Whether it comes before the issue hits.</summary>
    public bool IsPreventive => Issue.Status == IssueStatus.Anticipated;

    /// <summary>Why, as the rule's author put it.</summary>
    public FormattableString Reason => _rule?.Reason!.Write(Issue.Subject, _item) ?? Fulfils!.Reason!;

    /// <summary>Whether it pays goodwill for which no price gives a cap.</summary>
    internal bool IsUncapped { get; }
}
