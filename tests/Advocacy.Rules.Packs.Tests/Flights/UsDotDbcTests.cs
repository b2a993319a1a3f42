namespace Advocacy.Rules.Packs.Tests.Flights;

public sealed class UsDotDbcTests
{
    [Theory]
    // Tiers: domestic and to another country
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":60 """, "no")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":61 """, "400 USD 200%")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":119 """, "400 USD 200%")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":120 """, "800 USD 400%")]
    [InlineData(""" "itinerary":"foreign-from-us","oneWayFare":200,"plannedArrivalDelayMinutes":60 """, "no")]
    [InlineData(""" "itinerary":"foreign-from-us","oneWayFare":200,"plannedArrivalDelayMinutes":61 """, "400 USD 200%")]
    [InlineData(""" "itinerary":"foreign-from-us","oneWayFare":200,"plannedArrivalDelayMinutes":120 """, "400 USD 200%")]
    [InlineData(""" "itinerary":"foreign-from-us","oneWayFare":200,"plannedArrivalDelayMinutes":239 """, "400 USD 200%")]
    [InlineData(""" "itinerary":"foreign-from-us","oneWayFare":200,"plannedArrivalDelayMinutes":240 """, "800 USD 400%")]
    [InlineData(""" "itinerary":"foreign-to-us","oneWayFare":200,"plannedArrivalDelayMinutes":600 """, "no")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"alternateOffered":false """, "800 USD 400%")]
    [InlineData(""" "itinerary":"foreign-from-us","oneWayFare":200,"alternateOffered":false,"plannedArrivalDelayMinutes":10 """, "800 USD 400%")]
    [InlineData(""" "itinerary":"foreign-to-us","oneWayFare":200,"alternateOffered":false """, "no")]
    // Caps
    [InlineData(""" "itinerary":"domestic","oneWayFare":537.49,"plannedArrivalDelayMinutes":61 """, "1074.98 USD 200%")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":537.50,"plannedArrivalDelayMinutes":61 """, "1075 USD 200%")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":537.51,"plannedArrivalDelayMinutes":61 """, "1075 USD 200%")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":537.49,"plannedArrivalDelayMinutes":120 """, "2149.96 USD 400%")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":537.51,"plannedArrivalDelayMinutes":120 """, "2150 USD 400%")]
    // Exceptions
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"flightOversold":false """, "no")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"involuntary":false """, "no")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"compliedWithCheckIn":false """, "no")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"equipmentSubstitution":true """, "no")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"weightBalance":true,"aircraftSeats":60 """, "no")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"weightBalance":true,"aircraftSeats":61 """, "800 USD 400%")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"weightBalance":false,"aircraftSeats":60 """, "800 USD 400%")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"seatedInOtherCabin":true """, "no")]
    // Unknown facts, and unknown facts that do not matter
    [InlineData(""" "itinerary":"domestic","oneWayFare":null,"plannedArrivalDelayMinutes":180 """, "? oneWayFare")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":null,"plannedArrivalDelayMinutes":60 """, "no")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":null """, "? plannedArrivalDelayMinutes")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200 """, "? plannedArrivalDelayMinutes")]
    [InlineData(""" "itinerary":null,"oneWayFare":200,"plannedArrivalDelayMinutes":180 """, "? itinerary")]
    [InlineData(""" "itinerary":null,"oneWayFare":200,"plannedArrivalDelayMinutes":60 """, "no")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"flightOversold":null """, "? flightOversold")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":60,"flightOversold":null """, "no")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"involuntary":null """, "? involuntary")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"compliedWithCheckIn":null """, "? compliedWithCheckIn")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"equipmentSubstitution":null """, "? equipmentSubstitution")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"weightBalance":null,"aircraftSeats":60 """, "? weightBalance")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"weightBalance":null,"aircraftSeats":61 """, "800 USD 400%")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"weightBalance":true,"aircraftSeats":null """, "? aircraftSeats")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"aircraftSeats":null """, "800 USD 400%")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":180,"seatedInOtherCabin":null """, "? seatedInOtherCabin")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":60,"alternateOffered":null """, "? alternateOffered")]
    [InlineData(""" "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":120,"alternateOffered":null """, "800 USD 400%")]
    public void Decide_ByTheTable_GivesItsRow(string inputs, string word) => Assert.Equal(word, Decided.Word(Decided.By(UsDotDbc.Scheme, inputs)));

    [Theory]
    [InlineData("2015-08-24", "? ruleVersion", "? ruleVersion")]
    [InlineData("2015-08-25", "675 USD 200%", "1350 USD 400%")]
    [InlineData("2020-12-31", "675 USD 200%", "1350 USD 400%")]
    [InlineData("2021-01-01", "? ruleVersion", "? ruleVersion")]
    [InlineData("2021-12-31", "? ruleVersion", "? ruleVersion")]
    [InlineData("2022-01-01", "775 USD 200%", "1550 USD 400%")]
    [InlineData("2025-01-21", "775 USD 200%", "1550 USD 400%")]
    [InlineData("2025-01-22", "1075 USD 200%", "2150 USD 400%")]
    [InlineData("2090-01-01", "1075 USD 200%", "2150 USD 400%")]
    public void Caps_AreThoseOfTheDate(string on, string low, string high)
    {
        const string Costly = """ "itinerary":"domestic","oneWayFare":2000,"plannedArrivalDelayMinutes":""";

        Assert.Equal(low, Decided.Word(Decided.By(UsDotDbc.Scheme, Costly + "61", on)));
        Assert.Equal(high, Decided.Word(Decided.By(UsDotDbc.Scheme, Costly + "120", on)));
    }

    [Theory]
    [InlineData("2025-01-22", true)]
    [InlineData("2025-03-19", true)]
    [InlineData("2025-03-20", false)]
    public void Citation_WhileTheRegulatorDoesNotEnforce_SaysSo(string on, bool says)
    {
        var decision = Decided.By(UsDotDbc.Scheme, """ "itinerary":"domestic","oneWayFare":200,"plannedArrivalDelayMinutes":120 """, on);

        Assert.StartsWith("14 CFR 250.5(a)(3)", decision.Citation, StringComparison.Ordinal);
        Assert.Equal(says, decision.Citation.EndsWith("no enforcement of these caps before 2025-03-20", StringComparison.Ordinal));
        Assert.False(decision.Claim!.IsRequired);
        Assert.Contains("cash or an immediately negotiable check", decision.Payment, StringComparison.Ordinal);
    }
}
