namespace Advocacy.Rules.Packs;

/// <summary>One version of denied boarding compensation under 14 CFR Part 250.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record UsDotDbcRow : AmountsRow
{
    /// <summary>The planned delay up to which nothing is owed, in minutes.</summary>
    public required int NothingUpToMinutes { get; init; }

    /// <summary>The planned delay from which a domestic flight is in the high tier, in minutes.</summary>
    public required int DomesticHighFromMinutes { get; init; }

    /// <summary>The planned delay from which a flight to another country is in the high tier, in minutes.</summary>
    public required int ForeignHighFromMinutes { get; init; }

    /// <summary>For shorter delays.</summary>
    public required UsDotDbcTier Low { get; init; }

    /// <summary>For longer delays, and where no alternate transportation was offered.</summary>
    public required UsDotDbcTier High { get; init; }

    /// <summary>The number of seats up to which weight and balance exempt.</summary>
    public required int WeightBalanceUpToSeats { get; init; }

    /// <summary>The first date from which the regulator enforces this version; from the beginning when absent. It is owed all the same before.</summary>
    public DateOnly? EnforcedFrom { get; init; }
}

/// <summary>A tier of compensation.</summary>
/// <param name="Percent">What is owed of the one-way fare, in per cents.</param>
/// <param name="Cap">The most that must be paid, in dollars.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record UsDotDbcTier(decimal Percent, decimal Cap);
