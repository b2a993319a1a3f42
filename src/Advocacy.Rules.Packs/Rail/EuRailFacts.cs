namespace Advocacy.Rules.Packs;

/// <summary>The inputs of <see cref="EuRail"/>. <see langword="null"/> is unknown; what is left out has the default given here.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record EuRailFacts
{
    /// <summary>Actual less scheduled arrival at the destination on the ticket, with the train actually used, in minutes.</summary>
    public required int? ArrivalDelayMinutes { get; init; }

    /// <summary>What the ticket is for; a single journey by default. Season tickets are not decided.</summary>
    public RailTicketType? TicketType { get; init; } = RailTicketType.Single;

    /// <summary>The price paid for the ticket, in euros.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public required decimal? TicketPrice
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>The price that the ticket shows for the delayed leg of a return, in euros; none shown by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public OrNone<decimal>? LegPrice
    {
        get;
        init
        {
            Inputs.NotNegative(value?.Value);
            field = value;
        }
    }

    = OrNone<decimal>.None;

    /// <summary>The cause that the railway has proven; none by default.</summary>
    public RailDelayCause? ExemptCauseProven { get; init; } = RailDelayCause.None;

    /// <summary>Whether the passenger was informed of the delay before buying the ticket; no by default.</summary>
    public bool? InformedBeforePurchase { get; init; } = false;

    /// <summary>Whether the fare was paid back under Art 18; no by default.</summary>
    public bool? ReimbursedUnderArt18 { get; init; } = false;

    /// <summary>The least that the tariff pays out, in euros; 0 by default. More than the regulation allows counts as what it allows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? CarrierMinimumPayout
    {
        get;
        init => field = Inputs.NotNegative(value);
    } = 0;

    /// <summary>How the tariff rounds; to the cent by default.</summary>
    public TariffRounding? TariffRounding { get; init; } = Packs.TariffRounding.HalfUpCent;

    /// <summary>Ignored: the delay with the train actually used counts.</summary>
    public bool? Rerouted { get; init; }

    /// <summary>Ignored: the delay with the train actually used counts.</summary>
    public bool? MissedConnection { get; init; }

    /// <summary>Ignored: only a proven cause counts.</summary>
    public string? CauseDetail { get; init; }
}
