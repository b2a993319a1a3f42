namespace Advocacy.Rules.Packs;

/// <summary>A version that is known to exist and is not used, because nobody has verified it: an event on its dates is indeterminate.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DisabledRow
{
    /// <summary>The id, such as <c>eu261/2027</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The first date of an event that it would be for.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last date of an event that it would be for; open when absent.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where it is published.</summary>
    public required Uri Source { get; init; }

    /// <summary>Why it is not used.</summary>
    public required string DisabledBecause { get; init; }
}
