using Advocacy.Rules.Packs.Tests.Flights;

namespace Advocacy.Rules.Packs.Tests.CommercialDebts;

public sealed class UkLatePaymentTests
{
    [Theory]
    [InlineData("fixed-sum", """ "debt":0.01,"daysOverdue":1 """, "40 GBP %")]
    [InlineData("fixed-sum", """ "debt":999.99,"daysOverdue":1 """, "40 GBP %")]
    [InlineData("fixed-sum", """ "debt":1000,"daysOverdue":1 """, "70 GBP %")]
    [InlineData("fixed-sum", """ "debt":9999.99,"daysOverdue":1 """, "70 GBP %")]
    [InlineData("fixed-sum", """ "debt":10000,"daysOverdue":1 """, "100 GBP %")]
    [InlineData("fixed-sum", """ "debt":10000,"daysOverdue":1000 """, "100 GBP %")]
    [InlineData("fixed-sum", """ "debt":1000,"daysOverdue":0 """, "no")]
    [InlineData("fixed-sum", """ "debt":1000,"daysOverdue":-3 """, "no")]
    [InlineData("fixed-sum", """ "debt":1000,"daysOverdue":1,"businessToBusiness":false """, "no")]
    [InlineData("fixed-sum", """ "debt":1000,"daysOverdue":1,"contractHasSubstantialRemedy":true """, "no")]
    [InlineData("interest", """ "debt":1000,"daysOverdue":30,"referenceRatePercent":4 """, "9.86 GBP 12%")]
    [InlineData("interest", """ "debt":1000,"daysOverdue":30,"referenceRatePercent":"published" """, "10.89 GBP 13.25%")]
    [InlineData("interest", """ "debt":1000,"daysOverdue":30 """, "10.89 GBP 13.25%")]
    [InlineData("interest", """ "debt":1000,"daysOverdue":365,"referenceRatePercent":0 """, "80 GBP 8%")]
    [InlineData("interest", """ "debt":1000,"daysOverdue":730,"referenceRatePercent":0 """, "160 GBP 8%")]
    [InlineData("interest", """ "debt":1000,"daysOverdue":0 """, "no")]
    [InlineData("total", """ "debt":1000,"daysOverdue":30,"referenceRatePercent":4 """, "79.86 GBP 12%")]
    [InlineData(null, """ "debt":1000,"daysOverdue":30,"referenceRatePercent":4 """, "79.86 GBP 12%")]
    // Half a penny is rounded up, once and at the end: 365 days of 10 % on 100.05 and 100.04 pounds
    [InlineData("interest", """ "debt":100.05,"daysOverdue":365,"referenceRatePercent":2 """, "10.01 GBP 10%")]
    [InlineData("interest", """ "debt":100.04,"daysOverdue":365,"referenceRatePercent":2 """, "10 GBP 10%")]
    // Unknown facts, and unknown facts that do not matter
    [InlineData("fixed-sum", """ "debt":null,"daysOverdue":1 """, "? debt")]
    [InlineData("interest", """ "debt":null,"daysOverdue":1 """, "? debt")]
    [InlineData("total", """ "daysOverdue":1 """, "? debt")]
    [InlineData("fixed-sum", """ "debt":null,"daysOverdue":0 """, "no")]
    [InlineData("fixed-sum", """ "debt":1000,"daysOverdue":null """, "? daysOverdue")]
    [InlineData("interest", """ "debt":1000,"daysOverdue":null """, "? daysOverdue")]
    [InlineData("fixed-sum", """ "debt":1000,"daysOverdue":1,"businessToBusiness":null """, "? businessToBusiness")]
    [InlineData("fixed-sum", """ "debt":1000,"daysOverdue":0,"businessToBusiness":null,"contractHasSubstantialRemedy":null """, "no")]
    [InlineData("fixed-sum", """ "debt":1000,"daysOverdue":1,"contractHasSubstantialRemedy":null """, "? contractHasSubstantialRemedy")]
    [InlineData("fixed-sum", """ "debt":1000,"daysOverdue":1,"referenceRatePercent":null """, "70 GBP %")]
    [InlineData("interest", """ "debt":1000,"daysOverdue":1,"referenceRatePercent":null """, "? referenceRatePercent")]
    [InlineData("total", """ "debt":1000,"daysOverdue":1,"referenceRatePercent":null """, "? referenceRatePercent")]
    [InlineData("interest", """ "debt":1000,"daysOverdue":0,"referenceRatePercent":null """, "no")]
    public void Decide_ByTheTable_GivesItsRow(string? component, string inputs, string word) =>
        Assert.Equal(word, Word(component is null ? inputs : $"\"component\":\"{component}\",{inputs}", "2024-03-01"));

