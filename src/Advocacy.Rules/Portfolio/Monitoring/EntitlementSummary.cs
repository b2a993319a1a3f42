using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>What a monitor keeps of something that the customer is owed.</summary>
/// <remarks>Not legal advice. Immutable; safe to share between threads.</remarks>
public sealed record EntitlementSummary
{
    [JsonConstructor]
    internal EntitlementSummary(
        CommitmentId? commitment, IssueKind issue, RuleId rule, Money? amount, string? inKind, DateTimeOffset? lapsesAt, bool isAboutToLapse)
    {
        Commitment = commitment;
        Issue = issue;
        Rule = rule;
        Amount = amount;
        InKind = inKind;
        LapsesAt = lapsesAt;
        IsAboutToLapse = isAboutToLapse;
    }

    /// <summary>The commitment; <see langword="null"/> where it is owed to the customer as a whole.</summary>
    public CommitmentId? Commitment { get; }

    /// <summary>The issue for which it is owed.</summary>
    public IssueKind Issue { get; }

    /// <summary>The rule by which it is owed.</summary>
    public RuleId Rule { get; }

    /// <summary>What of it counts towards the total that the customer is owed, at the least; <see langword="null"/> where it is owed in kind.</summary>
    public Money? Amount { get; }

    /// <summary>What is owed where it is not money, in English; <see langword="null"/> where it is.</summary>
    public string? InKind { get; }

    /// <summary>When it lapses unless it is claimed before: the midnight in UTC that ends the last day; never, or not known, when absent.</summary>
    public DateTimeOffset? LapsesAt { get; }

    /// <summary>Whether that is no more than the notice ahead, or past.</summary>
    public bool IsAboutToLapse { get; }

    /// <summary>What is owed; nothing where nothing is.</summary>
    internal static EntitlementSummary? Of(Entitlement entitlement, DateTimeOffset asOf, TimeSpan lapseNotice)
    {
        if (entitlement.Verdict != Verdict.Owed && entitlement.Obligation is null)
        {
            return null;
        }

        var lapsesAt = entitlement.Decision?.Claim?.LapsesAt;
        return new EntitlementSummary(
            entitlement.Issue.Commitment?.Id,
            entitlement.Issue.Kind,
            entitlement.Rule,
            entitlement.Counts,
            entitlement.Decision?.InKind,
            lapsesAt,
            isAboutToLapse: lapsesAt - asOf <= lapseNotice);
    }

    internal static int CompareKeys(EntitlementSummary one, EntitlementSummary other)
    {
        var order = string.CompareOrdinal(one.Commitment?.Value, other.Commitment?.Value);
        order = order != 0 ? order : one.Issue.CompareTo(other.Issue);
        return order != 0 ? order : one.Rule.CompareTo(other.Rule);
    }

    /// <summary>When <see cref="IsAboutToLapse"/> becomes true; never when absent.</summary>
    internal DateTimeOffset? NoticeAt(TimeSpan lapseNotice) => IsAboutToLapse || LapsesAt is not { } lapsesAt ? null : lapsesAt - lapseNotice;
}
