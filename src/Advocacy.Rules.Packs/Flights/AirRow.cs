namespace Advocacy.Rules.Packs;

/// <summary>One version of the amounts and thresholds of Regulation (EC) 261/2004, EU or UK.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record AirRow : AmountsRow
{
    /// <summary>The longest distance of band A, in kilometres.</summary>
    public required decimal BandAUpToKm { get; init; }

    /// <summary>The longest distance of band B, in kilometres.</summary>
    public required decimal BandBUpToKm { get; init; }

    /// <summary>Whether every longer intra-Community flight is in band B as well.</summary>
    public required bool IntraCommunityIsBandB { get; init; }

    /// <summary>The delay at arrival from which compensation is owed, in minutes.</summary>
    public required int DelayFromMinutes { get; init; }

    /// <summary>What is paid of the sum where the carrier may reduce it, in per cents.</summary>
    public required decimal ReductionPercent { get; init; }

    /// <summary>The notice of a cancellation from which nothing is owed, in hours.</summary>
    public required decimal ExemptNoticeFromHours { get; init; }

    /// <summary>The re-routing that exempts on long notice.</summary>
    public required AirNotice LongNotice { get; init; }

    /// <summary>The re-routing that exempts on any shorter notice.</summary>
    public required AirNotice ShortNotice { get; init; }

    /// <summary>Short flights.</summary>
    public required AirBand BandA { get; init; }

    /// <summary>Medium flights.</summary>
    public required AirBand BandB { get; init; }

    /// <summary>All other flights.</summary>
    public required AirBand BandC { get; init; }

    /// <summary>What is paid back of the ticket's price after a downgrade; not enabled when absent.</summary>
    public AirDowngrade? DowngradePercent { get; init; }

    /// <summary>The expected delays of departure from which care is owed; not enabled when absent.</summary>
    public AirCare? Care { get; init; }

    /// <summary>The expected delay of departure from which the ticket is paid back on request, in minutes; not enabled when absent.</summary>
    public int? RefundFromMinutes { get; init; }
}

/// <summary>A band of distances.</summary>
/// <param name="Compensation">The sum of Art 7(1), in the scheme's currency.</param>
/// <param name="ReducedUpToMinutes">The delay of a re-routing's arrival up to which the carrier may reduce the sum (Art 7(2)), in minutes.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AirBand(decimal Compensation, int ReducedUpToMinutes);

/// <summary>The re-routing that exempts the carrier where a cancellation was announced with some notice (Art 5(1)(c)).</summary>
/// <param name="FromHours">The shortest notice that it is for, in hours.</param>
/// <param name="DepartsUpToMinutesBefore">How much sooner it may depart, in minutes, that length included.</param>
/// <param name="ArrivesLessThanMinutesAfter">How much later it may arrive, in minutes, that length excluded.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AirNotice(decimal FromHours, int DepartsUpToMinutesBefore, int ArrivesLessThanMinutesAfter);

/// <summary>What is paid back of the ticket's price after a downgrade (Art 10(2)), in per cents.</summary>
/// <param name="BandA">Short flights.</param>
/// <param name="BandB">Medium flights.</param>
/// <param name="BandC">All other flights.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AirDowngrade(decimal BandA, decimal BandB, decimal BandC);

/// <summary>The expected delays of departure from which care is owed (Art 6(1)), in minutes.</summary>
/// <param name="BandAFromMinutes">Short flights.</param>
/// <param name="BandBFromMinutes">Medium flights.</param>
/// <param name="BandCFromMinutes">All other flights.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AirCare(int BandAFromMinutes, int BandBFromMinutes, int BandCFromMinutes);
