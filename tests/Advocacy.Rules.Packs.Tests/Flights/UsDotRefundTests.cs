namespace Advocacy.Rules.Packs.Tests.Flights;

public sealed class UsDotRefundTests
{
    [Theory]
    // What is refunded
    [InlineData(""" "itinerary":"domestic","amountPaid":320 """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true """, "320 USD 100%")]
    [InlineData(""" "itinerary":"international","amountPaid":320,"cancelled":true """, "320 USD 100%")]
    [InlineData(""" "itinerary":"non-us","amountPaid":320,"cancelled":true """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"arrivalDelayMinutes":179 """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"arrivalDelayMinutes":180 """, "320 USD 100%")]
    [InlineData(""" "itinerary":"international","amountPaid":320,"arrivalDelayMinutes":359 """, "no")]
    [InlineData(""" "itinerary":"international","amountPaid":320,"arrivalDelayMinutes":360 """, "320 USD 100%")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"departsEarlierMinutes":179 """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"departsEarlierMinutes":180 """, "320 USD 100%")]
    [InlineData(""" "itinerary":"international","amountPaid":320,"departsEarlierMinutes":359 """, "no")]
    [InlineData(""" "itinerary":"international","amountPaid":320,"departsEarlierMinutes":360 """, "320 USD 100%")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"arrivalDelayMinutes":179,"departsEarlierMinutes":179 """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"airportChanged":true """, "320 USD 100%")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"moreConnections":true """, "320 USD 100%")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"downgraded":true """, "320 USD 100%")]
    // What the passenger took instead
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"flewChangedOrAlternative":true """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"acceptedAlternative":true """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"acceptedCompensationAffirmatively":true """, "no")]
    // What is left to refund
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"alreadyRefunded":100.55 """, "219.45 USD 100%")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"alreadyRefunded":319.99 """, "0.01 USD 100%")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"alreadyRefunded":320 """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"alreadyRefunded":400 """, "no")]
    // Unknown facts, and unknown facts that do not matter
    [InlineData(""" "itinerary":null,"amountPaid":320,"arrivalDelayMinutes":179 """, "no")]
    [InlineData(""" "itinerary":null,"amountPaid":320,"arrivalDelayMinutes":180 """, "? itinerary")]
    [InlineData(""" "itinerary":null,"amountPaid":320,"cancelled":true """, "? itinerary")]
    [InlineData(""" "itinerary":null,"amountPaid":320,"cancelled":true,"acceptedAlternative":true """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":null """, "? cancelled")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":null,"arrivalDelayMinutes":180 """, "320 USD 100%")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"flewChangedOrAlternative":null """, "? flewChangedOrAlternative")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"arrivalDelayMinutes":60,"flewChangedOrAlternative":null,"acceptedAlternative":null,"acceptedCompensationAffirmatively":null """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"acceptedAlternative":null """, "? acceptedAlternative")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"acceptedCompensationAffirmatively":null """, "? acceptedCompensationAffirmatively")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"arrivalDelayMinutes":null """, "? arrivalDelayMinutes")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"arrivalDelayMinutes":null,"departsEarlierMinutes":null,"airportChanged":null,"moreConnections":null,"downgraded":null """, "320 USD 100%")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"departsEarlierMinutes":null """, "? departsEarlierMinutes")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"airportChanged":null """, "? airportChanged")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"moreConnections":null """, "? moreConnections")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"downgraded":null """, "? downgraded")]
    [InlineData(""" "itinerary":"domestic","amountPaid":null,"cancelled":true """, "? amountPaid")]
    [InlineData(""" "itinerary":"domestic","amountPaid":null """, "no")]
    [InlineData(""" "itinerary":"domestic","amountPaid":null,"cancelled":true,"alreadyRefunded":2000000 """, "? amountPaid")]
    [InlineData(""" "itinerary":"domestic","amountPaid":320,"cancelled":true,"alreadyRefunded":null """, "? alreadyRefunded")]
    [InlineData(""" "itinerary":"domestic","amountPaid":1,"cancelled":true,"alreadyRefunded":null """, "? alreadyRefunded")]
    [InlineData(""" "itinerary":"domestic","amountPaid":0,"cancelled":true,"alreadyRefunded":null """, "no")]
    public void Decide_ByTheTable_GivesItsRow(string inputs, string word) => Assert.Equal(word, Decided.Word(Decided.By(UsDotRefund.Scheme, inputs)));

    [Theory]
    [InlineData("2024-10-27", "? ruleVersion")]
    [InlineData("2024-10-28", "320 USD 100%")]
    [InlineData("2090-01-01", "320 USD 100%")]
    public void Version_IsTheOneOfTheDate(string on, string word) =>
        Assert.Equal(word, Decided.Word(Decided.By(UsDotRefund.Scheme, """ "itinerary":"domestic","amountPaid":320,"cancelled":true """, on)));

    [Fact]
    public void Decision_IsPaidAutomatically_InTheOriginalForm()
    {
        var decision = Decided.By(UsDotRefund.Scheme, """ "itinerary":"domestic","amountPaid":320,"cancelled":true """);

        Assert.False(decision.Claim!.IsRequired);
        Assert.Contains("original form of payment", decision.Payment, StringComparison.Ordinal);
        Assert.Equal("14 CFR 260.6(a)", decision.Citation);
    }
}
