using System.Globalization;

namespace Advocacy.Rules;

/// <summary>How something counts for less with time, in declared steps: whole for one step, less with each one after, and nothing in the end.</summary>
/// <remarks>
/// For failures, complaints or scores of the past that should weigh less the longer ago they are; see <see cref="Clock.RemainingPercent(Decay, DateTimeOffset)"/>.
/// Not a continuous curve: between two steps nothing changes, so that an assessment holds until the next. Immutable; safe to share between threads.
/// </remarks>
public sealed record Decay
{
    /// <summary>After 7 halvings less than 1 of 100 per cents is left, which counts as nothing.</summary>
    private const int Halvings = 7;

    private readonly bool _halves;

    private Decay(TimeSpan step, int steps, bool halves)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        (Step, Steps, _halves) = (step, steps, halves);
    }

    /// <summary>The length of a step; more than zero.</summary>
    public TimeSpan Step { get; }

    /// <summary>After how many steps nothing is left; at least 1.</summary>
    public int Steps { get; }

    /// <summary>Half as much after every step, in whole per cents rounded down: 100, 50, 25, 12, 6, 3, 1, and nothing after 7 steps.</summary>
    /// <param name="step">The length of a step, the half-life; more than zero.</param>
    /// <returns>The decay.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not more than zero.</exception>
    public static Decay Halving(TimeSpan step) => new(step, Halvings, halves: true);

    /// <summary>The same share less after every step, in whole per cents rounded down: in 3 steps 100, 66, 33 and nothing.</summary>
    /// <param name="step">The length of a step; more than zero.</param>
    /// <param name="steps">After how many steps nothing is left: 1 to 100. With 1, all of it counts for one step and nothing after it.</param>
    /// <returns>The decay.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not more than zero, or <paramref name="steps"/> is not 1 to 100:
    /// of more steps than per cents, some would change nothing.</exception>
    public static Decay Linear(TimeSpan step, int steps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(steps, 100);
        return new(step, steps, halves: false);
    }

    /// <summary>The decay in words: <c>halved every 30.00:00:00</c>, <c>gone in 3 steps of 7.00:00:00</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => _halves
        ? string.Create(CultureInfo.InvariantCulture, $"halved every {Step:c}")
        : string.Create(CultureInfo.InvariantCulture, $"gone in {Steps} steps of {Step:c}");

    /// <summary>What is left after so many completed steps; each step up to the last leaves less than the one before.</summary>
    internal int PercentAfter(long completed) =>
        completed >= Steps ? 0 : _halves ? 100 >> (int)completed : (int)(100 * (Steps - completed) / Steps);
}
