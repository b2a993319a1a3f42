using System.Text;
using Advocacy.Rules.Packs;

namespace Advocacy.Rules.Packs.Tests.Flights;

/// <summary>Decisions on inputs as a conformance file has them: <c>scheme, inputs, date => verdict amount percent facts</c>.</summary>
internal static class Decided
{
    internal static EntitlementDecision By(EntitlementScheme scheme, string inputs, string on = "2026-06-15")
    {
        using var document = System.Text.Json.JsonDocument.Parse("{" + inputs + "}");
        return scheme.Bind(document.RootElement)(DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The decision in a word: <c>no</c>, <c>care</c>, <c>250 EUR 100%</c> or <c>? fact, fact</c>.</summary>
    internal static string Word(EntitlementDecision decision) => decision.Verdict switch
    {
        Verdict.NotOwed => "no",
        Verdict.Indeterminate => "? " + string.Join(", ", decision.DecidingFacts),
        _ => decision.Obligation is { } owed
            ? FormattableString.Invariant($"{owed.Amount.Amount:0.##} {owed.Amount.Currency} {decision.Percent}%")
            : "in kind",
    };
}

public sealed class AirTests
{
    [Theory]
    // Thresholds of delay, and bands of distance
    [InlineData("delay", """ "distanceKm":1500,"arrivalDelayMinutes":179 """, "no", "no")]
    [InlineData("delay", """ "distanceKm":1500,"arrivalDelayMinutes":180 """, "250 EUR 100%", "220 GBP 100%")]
    [InlineData("delay", """ "distanceKm":1500.001,"arrivalDelayMinutes":180 """, "400 EUR 100%", "350 GBP 100%")]
    [InlineData("delay", """ "distanceKm":3500,"arrivalDelayMinutes":180 """, "400 EUR 100%", "350 GBP 100%")]
    [InlineData("delay", """ "distanceKm":3500.001,"arrivalDelayMinutes":180 """, "300 EUR 50%", "260 GBP 50%")]
    [InlineData("delay", """ "distanceKm":3501,"arrivalDelayMinutes":239 """, "300 EUR 50%", "260 GBP 50%")]
    [InlineData("delay", """ "distanceKm":3501,"arrivalDelayMinutes":240 """, "600 EUR 100%", "520 GBP 100%")]
    [InlineData("delay", """ "distanceKm":3501,"arrivalDelayMinutes":200,"carrierAppliesReduction":false """, "600 EUR 100%", "520 GBP 100%")]
    [InlineData("delay", """ "distanceKm":3501,"arrivalDelayMinutes":200,"intraCommunity":true """, "400 EUR 100%", "260 GBP 50%")]
    [InlineData("delay", """ "distanceKm":1,"arrivalDelayMinutes":600,"extraordinaryCircumstancesProven":true """, "no", "no")]
    [InlineData("delay", """ "distanceKm":1,"arrivalDelayMinutes":600,"fareNotAvailableToPublic":true """, "no", "no")]
    [InlineData("delay", """ "distanceKm":1,"arrivalDelayMinutes":10,"departureDelayMinutes":600,"firstLegDepartureDelayMinutes":600,"flownDistanceKm":9000 """, "no", "no")]
    // Cancellation: notice and re-routing
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":336 """, "no", "no")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":335.99 """, "250 EUR 100%", "220 GBP 100%")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":168,"reroutingOffered":true,"rerouteDepartsMinutesBefore":120,"rerouteArrivesMinutesAfter":239 """, "no", "no")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":168,"reroutingOffered":true,"rerouteDepartsMinutesBefore":121,"rerouteArrivesMinutesAfter":100 """, "125 EUR 50%", "110 GBP 50%")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":168,"reroutingOffered":true,"rerouteDepartsMinutesBefore":0,"rerouteArrivesMinutesAfter":240 """, "250 EUR 100%", "220 GBP 100%")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":167.9,"reroutingOffered":true,"rerouteDepartsMinutesBefore":60,"rerouteArrivesMinutesAfter":119 """, "no", "no")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":167.9,"reroutingOffered":true,"rerouteDepartsMinutesBefore":61,"rerouteArrivesMinutesAfter":119 """, "125 EUR 50%", "110 GBP 50%")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":1,"reroutingOffered":true,"rerouteDepartsMinutesBefore":0,"rerouteArrivesMinutesAfter":120 """, "125 EUR 50%", "110 GBP 50%")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":1,"reroutingOffered":true,"rerouteDepartsMinutesBefore":0,"rerouteArrivesMinutesAfter":121 """, "250 EUR 100%", "220 GBP 100%")]
    [InlineData("cancellation", """ "distanceKm":2000,"noticeHours":1,"reroutingOffered":true,"rerouteDepartsMinutesBefore":0,"rerouteArrivesMinutesAfter":180 """, "200 EUR 50%", "175 GBP 50%")]
    [InlineData("cancellation", """ "distanceKm":2000,"noticeHours":1,"reroutingOffered":true,"rerouteDepartsMinutesBefore":0,"rerouteArrivesMinutesAfter":181 """, "400 EUR 100%", "350 GBP 100%")]
    [InlineData("cancellation", """ "distanceKm":6000,"noticeHours":1,"reroutingOffered":true,"rerouteDepartsMinutesBefore":0,"rerouteArrivesMinutesAfter":240 """, "300 EUR 50%", "260 GBP 50%")]
    [InlineData("cancellation", """ "distanceKm":6000,"noticeHours":1,"reroutingOffered":true,"rerouteDepartsMinutesBefore":0,"rerouteArrivesMinutesAfter":241 """, "600 EUR 100%", "520 GBP 100%")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":1,"extraordinaryCircumstancesProven":true """, "no", "no")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":1,"reroutingOffered":false,"rerouteDepartsMinutesBefore":0,"rerouteArrivesMinutesAfter":0 """, "250 EUR 100%", "220 GBP 100%")]
    // Denied boarding
    [InlineData("denied-boarding", """ "distanceKm":1 """, "250 EUR 100%", "220 GBP 100%")]
    [InlineData("denied-boarding", """ "distanceKm":1,"volunteered":true """, "no", "no")]
    [InlineData("denied-boarding", """ "distanceKm":1,"deniedOnReasonableGrounds":true """, "no", "no")]
    [InlineData("denied-boarding", """ "distanceKm":1,"extraordinaryCircumstancesProven":true """, "250 EUR 100%", "220 GBP 100%")]
    [InlineData("denied-boarding", """ "distanceKm":6000,"reroutingOffered":true,"rerouteArrivesMinutesAfter":240 """, "300 EUR 50%", "260 GBP 50%")]
    [InlineData("denied-boarding", """ "distanceKm":6000,"reroutingOffered":true,"rerouteArrivesMinutesAfter":240,"carrierAppliesReduction":false """, "600 EUR 100%", "520 GBP 100%")]
    [InlineData("denied-boarding", """ "distanceKm":6000,"reroutingOffered":true,"rerouteArrivesMinutesAfter":241 """, "600 EUR 100%", "520 GBP 100%")]
    // What the UK's rows do not enable
    [InlineData("downgrade", """ "distanceKm":1500,"ticketPrice":99.99 """, "30 EUR 30%", "? ruleVersion")]
    [InlineData("downgrade", """ "distanceKm":1500.5,"ticketPrice":100 """, "50 EUR 50%", "? ruleVersion")]
    [InlineData("downgrade", """ "distanceKm":9000,"ticketPrice":100,"intraCommunity":true """, "50 EUR 50%", "? ruleVersion")]
    [InlineData("downgrade", """ "distanceKm":7000,"ticketPrice":100,"intraCommunity":true,"frenchOverseas":true """, "75 EUR 75%", "? ruleVersion")]
    [InlineData("downgrade", """ "distanceKm":1500,"ticketPrice":100,"frenchOverseas":true """, "30 EUR 30%", "? ruleVersion")]
    [InlineData("downgrade", """ "distanceKm":3501,"ticketPrice":100 """, "75 EUR 75%", "? ruleVersion")]
    [InlineData("downgrade", """ "distanceKm":1000,"ticketPrice":0.15 """, "0.05 EUR 30%", "? ruleVersion")]
    [InlineData("care", """ "distanceKm":1500,"expectedDepartureDelayMinutes":119 """, "no", "? ruleVersion")]
    [InlineData("care", """ "distanceKm":1500,"expectedDepartureDelayMinutes":120 """, "in kind", "? ruleVersion")]
    [InlineData("care", """ "distanceKm":1501,"expectedDepartureDelayMinutes":179 """, "no", "? ruleVersion")]
    [InlineData("care", """ "distanceKm":1501,"expectedDepartureDelayMinutes":180 """, "in kind", "? ruleVersion")]
    [InlineData("care", """ "distanceKm":3501,"expectedDepartureDelayMinutes":239 """, "no", "? ruleVersion")]
    [InlineData("care", """ "distanceKm":3501,"expectedDepartureDelayMinutes":240 """, "in kind", "? ruleVersion")]
    [InlineData("care", """ "distanceKm":3501,"expectedDepartureDelayMinutes":180,"intraCommunity":true """, "in kind", "? ruleVersion")]
    [InlineData("delay-refund", """ "distanceKm":1,"expectedDepartureDelayMinutes":299,"ticketPrice":80 """, "no", "? ruleVersion")]
    [InlineData("delay-refund", """ "distanceKm":1,"expectedDepartureDelayMinutes":300,"ticketPrice":80 """, "80 EUR 100%", "? ruleVersion")]
    // Unknown facts, and unknown facts that do not matter
    [InlineData("delay", """ "distanceKm":null,"arrivalDelayMinutes":200 """, "? distanceKm", "? distanceKm")]
    [InlineData("delay", """ "distanceKm":null,"arrivalDelayMinutes":179 """, "no", "no")]
    [InlineData("delay", """ "distanceKm":1,"arrivalDelayMinutes":null """, "? arrivalDelayMinutes", "? arrivalDelayMinutes")]
    [InlineData("delay", """ "distanceKm":1 """, "? arrivalDelayMinutes", "? arrivalDelayMinutes")]
    [InlineData("delay", """ "distanceKm":1,"arrivalDelayMinutes":null,"extraordinaryCircumstancesProven":true """, "no", "no")]
    [InlineData("delay", """ "distanceKm":1,"arrivalDelayMinutes":180,"extraordinaryCircumstancesProven":null """, "? extraordinaryCircumstancesProven", "? extraordinaryCircumstancesProven")]
    [InlineData("delay", """ "distanceKm":1,"arrivalDelayMinutes":179,"extraordinaryCircumstancesProven":null """, "no", "no")]
    [InlineData("delay", """ "distanceKm":1,"arrivalDelayMinutes":180,"intraCommunity":null,"carrierAppliesReduction":null,"noticeHours":null """, "250 EUR 100%", "220 GBP 100%")]
    [InlineData("delay", """ "distanceKm":4000,"arrivalDelayMinutes":180,"intraCommunity":null """, "? intraCommunity", "260 GBP 50%")]
    [InlineData("delay", """ "distanceKm":4000,"arrivalDelayMinutes":180,"carrierAppliesReduction":null """, "? carrierAppliesReduction", "? carrierAppliesReduction")]
    [InlineData("delay", """ "distanceKm":1,"arrivalDelayMinutes":180,"fareNotAvailableToPublic":null """, "? fareNotAvailableToPublic", "? fareNotAvailableToPublic")]
    [InlineData("delay", """ "distanceKm":1,"arrivalDelayMinutes":null,"fareNotAvailableToPublic":null """, "? fareNotAvailableToPublic, arrivalDelayMinutes", "? fareNotAvailableToPublic, arrivalDelayMinutes")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":null """, "? noticeHours", "? noticeHours")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":null,"extraordinaryCircumstancesProven":true """, "no", "no")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":340,"reroutingOffered":null,"extraordinaryCircumstancesProven":null """, "no", "no")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":1,"reroutingOffered":null """, "? reroutingOffered, rerouteArrivesMinutesAfter, rerouteDepartsMinutesBefore", "? reroutingOffered, rerouteArrivesMinutesAfter, rerouteDepartsMinutesBefore")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":1,"reroutingOffered":null,"rerouteArrivesMinutesAfter":300 """, "250 EUR 100%", "220 GBP 100%")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":1,"reroutingOffered":true,"rerouteArrivesMinutesAfter":100 """, "? rerouteDepartsMinutesBefore", "? rerouteDepartsMinutesBefore")]
    [InlineData("cancellation", """ "distanceKm":1,"noticeHours":1,"reroutingOffered":true,"rerouteArrivesMinutesAfter":120 """, "125 EUR 50%", "110 GBP 50%")]
    [InlineData("denied-boarding", """ "distanceKm":1,"volunteered":null """, "? volunteered", "? volunteered")]
    [InlineData("denied-boarding", """ "distanceKm":1,"deniedOnReasonableGrounds":null """, "? deniedOnReasonableGrounds", "? deniedOnReasonableGrounds")]
    [InlineData("denied-boarding", """ "distanceKm":1,"extraordinaryCircumstancesProven":null """, "250 EUR 100%", "220 GBP 100%")]
    [InlineData("downgrade", """ "distanceKm":1,"ticketPrice":null """, "? ticketPrice", "? ruleVersion")]
    [InlineData("downgrade", """ "distanceKm":2000,"ticketPrice":10,"frenchOverseas":null """, "? frenchOverseas", "? ruleVersion")]
    [InlineData("care", """ "distanceKm":1 """, "? expectedDepartureDelayMinutes", "? ruleVersion")]
    [InlineData("care", """ "distanceKm":null,"expectedDepartureDelayMinutes":240 """, "in kind", "? ruleVersion")]
    [InlineData("care", """ "distanceKm":null,"expectedDepartureDelayMinutes":200 """, "? distanceKm, intraCommunity", "? ruleVersion", """ "intraCommunity":null """)]
    [InlineData("delay-refund", """ "distanceKm":null,"expectedDepartureDelayMinutes":300 """, "? ticketPrice", "? ruleVersion")]
    public void Decide_ByTheTable_GivesItsRow(string about, string inputs, string eu, string uk, string further = "")
    {
        var all = $"\"event\":\"{about}\",{inputs}{(further.Length > 0 ? "," + further : "")}";

        Assert.Equal(eu, Decided.Word(Decided.By(Eu261.Scheme, all)));
        Assert.Equal(uk, Decided.Word(Decided.By(Uk261.Scheme, all)));
    }

    [Theory]
    [InlineData(""" "departsFromEu":true """, true)]
    [InlineData(""" "departsFromEu":true,"benefitsReceivedInThirdCountry":true """, true)]
    [InlineData(""" "departsFromEu":false """, false)]
    [InlineData(""" "departsFromEu":false,"arrivesInEu":true """, false)]
    [InlineData(""" "departsFromEu":false,"arrivesInEu":true,"carrierIsCommunity":true """, true)]
    [InlineData(""" "departsFromEu":false,"arrivesInEu":true,"carrierIsCommunity":null """, null)]
    [InlineData(""" "departsFromEu":false,"arrivesInEu":null,"carrierIsCommunity":true """, null)]
    [InlineData(""" "departsFromEu":false,"arrivesInEu":true,"carrierIsCommunity":true,"benefitsReceivedInThirdCountry":true """, false)]
    [InlineData(""" "departsFromEu":false,"arrivesInEu":true,"carrierIsCommunity":true,"benefitsReceivedInThirdCountry":null """, null)]
    [InlineData(""" "departsFromEu":null,"arrivesInEu":true,"carrierIsCommunity":true """, true)]
    [InlineData(""" "departsFromEu":null """, null)]
    public void Eu261_Scope_FollowsArticle3(string scope, bool? applies) => AssertScope(Eu261.Scheme, scope, applies);

    [Theory]
    [InlineData(""" "departsFromUk":true,"benefitsReceivedInThirdCountry":true """, true)]
    [InlineData(""" "departsFromUk":false """, false)]
    [InlineData(""" "departsFromUk":false,"arrivesInUk":true """, false)]
    [InlineData(""" "departsFromUk":false,"arrivesInUk":true,"carrierIsUk":true """, true)]
    [InlineData(""" "departsFromUk":false,"arrivesInUk":true,"carrierIsCommunity":true """, true)]
    [InlineData(""" "departsFromUk":false,"arrivesInEu":true,"carrierIsCommunity":true """, false)]
    [InlineData(""" "departsFromUk":false,"arrivesInEu":true,"carrierIsUk":true """, true)]
    [InlineData(""" "departsFromUk":false,"carrierIsUk":true """, false)]
    [InlineData(""" "departsFromUk":false,"arrivesInUk":true,"carrierIsUk":true,"benefitsReceivedInThirdCountry":true """, false)]
    [InlineData(""" "departsFromUk":false,"arrivesInUk":true,"carrierIsUk":null,"carrierIsCommunity":true """, true)]
    [InlineData(""" "departsFromUk":false,"arrivesInUk":true,"carrierIsUk":null """, null)]
    [InlineData(""" "departsFromUk":false,"arrivesInUk":true,"carrierIsCommunity":null """, null)]
    [InlineData(""" "departsFromUk":false,"arrivesInEu":null,"carrierIsUk":true """, null)]
    [InlineData(""" "departsFromUk":false,"arrivesInUk":null,"carrierIsUk":true """, null)]
    [InlineData(""" "departsFromUk":null """, null)]
    public void Uk261_Scope_FollowsArticle3(string scope, bool? applies) => AssertScope(Uk261.Scheme, scope, applies);

    [Theory]
    [InlineData("2005-02-16", "? ruleVersion")]
    [InlineData("2005-02-17", "250 EUR 100%")]
    [InlineData("2027-10-22", "250 EUR 100%")]
    [InlineData("2027-10-23", "? ruleVersion")]
    public void Eu261_Version_IsTheOneOfTheDate(string on, string word) =>
        Assert.Equal(word, Decided.Word(Decided.By(Eu261.Scheme, """ "event":"delay","distanceKm":1,"arrivalDelayMinutes":180 """, on)));

    [Theory]
    [InlineData("2020-12-31", "? ruleVersion")]
    [InlineData("2021-01-01", "220 GBP 100%")]
    [InlineData("2090-01-01", "220 GBP 100%")]
    public void Uk261_Version_IsTheOneOfTheDate(string on, string word) =>
        Assert.Equal(word, Decided.Word(Decided.By(Uk261.Scheme, """ "event":"delay","distanceKm":1,"arrivalDelayMinutes":180 """, on)));

    [Fact]
    public void Decision_Reduced_KeepsTheUnreducedSumTheRowAndTheBurden()
    {
        var decision = Decided.By(Eu261.Scheme, """ "event":"delay","distanceKm":5000,"arrivalDelayMinutes":180 """);

        Assert.Equal(new Money(600, "EUR"), decision.Unreduced);
        Assert.Equal("eu261/2005", decision.Row);
        Assert.Equal(BurdenOfProof.Provider, decision.Burden);
        Assert.True(decision.Claim!.IsRequired);
        Assert.Contains("Art 7(2)(c)", decision.Citation, StringComparison.Ordinal);
        Assert.Contains("no deadline", decision.Payment, StringComparison.Ordinal);
    }

    private static void AssertScope(EntitlementScheme scheme, string scope, bool? applies)
    {
        var verdict = Decided.By(scheme, $"\"event\":\"delay\",\"distanceKm\":1,\"arrivalDelayMinutes\":180,{scope}").Verdict;

        Assert.Equal(applies switch { true => Verdict.Owed, false => Verdict.NotOwed, _ => Verdict.Indeterminate }, verdict);
    }
}
