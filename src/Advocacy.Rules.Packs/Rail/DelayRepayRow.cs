using System.Collections.Immutable;

namespace Advocacy.Rules.Packs;

/// <summary>One version of Delay Repay.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record DelayRepayRow : AmountsRow
{
    /// <summary>The operators whose scheme on these dates is known, by name. All others' is to be given with the journey.</summary>
    public required ImmutableDictionary<string, DelayRepayScheme> Operators { get; init; }

    /// <summary>The bands of Delay Repay 15, the shortest delay first.</summary>
    public required ImmutableArray<DelayRepayBand> FromFifteenMinutes { get; init; }

    /// <summary>The bands of Delay Repay 30, the shortest delay first.</summary>
    public required ImmutableArray<DelayRepayBand> FromThirtyMinutes { get; init; }

    /// <summary>How many journeys share the price of a season ticket.</summary>
    public required SeasonJourneys SeasonJourneys { get; init; }

    /// <summary>The last day for a claim, in days after travel.</summary>
    public required int ClaimWithinDays { get; init; }

    internal ImmutableArray<DelayRepayBand> BandsOf(DelayRepayScheme scheme) =>
        scheme == DelayRepayScheme.FromFifteenMinutes ? FromFifteenMinutes : FromThirtyMinutes;
}

/// <summary>A band of delays, with what is paid of the price of each kind of ticket.</summary>
/// <param name="FromMinutes">The delay at arrival with which it begins, in minutes.</param>
/// <param name="SinglePercent">Of a single ticket's price, in per cents.</param>
/// <param name="ReturnPercent">Of a return ticket's price, in per cents.</param>
/// <param name="SeasonPercent">Of a season ticket's price for one journey, in per cents; not enabled when absent.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DelayRepayBand(int FromMinutes, decimal SinglePercent, decimal ReturnPercent, decimal? SeasonPercent = null);

/// <summary>How many journeys share the price of a season ticket.</summary>
/// <param name="Weekly">In a week.</param>
/// <param name="Monthly">In a month.</param>
/// <param name="Quarterly">In a quarter of a year.</param>
/// <param name="Annual">In a year.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SeasonJourneys(int Weekly, int Monthly, int Quarterly, int Annual);
