namespace Advocacy.Rules;

/// <summary>How much time advocates have, and how much a case takes.</summary>
/// <remarks>Immutable; safe to share between threads as far as the host's function is.</remarks>
public sealed record TriageOptions
{
    /// <summary>The time that a case takes unless the options say otherwise: 15 minutes. An assumption without a source: measure your own.</summary>
    public static TimeSpan AssumedTimePerCase { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Makes options.</summary>
    /// <param name="capacity">The advocates' time in all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    public TriageOptions(TimeSpan capacity) => Capacity = Requires.NotNegative(capacity, nameof(capacity))!.Value;

    /// <summary>The advocates' time in all.</summary>
    public TimeSpan Capacity { get; }

    /// <summary>How much of an advocate's time a case takes; <see cref="AssumedTimePerCase"/> by default. Not read where <see cref="TimeFor"/> says it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan TimePerCase
    {
        get;
        init => field = Requires.NotNegative(value)!.Value;
    } = AssumedTimePerCase;

    /// <summary>
    /// How much of an advocate's time a given case takes, by the host; <see cref="TimePerCase"/> for every case when absent. Asked once for each case with an issue.
    /// It sees the customer without standing, so that no customer can be made to fit, or not to fit, by what they are worth. A negative time is an error.
    /// </summary>
    public Func<CaseAssessment, TimeSpan>? TimeFor { get; init; }

    internal TimeSpan TimeOf(CaseAssessment assessment)
    {
        if (TimeFor is null)
        {
            return TimePerCase;
        }

        var time = TimeFor(assessment.WithoutStanding());
        return time >= TimeSpan.Zero
            ? time
            : throw new InvalidOperationException(
                $"{nameof(TimeFor)} says that the case of customer '{assessment.Case.Customer.Id}' takes {time:c}; a case takes no time or more.");
    }
}
