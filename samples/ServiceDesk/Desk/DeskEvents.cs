using Advocacy.Rules;

namespace ServiceDesk.Desk;

/// <summary>Turns updates into events of the library's own types: a caller is a customer, an incident is a service level.</summary>
internal sealed class DeskEvents(AgreedTerms terms)
{
    /// <summary>How long after it was solved the desk closes an incident, unless the customer objects: in the log, five days in four of five.</summary>
    internal static readonly TimeSpan Confirmation = TimeSpan.FromDays(5);

    private readonly Dictionary<string, (CustomerId Customer, DateTimeOffset MadeAt, DateTimeOffset DueAt)> _first = new(StringComparer.Ordinal);

    /// <summary>The events, in the order of the updates.</summary>
    /// <param name="updates">The updates in the order in which they became known.</param>
    /// <param name="withStates">Whether to tell states as a fact of the sample's own, which other programs do not know.</param>
    internal IEnumerable<CaseEvent> Of(IEnumerable<IncidentUpdate> updates, bool withStates)
    {
        foreach (var update in updates)
        {
            var level = LevelOf(update);
            yield return new CaseEvent(update.At, _first[update.Number].Customer)
            {
                Commitments = [level],
                Facts = withStates ? [new DeskState(update.IsWaiting) { Commitment = level.Id }] : [],
            };
        }
    }

    private ServiceLevel LevelOf(IncidentUpdate update)
    {
        if (!_first.TryGetValue(update.Number, out var first))
        {
            var customer = new CustomerId(update.Caller is { } caller ? $"caller-{caller}" : $"caller-of-{update.Number}");
            first = (customer, update.OpenedAt, terms.DueAt(update.OpenedAt, update.Priority));
            _first.Add(update.Number, first);
        }

        return new ServiceLevel(new CommitmentId(update.Number), first.MadeAt, terms.DueAt(first.MadeAt, update.Priority))
        {
            OriginalDueAt = first.DueAt,
            CurrentEstimate = update.IsResolved ? update.At + Confirmation : null,
            FulfilledAt = update.IsClosed ? update.At : null,
            Priority = update.Priority,
            Assigned = update.IsAssigned,
            Reassignments = update.Reassignments,
            Reopenings = update.Reopenings,
            LastWorkedAt = update.At,
        };
    }
}
