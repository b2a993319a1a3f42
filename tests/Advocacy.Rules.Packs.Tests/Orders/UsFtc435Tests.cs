using Advocacy.Rules.Packs.Tests.Flights;

namespace Advocacy.Rules.Packs.Tests.Orders;

/// <summary>
/// Where a test says nothing of it, the order was complete on 2026-05-01, so that T is 2026-05-31 and T + 30 is 2026-06-30; 89.90 were paid, nothing is
/// shipped.
/// </summary>
public sealed class UsFtc435Tests
{
    private const string Definite20 = """ "notice":"definite","revisedDaysAfterT":20, """;

    private const string Definite31 = """ "notice":"definite","revisedDaysAfterT":31, """;

    private const string Indefinite = """ "notice":"indefinite", """;

    [Theory]
    // T: stated, 30 days, or 50 with a credit application
    [InlineData("", "2026-05-31", "no")]
    [InlineData("", "2026-06-01", "owed 89.9")]
    [InlineData("""  "statedShipDays":"none" """, "2026-06-01", "owed 89.9")]
    [InlineData("""  "statedShipDays":5 """, "2026-05-06", "no")]
    [InlineData("""  "statedShipDays":5 """, "2026-05-07", "owed 89.9")]
    [InlineData("""  "statedShipDays":0 """, "2026-05-01", "no")]
    [InlineData("""  "statedShipDays":0 """, "2026-05-02", "owed 89.9")]
    [InlineData("""  "statedShipDays":45 """, "2026-06-15", "no")]
    [InlineData("""  "statedShipDays":45 """, "2026-06-16", "owed 89.9")]
    [InlineData("""  "statedShipDays":2147483647 """, "2026-06-16", "no")]
    [InlineData("""  "creditApplication":true """, "2026-06-20", "no")]
    [InlineData("""  "creditApplication":true """, "2026-06-21", "owed 89.9")]
    [InlineData("""  "creditApplication":true,"statedShipDays":5 """, "2026-05-07", "owed 89.9")]
    // Shipped, in time or late; delivery does not matter
    [InlineData("""  "shipped":true,"shippedOn":"2026-05-31" """, "2026-06-15", "no")]
    [InlineData("""  "shipped":true,"shippedOn":"2026-06-01" """, "2026-06-15", "owed 89.9")]
    [InlineData("""  "shipped":true,"shippedOn":"2026-05-31","deliveredOn":"2026-06-20" """, "2026-06-25", "no")]
    [InlineData("""  "shipped":false,"deliveredOn":"2026-05-20" """, "2026-06-15", "owed 89.9")]
    [InlineData("""  "excludedTransaction":true """, "2026-06-15", "no")]
    // A notice that came too late is none
    [InlineData(Definite20 + """ "noticeByDeadline":false """, "2026-05-31", "no")]
    [InlineData(Definite20 + """ "noticeByDeadline":false """, "2026-06-01", "owed 89.9")]
    [InlineData(Indefinite + """ "noticeByDeadline":false,"buyerExpresslyConsented":true """, "2026-06-01", "owed 89.9")]
    // A definite date up to 30 days after T
    [InlineData(Definite20 + """ "noticeByDeadline":true """, "2026-06-20", "no")]
    [InlineData(Definite20 + """ "noticeByDeadline":true """, "2026-06-21", "owed 89.9")]
    [InlineData(Definite20 + """ "shipped":true,"shippedOn":"2026-06-20" """, "2026-06-25", "no")]
    [InlineData(Definite20 + """ "shipped":true,"shippedOn":"2026-06-21" """, "2026-06-25", "owed 89.9")]
    [InlineData(Definite20 + """ "renewedNoticeConsent":true """, "2026-06-21", "no")]
    [InlineData(Definite20 + """ "buyerExpresslyConsented":true """, "2026-06-21", "owed 89.9")]
    [InlineData("""  "notice":"definite","revisedDaysAfterT":30 """, "2026-06-30", "no")]
    [InlineData("""  "notice":"definite","revisedDaysAfterT":30 """, "2026-07-01", "owed 89.9")]
    [InlineData("""  "notice":"definite","revisedDaysAfterT":30,"buyerExpresslyConsented":true """, "2026-07-01", "owed 89.9")]
    [InlineData("""  "notice":"definite","revisedDaysAfterT":0 """, "2026-06-01", "owed 89.9")]
    // A later date, or none
    [InlineData(Definite31 + """ "buyerExpresslyConsented":false """, "2026-06-30", "no")]
    [InlineData(Definite31 + """ "buyerExpresslyConsented":false """, "2026-07-01", "owed 89.9")]
    [InlineData(Definite31 + """ "buyerExpresslyConsented":true """, "2026-07-01", "no")]
    [InlineData(Definite31 + """ "renewedNoticeConsent":true """, "2026-07-01", "owed 89.9")]
    [InlineData(Indefinite + """ "buyerExpresslyConsented":false """, "2026-06-30", "no")]
    [InlineData(Indefinite + """ "buyerExpresslyConsented":false """, "2026-07-01", "owed 89.9")]
    [InlineData(Indefinite + """ "buyerExpresslyConsented":true """, "2026-07-01", "no")]
    [InlineData(Indefinite + """ "shipped":true,"shippedOn":"2026-06-30" """, "2026-07-15", "no")]
    [InlineData(Indefinite + """ "shipped":true,"shippedOn":"2026-07-01" """, "2026-07-15", "owed 89.9")]
    // Cancelled on a notice, before shipment
    [InlineData(Indefinite + """ "buyerCancelledOn":"2026-06-10" """, "2026-06-09", "no")]
    [InlineData(Indefinite + """ "buyerCancelledOn":"2026-06-10" """, "2026-06-10", "owed 89.9")]
    [InlineData(Indefinite + """ "buyerCancelledOn":"2026-05-20" """, "2026-05-25", "owed 89.9")]
    [InlineData(Indefinite + """ "buyerCancelledOn":"none" """, "2026-06-10", "no")]
    [InlineData(Definite20 + """ "buyerCancelledOn":"2026-06-10","renewedNoticeConsent":true """, "2026-06-25", "owed 89.9")]
    [InlineData(Indefinite + """ "buyerCancelledOn":"2026-06-10","shipped":true,"shippedOn":"2026-06-11" """, "2026-06-25", "owed 89.9")]
    [InlineData(Indefinite + """ "buyerCancelledOn":"2026-06-10","shipped":true,"shippedOn":"2026-06-10" """, "2026-06-25", "no")]
    [InlineData(Indefinite + """ "buyerCancelledOn":"2026-05-20","shipped":true,"shippedOn":"2026-05-31" """, "2026-06-25", "no")]
    [InlineData(Indefinite + """ "buyerCancelledOn":"2026-05-20","excludedTransaction":true """, "2026-06-25", "no")]
    [InlineData("""  "buyerCancelledOn":"2026-05-20" """, "2026-05-25", "no")]
    [InlineData("""  "notice":"none","buyerCancelledOn":"2026-06-10" """, "2026-06-25", "owed 89.9")]
    // Unknown facts, and unknown facts that do not matter
    [InlineData("""  "orderCompletedOn":null """, "2026-06-15", "? orderCompletedOn")]
    [InlineData("""  "orderCompletedOn":null,"excludedTransaction":true """, "2026-06-15", "no")]
    [InlineData("""  "statedShipDays":null """, "2026-06-15", "? statedShipDays")]
    [InlineData("""  "statedShipDays":null """, "2026-05-01", "no")]
    [InlineData("""  "statedShipDays":null,"excludedTransaction":true """, "2026-06-15", "no")]
    [InlineData("""  "creditApplication":null """, "2026-06-15", "? creditApplication")]
    [InlineData("""  "creditApplication":null """, "2026-05-31", "no")]
    [InlineData("""  "creditApplication":null """, "2026-06-21", "owed 89.9")]
    [InlineData("""  "creditApplication":null,"statedShipDays":5 """, "2026-06-15", "owed 89.9")]
    [InlineData("""  "shipped":null """, "2026-06-10", "? shipped, shippedOn")]
    [InlineData("""  "shipped":null """, "2026-05-31", "no")]
    [InlineData("""  "shipped":null,"shippedOn":"2026-05-31" """, "2026-06-10", "no")]
    [InlineData("""  "shipped":null,"excludedTransaction":true """, "2026-06-10", "no")]
    [InlineData("""  "shipped":true """, "2026-06-10", "? shippedOn")]
    [InlineData("""  "shipped":true """, "2026-05-31", "no")]
    [InlineData("""  "shipped":true,"shippedOn":null,"buyerCancelledOn":"2026-05-10","notice":"indefinite" """, "2026-05-31", "no")]
    [InlineData("""  "shipped":true,"shippedOn":null,"buyerCancelledOn":"2026-06-10","notice":"indefinite" """, "2026-06-15", "? shippedOn")]
    [InlineData("""  "notice":null """, "2026-06-10", "? notice, revisedDaysAfterT")]
    [InlineData("""  "notice":null """, "2026-05-31", "no")]
    [InlineData("""  "notice":null """, "2026-07-01", "owed 89.9")]
    [InlineData(Definite20 + """ "noticeByDeadline":null """, "2026-06-10", "? noticeByDeadline")]
    [InlineData(Definite20 + """ "noticeByDeadline":null """, "2026-05-31", "no")]
    [InlineData(Definite20 + """ "noticeByDeadline":null """, "2026-06-21", "owed 89.9")]
    [InlineData("""  "noticeByDeadline":null """, "2026-06-10", "owed 89.9")]
    [InlineData("""  "notice":"definite" """, "2026-06-10", "? revisedDaysAfterT")]
    [InlineData("""  "notice":"definite","revisedDaysAfterT":null """, "2026-07-01", "owed 89.9")]
    [InlineData("""  "notice":"definite","revisedDaysAfterT":null,"buyerExpresslyConsented":true """, "2026-07-01", "? revisedDaysAfterT")]
    [InlineData("""  "notice":"indefinite","revisedDaysAfterT":null """, "2026-06-10", "no")]
    [InlineData(Indefinite + """ "buyerExpresslyConsented":null """, "2026-06-30", "no")]
    [InlineData(Indefinite + """ "buyerExpresslyConsented":null """, "2026-07-01", "? buyerExpresslyConsented")]
    [InlineData(Definite20 + """ "buyerExpresslyConsented":null """, "2026-06-21", "owed 89.9")]
    [InlineData(Definite20 + """ "renewedNoticeConsent":null """, "2026-06-20", "no")]
    [InlineData(Definite20 + """ "renewedNoticeConsent":null """, "2026-06-21", "? renewedNoticeConsent")]
    [InlineData(Indefinite + """ "renewedNoticeConsent":null """, "2026-07-01", "owed 89.9")]
    [InlineData("""  "excludedTransaction":null """, "2026-06-01", "? excludedTransaction")]
    [InlineData("""  "excludedTransaction":null """, "2026-05-31", "no")]
    [InlineData(Indefinite + """ "buyerCancelledOn":null """, "2026-06-10", "? buyerCancelledOn")]
    [InlineData(Indefinite + """ "buyerCancelledOn":null """, "2026-07-01", "owed 89.9")]
    [InlineData("""  "buyerCancelledOn":null """, "2026-05-31", "no")]
    [InlineData("""  "amountPaid":null """, "2026-06-01", "? amountPaid")]
    [InlineData("""  "amountPaid":null """, "2026-05-31", "no")]
    public void Decide_ByTheTable_GivesItsRow(string inputs, string on, string word) => Assert.Equal(word, Word(inputs, on));

