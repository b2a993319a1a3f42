using Advocacy.Rules.Packs.Tests.Flights;

namespace Advocacy.Rules.Packs.Tests.Rail;

public sealed class UkDelayRepayTests
{
    [Theory]
    [InlineData("DR15", "single", 14, "no")]
    [InlineData("DR15", "single", 15, "10 GBP 25%")]
    [InlineData("DR15", "single", 29, "10 GBP 25%")]
    [InlineData("DR15", "single", 30, "20 GBP 50%")]
    [InlineData("DR15", "single", 59, "20 GBP 50%")]
    [InlineData("DR15", "single", 60, "40 GBP 100%")]
    [InlineData("DR15", "single", 119, "40 GBP 100%")]
    [InlineData("DR15", "single", 120, "40 GBP 100%")]
    [InlineData("DR15", "return", 14, "no")]
    [InlineData("DR15", "return", 15, "5 GBP 12.5%")]
    [InlineData("DR15", "return", 29, "5 GBP 12.5%")]
    [InlineData("DR15", "return", 30, "10 GBP 25%")]
    [InlineData("DR15", "return", 59, "10 GBP 25%")]
    [InlineData("DR15", "return", 60, "20 GBP 50%")]
    [InlineData("DR15", "return", 119, "20 GBP 50%")]
    [InlineData("DR15", "return", 120, "40 GBP 100%")]
    [InlineData("DR30", "single", 15, "no")]
    [InlineData("DR30", "single", 29, "no")]
    [InlineData("DR30", "single", 30, "20 GBP 50%")]
    [InlineData("DR30", "single", 59, "20 GBP 50%")]
    [InlineData("DR30", "single", 60, "40 GBP 100%")]
    [InlineData("DR30", "single", 120, "40 GBP 100%")]
    [InlineData("DR30", "return", 29, "no")]
    [InlineData("DR30", "return", 30, "10 GBP 25%")]
    [InlineData("DR30", "return", 60, "20 GBP 50%")]
    [InlineData("DR30", "return", 119, "20 GBP 50%")]
    [InlineData("DR30", "return", 120, "40 GBP 100%")]
    public void Decide_SinglesAndReturns_GivesThePercentageOfTheTable(string scheme, string ticket, int delay, string word) =>
        Assert.Equal(word, Decide($"\"operatorScheme\":\"{scheme}\",\"ticketType\":\"{ticket}\",\"ticketPrice\":40,\"delayMinutes\":{delay}"));

    [Theory]
    [InlineData("DR15", "season-weekly", 14, "no")]
    [InlineData("DR15", "season-weekly", 15, "2.5 GBP 25%")]
    [InlineData("DR15", "season-weekly", 30, "5 GBP 50%")]
    [InlineData("DR15", "season-weekly", 60, "10 GBP 100%")]
    [InlineData("DR15", "season-weekly", 119, "10 GBP 100%")]
    [InlineData("DR15", "season-weekly", 120, "? ruleVersion")]
    [InlineData("DR15", "season-monthly", 60, "2.5 GBP 100%")]
    [InlineData("DR15", "season-quarterly", 60, "0.77 GBP 100%")]
    [InlineData("DR15", "season-annual", 60, "0.22 GBP 100%")]
    [InlineData("DR30", "season-annual", 29, "no")]
    [InlineData("DR30", "season-annual", 30, "0.11 GBP 50%")]
    [InlineData("DR30", "season-monthly", 120, "? ruleVersion")]
    public void Decide_SeasonTickets_ShareThePriceAmongTheirJourneys(string scheme, string ticket, int delay, string word) =>
        Assert.Equal(word, Decide($"\"operatorScheme\":\"{scheme}\",\"ticketType\":\"{ticket}\",\"ticketPrice\":100,\"delayMinutes\":{delay}"));

