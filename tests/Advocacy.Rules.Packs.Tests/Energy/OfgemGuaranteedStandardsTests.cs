using Advocacy.Rules.Packs.Tests.Flights;

namespace Advocacy.Rules.Packs.Tests.Energy;

public sealed class OfgemGuaranteedStandardsTests
{
    [Theory]
    [InlineData(""" "standardFailed":false,"paidWithinWorkingDays":0 """, "no")]
    [InlineData(""" "standardFailed":true,"paidWithinWorkingDays":0 """, "30 GBP %")]
    [InlineData(""" "standardFailed":true,"paidWithinWorkingDays":10 """, "30 GBP %")]
    [InlineData(""" "standardFailed":true,"paidWithinWorkingDays":11 """, "60 GBP %")]
    [InlineData(""" "standardFailed":true,"paidWithinWorkingDays":9999 """, "60 GBP %")]
    [InlineData(""" "standardFailed":true,"paidWithinWorkingDays":null """, "? paidWithinWorkingDays")]
    [InlineData(""" "standardFailed":true """, "? paidWithinWorkingDays")]
    [InlineData(""" "standardFailed":false,"paidWithinWorkingDays":null """, "no")]
    [InlineData(""" "standardFailed":null,"paidWithinWorkingDays":5 """, "? standardFailed")]
    [InlineData(""" "standardFailed":null,"paidWithinWorkingDays":null """, "? standardFailed, paidWithinWorkingDays")]
    public void Decide_ByTheTable_GivesItsRow(string inputs, string word) => Assert.Equal(word, Word(inputs, "2024-06-15"));

    [Theory]
    [InlineData("2015-12-31", "? ruleVersion")]
    [InlineData("2016-01-01", "30 GBP %")]
    [InlineData("2025-01-01", "30 GBP %")]
    [InlineData("2025-01-02", "? ruleVersion")]
    public void Version_IsTheOneOfTheDate(string on, string word) => Assert.Equal(word, Word(""" "standardFailed":true,"paidWithinWorkingDays":1 """, on));

    [Fact]
    public void Decision_IsPaidAutomatically()
    {
        var decision = Decided.By(OfgemGuaranteedStandards.Scheme, """ "standardFailed":true,"paidWithinWorkingDays":1 """, "2024-06-15");

        Assert.Equal((false, "SI 2015/1544 reg. 8(2)"), (decision.Claim!.IsRequired, decision.Citation));
        Assert.Contains("10 working days", decision.Payment, StringComparison.Ordinal);
    }

    private static string Word(string inputs, string on) => Decided.Word(Decided.By(OfgemGuaranteedStandards.Scheme, inputs, on));
}
