namespace Advocacy.Rules.Packs;

/// <summary>Regulation (EC) No 261/2004 as assimilated in the United Kingdom: what air passengers are owed for delay, cancellation and denied boarding, for flights from 2021-01-01.</summary>
/// <inheritdoc cref="AirPassengerRights{TFacts}" path="/remarks"/>
public sealed class Uk261 : AirPassengerRights<Uk261Facts>
{
    private Uk261()
        : base(AmountsTable<AirRow>.Load("uk261.amounts.json", FlightsJson.Default.AmountsTableAirRow), FlightsJson.Default.Uk261Facts, new Uk261Facts { Event = default, DistanceKm = null })
    {
    }

    /// <summary>The scheme.</summary>
    public static Uk261 Scheme { get; } = new();

    /// <inheritdoc/>
    public override Uk261Facts FactsOf(FlightBooking flight, AirEvent about) => Fill(flight, new Uk261Facts
    {
        Event = about,
        DistanceKm = flight.GreatCircleKm,
        DepartsFromUk = flight.DepartsFromUk,
        ArrivesInUk = flight.ArrivesInUk,
        CarrierIsUk = flight.CarrierIsUk,
    });

    private protected override bool IsInScope(Uk261Facts facts, FactReader its)
    {
        if (its.Is(facts.DepartsFromUk))
        {
            return true;
        }

        // A UK carrier's flight to the UK or the EU, or a Community carrier's to the UK.
        var (toUk, toEu) = (its.Is(facts.ArrivesInUk), its.Is(facts.ArrivesInEu));
        return (toUk || toEu)
            && (its.Is(facts.CarrierIsUk) || (toUk && its.Is(facts.CarrierIsCommunity)))
            && !its.Is(facts.BenefitsReceivedInThirdCountry);
    }
}
