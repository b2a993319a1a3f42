using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Rules;

/// <summary>What came of one line of a file of events: the event, or the reason why it could not be read.</summary>
/// <remarks>An event is accepted whole or not at all. Immutable; safe to share between threads.</remarks>
public sealed class EventReading
{
    internal EventReading(CaseEvent @event, long line) => (Event, Line) = (@event, line);

    internal EventReading(CaseError error) => (Error, Line) = (error, error.Line);

    /// <summary>Whether the event was read.</summary>
    [MemberNotNullWhen(true, nameof(Event))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Event is not null;

    /// <summary>The event; <see langword="null"/> where it could not be read.</summary>
    public CaseEvent? Event { get; }

    /// <summary>Why it could not be read; <see langword="null"/> where it was.</summary>
    public CaseError? Error { get; }

    /// <summary>The line of the event, counted from 1.</summary>
    public long Line { get; }
}
