using System.Collections.Immutable;

namespace Advocacy.Rules.Packs;

/// <summary>One version of the EU's compensation for late trains.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record EuRailRow : AmountsRow
{
    /// <summary>The regulation, as a citation.</summary>
    public required string Regulation { get; init; }

    /// <summary>Where it says what.</summary>
    public required EuRailArticles Articles { get; init; }

    /// <summary>A long delay.</summary>
    public required EuRailBand Late { get; init; }

    /// <summary>A longer delay.</summary>
    public required EuRailBand VeryLate { get; init; }

    /// <summary>The causes that exempt the railway undertaking where it proves them; none in a version without such an exemption.</summary>
    public required ImmutableArray<RailDelayCause> ExemptCauses { get; init; }

    /// <summary>The most that a tariff may set as the least to be paid out, for each ticket, in euros.</summary>
    public required decimal MinimumPayoutUpTo { get; init; }

    /// <summary>The time for a claim after the date of travel, in months.</summary>
    public required int ClaimWithinMonths { get; init; }
}

/// <summary>A band of delays.</summary>
/// <param name="FromMinutes">The delay at arrival with which it begins, in minutes.</param>
/// <param name="Percent">What is paid of the price, in per cents.</param>
/// <param name="Article">The article.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record EuRailBand(int FromMinutes, decimal Percent, string Article);

/// <summary>The articles that decide against compensation.</summary>
/// <param name="Compensation">Compensation at all: nothing for shorter delays, nor beside the fare paid back.</param>
/// <param name="Informed">Nothing where the passenger knew of the delay before buying.</param>
/// <param name="MinimumPayout">Nothing under the tariff's least sum.</param>
/// <param name="ExemptCauses">Nothing for the causes that exempt; none in a version without such an exemption.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record EuRailArticles(string Compensation, string Informed, string MinimumPayout, string? ExemptCauses = null);
