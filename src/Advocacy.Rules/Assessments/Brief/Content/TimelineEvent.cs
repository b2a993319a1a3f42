namespace Advocacy.Rules;

/// <summary>What an event on a brief's timeline is.</summary>
internal enum TimelineEventKind
{
    Promised,
    FirstDue,
    Due,
    Estimated,
    Fulfilled,
    Dispatched,
    LastScan,
    Confirmed,
    SetOut,
    LastUpdate,
    LastWorked,
    Incident,
    Interaction,
    Hits,
    AsOf,
}

/// <summary>One thing that was promised, happened or is to be expected.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">The commitment that it concerns; none where it concerns the customer as a whole.</param>
/// <param name="Item">The incident, the interaction or the issue that it is.</param>
internal sealed record TimelineEvent(DateTimeOffset At, TimelineEventKind Kind, Commitment? Subject = null, object? Item = null)
{
    /// <summary>Whether it could be left out of a long timeline: something that happened, rather than what was promised.</summary>
    internal bool IsHappening => Kind is not (TimelineEventKind.Promised or TimelineEventKind.FirstDue or TimelineEventKind.Due
        or TimelineEventKind.Estimated or TimelineEventKind.Fulfilled or TimelineEventKind.Hits or TimelineEventKind.AsOf);
}
