namespace Advocacy.Rules;

/// <summary>Warnings against outcomes, of one kind of issue or of all.</summary>
/// <remarks>Counts issues of subjects, not messages. Immutable; safe to share between threads.</remarks>
public sealed class ReplayTally
{
    internal ReplayTally(IssueKind? kind, LeadTimes leadTimes, int missed, int @false, int open, int quiet, bool isObserved)
    {
        Kind = kind;
        LeadTimes = leadTimes;
        Missed = missed;
        False = @false;
        Open = open;
        Quiet = quiet;
        IsJudged = isObserved || InTime + missed + quiet > 0;
    }

    /// <summary>The kind of issue; <see langword="null"/> for all kinds together.</summary>
    public IssueKind? Kind { get; }

    /// <summary>How many were warned of before they hit.</summary>
    public int InTime => LeadTimes.Count;

    /// <summary>How many hit without a warning that stood before.</summary>
    public int Missed { get; }

    /// <summary>How many were warned of and never hit.</summary>
    public int False { get; }

    /// <summary>How many warnings stood at the end, their outcome unknown: in neither precision nor recall.</summary>
    public int Open { get; }

    /// <summary>How many promises were kept in time without a warning that they would not be.</summary>
    public int Quiet { get; }

    /// <summary>How long before they hit those were warned of that were warned of in time.</summary>
    public LeadTimes LeadTimes { get; }

    /// <summary>
    /// Whether the history shows outcomes of the kind at all: something hit, or a promise was kept. Where it does not, nobody can tell whether a warning was
    /// false, as with a kind that no rule ever observes.
    /// </summary>
    public bool IsJudged { get; }

    /// <summary>The share of warnings that came true, of those whose outcome is known; <see langword="null"/> where there are none, or the kind is not judged.</summary>
    public Probability? Precision => IsJudged ? Share(InTime, InTime + False) : null;

    /// <summary>The share of what hit that was warned of before; <see langword="null"/> where nothing hit.</summary>
    public Probability? Recall => Share(InTime, InTime + Missed);

    private static Probability? Share(int part, int whole) => whole == 0 ? null : new Probability((double)part / whole);
}
