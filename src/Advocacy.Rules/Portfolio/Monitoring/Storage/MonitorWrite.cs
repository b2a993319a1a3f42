using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What a monitor writes at once: all of it or nothing.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record MonitorWrite
{
    /// <summary>Cases that are new or replace those of the same customer, one a customer; none by default.</summary>
    public ImmutableArray<StoredCase> Cases
    {
        get;
        init => field = Requires.Items(value);
    } = [];

    /// <summary>Customers whose cases are forgotten, none of whom has one in <see cref="Cases"/>; none by default.</summary>
    public ImmutableArray<CustomerId> Removed
    {
        get;
        init => field = Requires.Items(value);
    } = [];

    /// <summary>Changes to be told, in the order of their ids, each higher than any before; none by default.</summary>
    public ImmutableArray<StoredChange> Changes
    {
        get;
        init => field = Requires.Items(value);
    } = [];

    /// <summary>The id up to which changes have been handled and may be forgotten, never above the last that was given; 0, which is none, by default.</summary>
    public long AcknowledgedThrough { get; init; }
}
