using System.Runtime.CompilerServices;

namespace Advocacy.Rules;

/// <summary>How a batch of cases is evaluated. None of it changes an assessment.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record EvaluateAllOptions
{
    /// <summary>How many cases are evaluated at a time; as many as there are processors by default. 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int DegreeOfParallelism
    {
        get;
        init => field = OneOrMore(value);
    } = Environment.ProcessorCount;

    /// <summary>
    /// How many cases may be under way at most: taken from the source and not yet handed out, their assessments included; 256 by default. 1 or more.
    /// Bounds the memory, however long the source and however slow its reader. Less than <see cref="DegreeOfParallelism"/> leaves processors idle.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostUnderWay
    {
        get;
        init => field = OneOrMore(value);
    } = 256;

    /// <summary>Whether outcomes are handed out in the order of the source, which is the default, or as they come.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>
    /// Told how far the batch has come, nobody by default: after every 1,000 outcomes that have been handed out and, unless its reader stops early, once more
    /// at the end, also where the batch is cancelled or its source throws. Called by whoever reads the outcomes, one call after the other.
    /// </summary>
    public IProgress<EvaluateAllProgress>? Progress { get; init; }

    private static int OneOrMore(int value, [CallerMemberName] string name = "") =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "At least one case is evaluated at a time.");
}
