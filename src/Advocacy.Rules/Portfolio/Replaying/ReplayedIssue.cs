namespace Advocacy.Rules;

/// <summary>One issue of one subject in a replay: when it was warned of, when it hit, and what became of it.</summary>
/// <remarks>
/// A commitment's issue of a kind counts once, however often its warning was withdrawn and given again; one that hit and was over counts anew where it comes back.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record ReplayedIssue
{
    internal ReplayedIssue(
        CustomerId customer, CommitmentId? commitment, IssueKind kind, ReplayOutcome outcome, DateTimeOffset? warnedAt, DateTimeOffset? hitAt)
    {
        Customer = customer;
        Commitment = commitment;
        Kind = kind;
        Outcome = outcome;
        WarnedAt = warnedAt;
        HitAt = hitAt;
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>The commitment; <see langword="null"/> where the subject is the customer as a whole.</summary>
    public CommitmentId? Commitment { get; }

    /// <summary>What went wrong or was thought to.</summary>
    public IssueKind Kind { get; }

    /// <summary>What became of it.</summary>
    public ReplayOutcome Outcome { get; }

    /// <summary>When it was warned of, the last time if more than once; <see langword="null"/> where no warning stood when it hit.</summary>
    public DateTimeOffset? WarnedAt { get; }

    /// <summary>When it hit; <see langword="null"/> where it did not.</summary>
    public DateTimeOffset? HitAt { get; }

    /// <summary>How long before it hit it was warned of: more than zero; <see langword="null"/> where it was not warned of in time.</summary>
    public TimeSpan? LeadTime => Outcome == ReplayOutcome.InTime ? HitAt - WarnedAt : null;
}
