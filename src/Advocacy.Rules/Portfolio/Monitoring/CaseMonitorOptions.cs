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
        init => field = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A notice is not negative.");
    } = TimeSpan.FromDays(14);

    /// <summary>
    /// How many events may wait to be taken in, and how many changes to be handled, before whoever brings more has to wait; 1,024 by default. 1 or more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostWaiting
    {
        get;
        init => field = AtLeastOne(value);
    } = 1024;

    /// <summary>How many cases are assessed at once; the number of processors by default. 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int DegreeOfParallelism
    {
        get;
        init => field = AtLeastOne(value);
    } = Environment.ProcessorCount;

    private static int AtLeastOne(int value) => value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 1.");
}
