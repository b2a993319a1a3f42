using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>An issue of a subject, anticipated, occurring or occurred.</summary>
/// <remarks>
/// A likelihood is an estimate from declared weights, not a measured frequency. Instants, never durations, are kept: the time left is the reader's to compute.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class PredictedIssue
{
    internal PredictedIssue(
        ISubject subject,
        IssueKind kind,
        IssueStatus status,
        Probability baseRate,
        Probability likelihood,
        DateTimeOffset? hitsAt,
        bool isRepeat,
        ImmutableArray<Evidence> evidence)
    {
        Subject = subject;
        Kind = kind;
        Status = status;
        BaseRate = baseRate;
        Likelihood = likelihood;
        HitsAt = hitsAt;
        IsRepeat = isRepeat;
        Evidence = evidence;
    }

    /// <summary>The bearer of the issue: a commitment, or the customer.</summary>
    public ISubject Subject { get; }

    /// <summary>The commitment that bears it; <see langword="null"/> where the customer does.</summary>
    public Commitment? Commitment => Subject as Commitment;

    /// <summary>What goes wrong.</summary>
    public IssueKind Kind { get; }

    /// <summary>Whether it is anticipated, occurring or over.</summary>
    public IssueStatus Status { get; }

    /// <summary>How likely the kind is before any evidence.</summary>
    public Probability BaseRate { get; }

    /// <summary>While anticipated: the logistic function of the base rate's log-odds and the sum of the evidence. Certain once it occurs.</summary>
    public Probability Likelihood { get; }

    /// <summary>When it hits or hit the customer; unknown when absent. While anticipated, what is left until then is the time to act.</summary>
    public DateTimeOffset? HitsAt { get; }

    /// <summary>When it ended; not over, or not known, when absent.</summary>
    public DateTimeOffset? EndedAt => Status == IssueStatus.Occurred ? LateCommitment?.FulfilledAt : null;

    /// <summary>Whether the customer has been failed before, within the options' repeat window.</summary>
    public bool IsRepeat { get; }

    /// <summary>Every piece of evidence, in the order of the sources' ids.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>The commitment whose lateness this issue is, so that keeping it ends the issue; none for any other issue.</summary>
    internal Commitment? LateCommitment => Commitment is { } commitment && commitment.LateIssue == Kind ? commitment : null;

    /// <summary>How long is left to act before it hits, seen from an instant.</summary>
    /// <param name="from">The instant, usually the assessment's.</param>
    /// <returns>The time left, never negative; <see langword="null"/> where the issue is not anticipated or when it hits is unknown.</returns>
    public TimeSpan? TimeLeft(DateTimeOffset from) =>
        Status != IssueStatus.Anticipated || HitsAt is not { } hits ? null : hits > from ? hits - from : TimeSpan.Zero;

    /// <summary>The kind, the status and the likelihood, in the invariant culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Kind} of {Subject.CommitmentId?.Value ?? "the customer"}: {Status}, {Likelihood}");
}