    [Theory]
    // Rounded once: a journey of 10.06 / 10 is not rounded before its half is taken
    [InlineData(""" "operatorScheme":"DR15","ticketType":"single","ticketPrice":0.10,"delayMinutes":15 """, "0.03 GBP 25%")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":"season-weekly","ticketPrice":10.06,"delayMinutes":30 """, "0.5 GBP 50%")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":"season-weekly","ticketPrice":10.1,"delayMinutes":30 """, "0.51 GBP 50%")]
    // The window for claims
    [InlineData(""" "operatorScheme":"DR15","ticketType":"single","ticketPrice":40,"delayMinutes":15,"claimWithinDays":28 """, "10 GBP 25%")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":"single","ticketPrice":40,"delayMinutes":15,"claimWithinDays":29 """, "no")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":"season-weekly","ticketPrice":40,"delayMinutes":120,"claimWithinDays":29 """, "no")]
    // Unknown facts, and unknown facts that do not matter
    [InlineData(""" "operatorScheme":"DR15","ticketType":"single","ticketPrice":40,"delayMinutes":null """, "? delayMinutes")]
    [InlineData(""" "operatorScheme":null,"ticketType":"single","ticketPrice":40,"delayMinutes":14 """, "no")]
    [InlineData(""" "operatorScheme":null,"ticketType":"single","ticketPrice":40,"delayMinutes":15 """, "? operatorScheme")]
    [InlineData(""" "operatorScheme":null,"ticketType":"single","ticketPrice":40,"delayMinutes":29,"operator":"Northern" """, "? operatorScheme")]
    [InlineData(""" "operatorScheme":null,"ticketType":"single","ticketPrice":40,"delayMinutes":30 """, "20 GBP 50%")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":null,"ticketPrice":40,"delayMinutes":14 """, "no")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":null,"ticketPrice":40,"delayMinutes":60 """, "? ticketType")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":null,"ticketPrice":40,"delayMinutes":120 """, "? ticketType, ruleVersion")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":"single","ticketPrice":null,"delayMinutes":15 """, "? ticketPrice")]
    [InlineData(""" "operatorScheme":"DR30","ticketType":"single","ticketPrice":null,"delayMinutes":15 """, "no")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":"season-weekly","ticketPrice":null,"delayMinutes":120 """, "? ruleVersion")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":"single","ticketPrice":40,"delayMinutes":15,"claimWithinDays":null """, "? claimWithinDays")]
    [InlineData(""" "operatorScheme":"DR15","ticketType":"single","ticketPrice":40,"delayMinutes":14,"claimWithinDays":null """, "no")]
    public void Decide_ByTheTable_GivesItsRow(string inputs, string word) => Assert.Equal(word, Decide(inputs));

    [Theory]
    [InlineData("2007-12-31", "? ruleVersion")]
    [InlineData("2008-01-01", "20 GBP 50%")]
    [InlineData("2018-12-16", "20 GBP 50%")]
    [InlineData("2018-12-17", "20 GBP 50%")]
    [InlineData("2090-01-01", "20 GBP 50%")]
    public void Version_IsTheOneOfTheDate(string on, string word) =>
        Assert.Equal(word, Decided.Word(Decided.By(UkDelayRepay.Scheme, """ "operatorScheme":"DR30","ticketType":"single","ticketPrice":40,"delayMinutes":30 """, on)));

    [Fact]
    public void MoreDelay_NeverPaysLess()
    {
        foreach (var ticket in (string[])["single", "return"])
        {
            var paid = Enumerable.Range(0, 200).Select(delay => Owed(ticket, delay)).ToArray();

            Assert.Equal(paid.Order(), paid);
        }

        static decimal Owed(string ticket, int delay) =>
            Decided.By(UkDelayRepay.Scheme, $"\"operatorScheme\":\"DR15\",\"ticketType\":\"{ticket}\",\"ticketPrice\":40,\"delayMinutes\":{delay}").Obligation?.Amount.Amount ?? 0;
    }

    [Fact]
    public void Decision_MustBeClaimedWithin28Days()
    {
        var decision = Decided.By(UkDelayRepay.Scheme, """ "operatorScheme":"DR15","ticketType":"single","ticketPrice":40,"delayMinutes":15 """);

        Assert.Equal(new DateOnly(2026, 7, 13), decision.Claim!.By);
        Assert.Contains("20 working days", decision.Payment, StringComparison.Ordinal);
        Assert.Equal(Authority.Contract, UkDelayRepay.Scheme.Authority);
    }

    private static string Decide(string inputs) => Decided.Word(Decided.By(UkDelayRepay.Scheme, inputs));
}
