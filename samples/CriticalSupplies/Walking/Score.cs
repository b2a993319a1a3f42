using System.Collections.Immutable;
using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Walking;

/// <summary>How good the warnings were. Lines count that were due within the walk and whose outcome the file tells, or that are overdue at its end.</summary>
/// <param name="Lines">How many lines count.</param>
/// <param name="Late">How many of them were late.</param>
/// <param name="LateAndWarned">How many of the late ones were warned of before they were due.</param>
/// <param name="Warnings">How many of them were warned of at all.</param>
/// <param name="MedianLeadDays">The median of days from the first warning to the due date, over the late ones that were warned of; none where there are none.</param>
internal sealed record Score(int Lines, int Late, int LateAndWarned, int Warnings, double? MedianLeadDays)
{
    /// <summary>Warnings of lines that then came in time.</summary>
    internal int FalseWarnings => Warnings - LateAndWarned;

    /// <summary>Lines that were late without a warning.</summary>
    internal int Missed => Late - LateAndWarned;

    /// <summary>What share of the warnings came true; nothing where there were none.</summary>
    internal double? Precision => Share(LateAndWarned, Warnings);

    /// <summary>What share of the late lines was warned of; nothing where none was late.</summary>
    internal double? Recall => Share(LateAndWarned, Late);

    /// <summary>What share of all lines was late: the precision of warnings dealt out by lot.</summary>
    internal double? BaseRate => Share(Late, Lines);

    /// <summary>Scores the lines that a condition holds for.</summary>
    internal static Score Of(History history, IEnumerable<Warning> warnings, WalkOptions options, Func<KnownLine, bool>? condition = null)
    {
        var counted = history.Lines.Where(line =>
            line.DueAt > options.From && line.DueAt <= options.To && condition?.Invoke(line) != false).ToHashSet();
        var given = warnings.Where(warning => counted.Contains(warning.Line)).ToArray();
        var came = given.Where(static warning => WasLate(warning.Line)).ToArray();
        return new Score(counted.Count, counted.Count(WasLate), came.Length, given.Length, Median([.. came.Select(static warning => warning.Lead.TotalDays).Order()]));
    }

    private static bool WasLate(KnownLine line) => line.RecordedAt is null || line.Line.IsLate;

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;

    private static double? Median(ImmutableArray<double> ordered) => ordered.Length switch
    {
        0 => null,
        var count when count % 2 == 1 => ordered[count / 2],
        var count => (ordered[(count / 2) - 1] + ordered[count / 2]) / 2,
    };
}
