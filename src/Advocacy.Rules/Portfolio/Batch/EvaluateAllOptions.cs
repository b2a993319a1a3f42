namespace Advocacy.Rules;

/// <summary>How a batch of cases is evaluated. None of it changes an assessment.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record EvaluateAllOptions
{
    /// <summary>Handing over one case at a time would cost a tenth of what assessing it costs.</summary>
    private const int MostInBatch = 16;

    /// <summary>How many cases are evaluated at a time; as many as there are processors by default. 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int DegreeOfParallelism
    {
        get;
        init => field = Requires.OneOrMore(value);
    } = Environment.ProcessorCount;

    /// <summary>
    /// How many cases may be under way at most: taken from the source and not yet handed out, their assessments included; 64 for each of
    /// <see cref="DegreeOfParallelism"/> by default. 1 or more. Bounds the memory, however long the source and however slow its reader. Less than
    /// <see cref="DegreeOfParallelism"/> leaves processors idle.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostUnderWay
    {
        get => field == 0 ? 4 * MostInBatch * DegreeOfParallelism : field;
        init => field = Requires.OneOrMore(value);
    }

    /// <summary>Whether outcomes are handed out in the order of the source, which is the default, or as they come.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>
    /// Told how far the batch has come, nobody by default: after every 1,000 outcomes that have been handed out and, unless its reader stops early, once more
    /// at the end, also where the batch is cancelled or its source throws. Called by whoever reads the outcomes, one call after the other.
    /// </summary>
    public IProgress<EvaluateAllProgress>? Progress { get; init; }

    /// <summary>How many cases are handed over together: few enough for four batches of every worker to be under way.</summary>
    internal int CasesInBatch => Math.Clamp(MostUnderWay / (4 * DegreeOfParallelism), 1, MostInBatch);
}
