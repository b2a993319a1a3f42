namespace Advocacy.Rules;

/// <summary>How a monitor works. None of it changes what an assessment says.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CaseMonitorOptions
{
    /// <summary>How long before an entitlement lapses it is about to; 14 days by default. Not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan LapseNotice
    {
        get;
        init => field = Requires.NotNegative(value)!.Value;
    } = TimeSpan.FromDays(14);

    /// <summary>
    /// How many events may wait to be taken in, and how many changes to be handled, before whoever brings more has to wait; 1,024 by default. 1 or more.
    /// The changes of one round, of at most 256 cases, are held beside them.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostWaiting
    {
        get;
        init => field = Requires.OneOrMore(value);
    } = 1024;

    /// <summary>How many cases are assessed at once; the number of processors by default. 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int DegreeOfParallelism
    {
        get;
        init => field = Requires.OneOrMore(value);
    } = Environment.ProcessorCount;
}
