using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>One customer's case among those that an advocate could take up next.</summary>
/// <remarks>Holds instants, never durations: the time left is the reader's to compute. Immutable; safe to share between threads.</remarks>
public sealed class TriagedCase
{
    private readonly SubjectNeed _need;

    internal TriagedCase(CaseAssessment assessment, SubjectNeed need, TimeSpan takes, TriageReason? waits = null)
    {
        (Assessment, _need, Takes) = (assessment, need, takes);
        Reasons = waits is null ? need.Reasons : need.Reasons.Add(waits);
    }

    /// <summary>The case's assessment.</summary>
    public CaseAssessment Assessment { get; }

    /// <summary>The subject that decides where the case stands, with what can be done for it: the one for which most can be prevented, then with the least time left.</summary>
    public SubjectPlans Plans => _need.Plans;

    /// <summary>The commitment that decides; <see langword="null"/> where the customer as a whole does.</summary>
    public Commitment? Commitment => Plans.Commitment;

    /// <summary>
    /// What the first ranked plan for that subject prevents, as <see cref="SubjectPlans.Preventable"/> says; where no plan is ranked all that stands, because what nobody
    /// knows is not small.
    /// </summary>
    public HarmBands Preventable => _need.Preventable;

    /// <summary>Whether no time is left: an issue hits the customer already, or what is owed is overdue.</summary>
    public bool IsHitting => _need.Time.IsUp;

    /// <summary>
    /// The first instant at which acting comes too late: the first plan can no longer prevent an issue, an issue hits, or a deadline of what is owed passes. Past, or not
    /// known, where <see cref="IsHitting"/>; otherwise not known, or none where every issue is over, when absent.
    /// </summary>
    public DateTimeOffset? ActBefore => _need.Time.Until;

    /// <summary>How much of an advocate's time the case takes, by the options.</summary>
    public TimeSpan Takes { get; }

    /// <summary>Why the case stands where it does, in the order in which the reasons decide; for one that waits, also why it does not fit.</summary>
    public ImmutableArray<TriageReason> Reasons { get; }

    /// <summary>How long is left to act, seen from an instant.</summary>
    /// <param name="from">The instant, usually the present one.</param>
    /// <returns>The time left, never negative; zero where <see cref="IsHitting"/>; <see langword="null"/> where no instant is known.</returns>
    public TimeSpan? TimeLeft(DateTimeOffset from) =>
        IsHitting ? TimeSpan.Zero : ActBefore is not { } until ? null : until > from ? until - from : TimeSpan.Zero;
}