    [Theory]
    [InlineData("2014-12-07", "? ruleVersion")]
    [InlineData("2014-12-08", "owed 89.9")]
    public void Version_IsTheOneOfTheEvaluation(string on, string word) => Assert.Equal(word, Word("\"orderCompletedOn\":\"2014-10-01\"", on));

    [Fact]
    public void Decision_Owed_SaysHowItIsPaid_AndWhoMustProve()
    {
        var decision = Decided.By(UsFtc435.Scheme, "\"orderCompletedOn\":\"2026-05-01\",\"shipped\":false,\"amountPaid\":1", "2026-06-15");

        Assert.Equal(("16 CFR 435.2(b)(1), (c)(5)", "us-ftc-435/2014"), (decision.Citation, decision.Row));
        Assert.Contains("seven working days", decision.Payment, StringComparison.Ordinal);
        Assert.Equal((ClaimTerms.PaidAutomatically, BurdenOfProof.Provider), (decision.Claim, decision.Burden));
    }

    [Fact]
    public void Facts_NegativeNumbers_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("StatedShipDays", () => new UsFtc435Facts { OrderCompletedOn = null, StatedShipDays = new OrNone<int>(-1) });
        Assert.Throws<ArgumentOutOfRangeException>("RevisedDaysAfterT", () => new UsFtc435Facts { OrderCompletedOn = null, RevisedDaysAfterT = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("AmountPaid", () => new UsFtc435Facts { OrderCompletedOn = null, AmountPaid = -0.01m });
    }

    private static string Word(string inputs, string on) => OrderInputs.Word(
        UsFtc435.Scheme, inputs, on, ("orderCompletedOn", "\"2026-05-01\""), ("shipped", "false"), ("amountPaid", "89.90"));
}
