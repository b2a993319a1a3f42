namespace ServiceDesk.Desk;

/// <summary>One update of an incident, as it was known when it was made.</summary>
/// <param name="Number">The incident.</param>
/// <param name="At">When it was updated.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="State">Where it stands: <c>New</c>, <c>Active</c>, <c>Awaiting …</c>, <c>Resolved</c>, <c>Closed</c>.</param>
/// <param name="Priority">The priority, from 1.</param>
internal sealed record IncidentUpdate(string Number, DateTimeOffset At, DateTimeOffset OpenedAt, string State, int Priority)
{
    /// <summary>Who called; unknown when absent.</summary>
    internal string? Caller { get; init; }

    internal bool IsAssigned { get; init; }

    internal int? Reassignments { get; init; }

    internal int? Reopenings { get; init; }

    /// <summary>The number of the update, by which updates of one minute are put in order.</summary>
    internal int Modification { get; init; }

    /// <summary>What the desk itself says of its promise. Only that of the closing row is an outcome, and no event tells it.</summary>
    internal bool? MadeSla { get; init; }

    internal bool IsResolved => State == "Resolved";

    internal bool IsClosed => State == "Closed";

    internal bool IsWaiting => State.StartsWith("Awaiting", StringComparison.Ordinal);
}
