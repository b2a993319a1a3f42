namespace Advocacy.Rules.Engine;

/// <summary>The earliest earlier failures of a customer, by which a later one is a repeat.</summary>
/// <remarks>
/// A failure is a promise that was not kept in time, or an incident; what concerns one commitment counts as one. The two earliest on different commitments
/// are enough to tell, for any commitment, whether another failed before.
/// </remarks>
internal readonly struct FailureHistory
{
    private const int Nothing = -2;

    private readonly (DateTimeOffset At, int Position) _first = (DateTimeOffset.MaxValue, Nothing);
    private readonly (DateTimeOffset At, int Position) _second = (DateTimeOffset.MaxValue, Nothing);

    internal FailureHistory(CustomerCase @case, Clock clock, TimeSpan window)
    {
        for (var position = 0; position < @case.Commitments.Length; position++)
        {
            if (Lateness.Of(@case.Commitments[position], clock) is { IsBreach: true, DueAt: var due } && !clock.HasElapsed(window, due))
            {
                Add(ref _first, ref _second, due, position);
            }
        }

        foreach (var incident in @case.Incidents)
        {
            if (!clock.HasElapsed(window, incident.OccurredAt))
            {
                Add(ref _first, ref _second, incident.OccurredAt, incident.Commitment is { } commitment ? @case.PositionOf(commitment) : -1);
            }
        }
    }

    /// <summary>Whether something other than the commitment at a position had failed the customer before an instant.</summary>
    internal bool HasEarlier(int position, DateTimeOffset before) => (_first.Position == position ? _second : _first).At < before;

    private static void Add(ref (DateTimeOffset At, int Position) first, ref (DateTimeOffset At, int Position) second, DateTimeOffset at, int position)
    {
        if (at < first.At)
        {
            second = first.Position == position ? second : first;
            first = (at, position);
        }
        else if (position != first.Position && at < second.At)
        {
            second = (at, position);
        }
    }
}
