using Advocacy.Rules.Packs.Tests.Flights;

namespace Advocacy.Rules.Packs.Tests.Rail;

public sealed class EuRailTests
{
    [Theory]
    // Thresholds of delay
    [InlineData(""" "arrivalDelayMinutes":59,"ticketPrice":80 """, "no")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":80 """, "20 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":119,"ticketPrice":80 """, "20 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80 """, "40 EUR 50%")]
    [InlineData(""" "arrivalDelayMinutes":59,"ticketPrice":80,"rerouted":true,"missedConnection":true,"causeDetail":"points" """, "no")]
    // Exclusions and exemptions
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"reimbursedUnderArt18":true """, "no")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"informedBeforePurchase":true """, "no")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"exemptCauseProven":"extreme-weather" """, "no")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"exemptCauseProven":"passenger-fault" """, "no")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"exemptCauseProven":"third-party" """, "no")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"exemptCauseProven":"own-staff-strike" """, "40 EUR 50%")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"exemptCauseProven":"infrastructure-manager" """, "40 EUR 50%")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"exemptCauseProven":"other-operator" """, "40 EUR 50%")]
    // Return tickets: the price of the delayed leg, or half
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":80,"ticketType":"return" """, "10 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"ticketType":"return" """, "20 EUR 50%")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"ticketType":"return","legPrice":50 """, "25 EUR 50%")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"ticketType":"single","legPrice":50 """, "40 EUR 50%")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":80,"ticketType":"season-annual" """, "? ruleVersion")]
    // Rounding, once and at the end
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":20.01 """, "5 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":20.02 """, "5.01 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":20.04,"ticketType":"return" """, "2.51 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":20.00,"tariffRounding":"up-5-cent" """, "5 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":20.01,"tariffRounding":"up-5-cent" """, "5.05 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":20.20,"tariffRounding":"up-5-cent" """, "5.05 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":20.21,"tariffRounding":"up-5-cent" """, "5.1 EUR 25%")]
    // The least that is paid out, compared after rounding
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":15.96,"carrierMinimumPayout":4 """, "no")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":16,"carrierMinimumPayout":4 """, "4 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":15.98,"carrierMinimumPayout":4 """, "4 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":15.81,"carrierMinimumPayout":4,"tariffRounding":"up-5-cent" """, "4 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":15.80,"carrierMinimumPayout":4,"tariffRounding":"up-5-cent" """, "no")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":16,"carrierMinimumPayout":10 """, "4 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":1 """, "0.25 EUR 25%")]
    // Unknown facts, and unknown facts that do not matter
    [InlineData(""" "arrivalDelayMinutes":null,"ticketPrice":80 """, "? arrivalDelayMinutes")]
    [InlineData(""" "arrivalDelayMinutes":null,"ticketPrice":80,"exemptCauseProven":"third-party" """, "no")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":null """, "? ticketPrice")]
    [InlineData(""" "arrivalDelayMinutes":120,"ticketPrice":null,"ticketType":"return","legPrice":50 """, "25 EUR 50%")]
    [InlineData(""" "arrivalDelayMinutes":59,"ticketPrice":null,"exemptCauseProven":null,"ticketType":null,"tariffRounding":null,"carrierMinimumPayout":null """, "no")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":80,"exemptCauseProven":null """, "? exemptCauseProven")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":80,"informedBeforePurchase":null """, "? informedBeforePurchase")]
    [InlineData(""" "arrivalDelayMinutes":59,"ticketPrice":80,"informedBeforePurchase":null """, "no")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":80,"reimbursedUnderArt18":null """, "? reimbursedUnderArt18")]
    [InlineData(""" "arrivalDelayMinutes":59,"ticketPrice":80,"reimbursedUnderArt18":null """, "no")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":80,"ticketType":null """, "? ticketType")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":80,"ticketType":null,"legPrice":80 """, "20 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":80,"ticketType":"return","legPrice":null """, "? legPrice")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":15,"carrierMinimumPayout":null """, "? carrierMinimumPayout")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":16,"carrierMinimumPayout":null """, "4 EUR 25%")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":20.01,"tariffRounding":null """, "? tariffRounding")]
    [InlineData(""" "arrivalDelayMinutes":60,"ticketPrice":20,"tariffRounding":null """, "5 EUR 25%")]
    public void Decide_ByTheTable_GivesItsRow(string inputs, string word) => Assert.Equal(word, Decided.Word(Decided.By(EuRail.Scheme, inputs)));

    [Theory]
    [InlineData("2009-12-02", "? ruleVersion", "? ruleVersion")]
    [InlineData("2009-12-03", "40 EUR 50%", "40 EUR 50%")]
    [InlineData("2023-06-06", "40 EUR 50%", "40 EUR 50%")]
    [InlineData("2023-06-07", "no", "? exemptCauseProven")]
    [InlineData("2090-01-01", "no", "? exemptCauseProven")]
    public void Exemption_IsOfTheVersionFrom2023Alone(string on, string whereProven, string whereUnknown)
    {
        const string Late = """ "arrivalDelayMinutes":120,"ticketPrice":80,"exemptCauseProven":""";

        Assert.Equal(whereProven, Decided.Word(Decided.By(EuRail.Scheme, Late + "\"extreme-weather\"", on)));
        Assert.Equal(whereUnknown, Decided.Word(Decided.By(EuRail.Scheme, Late + "null", on)));
    }

    [Theory]
    [InlineData("2026-11-30", "Reg. (EU) 2021/782 Art 19(1)(b)", "eu-rail/2023", "2027-02-28")]
    [InlineData("2020-02-29", "Reg. (EC) 1371/2007 Art 17; C-509/11", "eu-rail/2009", "2021-02-28")]
    public void Decision_SaysArticleRowBurdenPaymentAndTheLastDayOfTheClaim(string on, string citation, string row, string claimBy)
    {
        var decision = Decided.By(EuRail.Scheme, """ "arrivalDelayMinutes":120,"ticketPrice":80 """, on);

        Assert.Equal((citation, row, BurdenOfProof.Provider), (decision.Citation, decision.Row, decision.Burden));
        Assert.Contains("within one month of the request", decision.Payment, StringComparison.Ordinal);
        Assert.Equal(DateOnly.Parse(claimBy, System.Globalization.CultureInfo.InvariantCulture), decision.Claim!.By);
    }

    [Fact]
    public void Facts_NegativePrice_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("TicketPrice", () => new EuRailFacts { ArrivalDelayMinutes = 60, TicketPrice = -1 });
}
