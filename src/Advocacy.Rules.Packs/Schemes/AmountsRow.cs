namespace Advocacy.Rules.Packs;

/// <summary>One enabled version of a scheme's amounts and thresholds, with the dates of the events that it is for.</summary>
/// <remarks>Pure data; a scheme derives its own row with its figures. Immutable; safe to share between threads.</remarks>
public abstract record AmountsRow
{
    /// <summary>The id, such as <c>eu261/2005</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The first date of an event that it is for.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last date of an event that it is for; open when absent.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where the figures are published.</summary>
    public required Uri Source { get; init; }

    /// <summary>The last day before the figures are to be compared with their source again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>How the figures were verified: <c>V</c>, the wording was read; <c>S</c>, secondary sources only.</summary>
    public required string Mark { get; init; }

    internal bool Covers(DateOnly date) => From <= date && (To is not { } last || date <= last);
}
