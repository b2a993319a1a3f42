using System.Runtime.CompilerServices;

namespace Advocacy.Rules;

/// <summary>A span during which a promise's clock stands still, such as while the provider waits for the customer.</summary>
/// <remarks>
/// Half-open: the clock stands from <see cref="From"/> on and runs again at <see cref="Until"/>. A pause is a record of what was agreed or
/// happened; it moves no deadline by itself. Immutable; safe to share between threads.
/// </remarks>
public sealed record Pause
{
    /// <summary>Makes a pause.</summary>
    /// <param name="from">When the clock stops.</param>
    /// <param name="reason">Why it stands still.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is the default value.</exception>
    public Pause(DateTimeOffset from, PauseReason reason) => (From, Reason) = (from, StringValue.RequireSet(reason));

    /// <summary>When the clock stops.</summary>
    public DateTimeOffset From { get; }

    /// <summary>Why it stands still.</summary>
    public PauseReason Reason { get; }

    /// <summary>When the clock runs again, which may lie ahead where the end is agreed; still going on, without a known end, when absent.</summary>
    /// <exception cref="ArgumentException">Before the pause begins.</exception>
    public DateTimeOffset? Until
    {
        get;
        init => field = NotBeforeFrom(value);
    }

    private DateTimeOffset? NotBeforeFrom(DateTimeOffset? until, [CallerMemberName] string name = "") => until < From
        ? throw new ArgumentException($"A pause ends no earlier than it begins; from {From:u} until {until:u} does not.", name)
        : until;
}
