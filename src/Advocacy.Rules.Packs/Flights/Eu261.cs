namespace Advocacy.Rules.Packs;

/// <summary>Regulation (EC) No 261/2004: what air passengers are owed for delay, cancellation, denied boarding and downgrade, for flights from 2005-02-17 to 2027-10-22.</summary>
/// <inheritdoc cref="AirPassengerRights{TFacts}" path="/remarks"/>
public sealed class Eu261 : AirPassengerRights<Eu261Facts>
{
    private Eu261()
        : base(AmountsTable<AirRow>.Load("eu261.amounts.json", FlightsJson.Default.AmountsTableAirRow), FlightsJson.Default.Eu261Facts, new Eu261Facts { Event = default, DistanceKm = null })
    {
    }

    /// <summary>The scheme.</summary>
    public static Eu261 Scheme { get; } = new();

    /// <inheritdoc/>
    public override Eu261Facts FactsOf(FlightBooking flight, AirEvent about) => Fill(flight, new Eu261Facts { Event = about, DistanceKm = flight.GreatCircleKm });

    private protected override bool IsInScope(Eu261Facts facts, FactReader its) => its.Is(facts.DepartsFromEu)
        || (its.Is(facts.ArrivesInEu) && its.Is(facts.CarrierIsCommunity) && !its.Is(facts.BenefitsReceivedInThirdCountry));
}
