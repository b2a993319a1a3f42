using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>What a monitor keeps of an issue: whatever tells how bad it is for the customer, and when it hits.</summary>
/// <remarks>Its likelihood is not kept: it counts through the urgency, and every small change of it would be a change told. Immutable; safe to share between threads.</remarks>
public sealed record IssueSummary
{
    [JsonConstructor]
    internal IssueSummary(
        CommitmentId? commitment, IssueKind kind, IssueStatus status, Urgency urgency, HarmBand likely, HarmBand worst, DateTimeOffset? hitsAt)
    {
        Commitment = commitment;
        Kind = kind;
        Status = status;
        Urgency = urgency;
        Likely = likely;
        Worst = worst;
        HitsAt = hitsAt;
    }

    /// <summary>The commitment that bears it; <see langword="null"/> where the customer does.</summary>
    public CommitmentId? Commitment { get; }

    /// <summary>What goes wrong.</summary>
    public IssueKind Kind { get; }

    /// <summary>Whether it is anticipated, occurring or over.</summary>
    public IssueStatus Status { get; }

    /// <summary>How soon an advocate should look at it.</summary>
    public Urgency Urgency { get; }

    /// <summary>How heavy the likely harm is.</summary>
    public HarmBand Likely { get; }

    /// <summary>How heavy the worst harm is.</summary>
    public HarmBand Worst { get; }

    /// <summary>When it hits or hit; unknown when absent.</summary>
    public DateTimeOffset? HitsAt { get; }

    internal static IssueSummary Of(Harm harm) => new(
        harm.Issue.Commitment?.Id, harm.Issue.Kind, harm.Issue.Status, harm.Urgency, harm.Likely, harm.Worst, harm.Issue.HitsAt);

    internal static int CompareKeys(IssueSummary one, IssueSummary other)
    {
        var order = string.CompareOrdinal(one.Commitment?.Value, other.Commitment?.Value);
        return order != 0 ? order : one.Kind.CompareTo(other.Kind);
    }

    /// <summary>Whether this is worse for the customer than what was before: that it has hit, then urgency, worst and likely harm, that it goes on, and how soon it hits.</summary>
    internal bool IsWorseThan(IssueSummary before)
    {
        var order = (Status != IssueStatus.Anticipated).CompareTo(before.Status != IssueStatus.Anticipated);
        order = order != 0 ? order : Urgency.CompareTo(before.Urgency);
        order = order != 0 ? order : Worst.CompareTo(before.Worst);
        order = order != 0 ? order : Likely.CompareTo(before.Likely);
        order = order != 0 ? order : (Status == IssueStatus.Occurring).CompareTo(before.Status == IssueStatus.Occurring);
        order = order != 0 ? order : (before.HitsAt ?? DateTimeOffset.MaxValue).CompareTo(HitsAt ?? DateTimeOffset.MaxValue);
        return order > 0;
    }
}