    [Fact]
    public void Component_Unknown_Decides() =>
        Assert.Equal("? component", Word(""" "component":null,"debt":1000,"daysOverdue":30 """, "2024-03-01"));

    [Theory]
    [InlineData("2018-12-31", null)]
    [InlineData("2019-01-01", "8.75")]
    [InlineData("2020-06-30", "8.75")]
    [InlineData("2020-07-01", "8.10")]
    [InlineData("2021-12-31", "8.10")]
    [InlineData("2022-01-01", "8.25")]
    [InlineData("2022-06-30", "8.25")]
    [InlineData("2022-07-01", "9.25")]
    [InlineData("2022-12-31", "9.25")]
    [InlineData("2023-01-01", "11.50")]
    [InlineData("2023-06-30", "11.50")]
    [InlineData("2023-07-01", "13.00")]
    [InlineData("2023-12-31", "13.00")]
    [InlineData("2024-01-01", "13.25")]
    [InlineData("2024-06-30", "13.25")]
    [InlineData("2024-07-01", null)]
    public void Rate_IsTheOneOfTheDate(string on, string? percent)
    {
        var interest = Decided.By(UkLatePayment.Scheme, """ "component":"interest","debt":36500,"daysOverdue":1 """, on);
        var total = Decided.By(UkLatePayment.Scheme, """ "debt":36500,"daysOverdue":1 """, on);

        if (percent is null)
        {
            Assert.Equal("? ruleVersion, referenceRatePercent", Decided.Word(interest));
            Assert.Equal("? ruleVersion, referenceRatePercent", Decided.Word(total));
        }
        else
        {
            var rate = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal((rate, rate), (interest.Percent!.Value, interest.Obligation!.Amount.Amount));
            Assert.Equal((rate, 100 + rate), (total.Percent!.Value, total.Obligation!.Amount.Amount));
        }

        Assert.Equal("100 GBP %", Word(""" "component":"fixed-sum","debt":36500,"daysOverdue":1 """, on));
        Assert.Equal("12.75 GBP 12.75%", Word(""" "component":"interest","debt":36500,"daysOverdue":1,"referenceRatePercent":4.75 """, on));
    }

    [Theory]
    [InlineData("2002-08-07", "? ruleVersion")]
    [InlineData("2002-08-08", "40 GBP %")]
    public void Act_IsInForceFromItsDate(string on, string word) => Assert.Equal(word, Word(""" "component":"fixed-sum","debt":1,"daysOverdue":1 """, on));

    [Theory]
    [InlineData("-1")]
    [InlineData("\"4\"")]
    [InlineData("true")]
    public void ReferenceRate_ThatIsNone_IsRefused(string rate) => Assert.Throws<System.Text.Json.JsonException>(
        () => Word($"\"debt\":1,\"daysOverdue\":1,\"referenceRatePercent\":{rate}", "2024-03-01"));

    [Fact]
    public void Decision_MustBeClaimed_WithoutALastDay()
    {
        var decision = Decided.By(UkLatePayment.Scheme, """ "component":"fixed-sum","debt":1,"daysOverdue":1 """, "2024-03-01");

        Assert.Equal(ClaimTerms.MustBeClaimed, decision.Claim);
        Assert.EndsWith("s. 5A", decision.Citation, StringComparison.Ordinal);
    }

    private static string Word(string inputs, string on) => Decided.Word(Decided.By(UkLatePayment.Scheme, inputs, on));
}
