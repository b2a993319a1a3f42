namespace Advocacy.Rules;

/// <summary>Harm that accrues with delay, in started steps beyond a slack.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DelayCost
{
    /// <summary>Makes a delay cost.</summary>
    /// <param name="perStep">What each started step costs the customer; not negative.</param>
    /// <param name="step">The length of a step, such as an hour or a day; more than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perStep"/> is negative or <paramref name="step"/> is not more than zero.</exception>
    public DelayCost(Money perStep, TimeSpan step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        PerStep = Requires.NotNegative(perStep, nameof(perStep))!.Value;
        Step = step;
    }

    /// <summary>What each started step costs the customer.</summary>
    public Money PerStep { get; }

    /// <summary>The length of a step.</summary>
    public TimeSpan Step { get; }

    /// <summary>How long a delay is absorbed first; none by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan Slack
    {
        get;
        init => field = Requires.NotNegative(value)!.Value;
    }
}
