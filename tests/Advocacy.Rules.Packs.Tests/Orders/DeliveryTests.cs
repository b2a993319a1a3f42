using Advocacy.Rules.Packs.Tests.Flights;

namespace Advocacy.Rules.Packs.Tests.Orders;

/// <summary>
/// Where a test says nothing of it, the contract is of 2026-05-01, 150 were paid, nothing is delivered, the trader has not refused and time is not essential.
/// </summary>
public sealed class DeliveryTests
{
    [Theory]
    // The due date: agreed, or 30 days after the contract
    [InlineData("""  "timeEssential":true """, "2026-05-31", "no")]
    [InlineData("""  "timeEssential":true """, "2026-06-01", "owed 150")]
    [InlineData("""  "timeEssential":true,"agreedDeliveryOn":"none" """, "2026-06-01", "owed 150")]
    [InlineData("""  "timeEssential":true,"agreedDeliveryOn":"2026-05-20" """, "2026-05-20", "no")]
    [InlineData("""  "timeEssential":true,"agreedDeliveryOn":"2026-05-20" """, "2026-05-21", "owed 150")]
    [InlineData("""  "timeEssential":true,"agreedDeliveryOn":"2026-06-20" """, "2026-06-20", "no")]
    [InlineData("""  "timeEssential":true,"agreedDeliveryOn":"2026-06-20" """, "2026-06-21", "owed 150")]
    // Delivered in time, or too late
    [InlineData("""  "timeEssential":true,"delivered":true,"deliveredOn":"2026-05-31" """, "2026-06-15", "no")]
    [InlineData("""  "timeEssential":true,"delivered":true,"deliveredOn":"2026-06-01" """, "2026-06-15", "owed 150")]
    [InlineData("""  "timeEssential":true,"agreedDeliveryOn":"2026-05-20","delivered":true,"deliveredOn":"2026-05-20" """, "2026-06-15", "no")]
    [InlineData("""  "timeEssential":true,"agreedDeliveryOn":"2026-05-20","delivered":true,"deliveredOn":"2026-05-21" """, "2026-06-15", "owed 150")]
    [InlineData("""  "timeEssential":true,"delivered":false,"deliveredOn":"2026-05-20" """, "2026-06-15", "owed 150")]
    // What ends the contract
    [InlineData("", "2026-06-15", "no")]
    [InlineData("""  "delivered":true,"deliveredOn":"2026-06-10" """, "2026-06-15", "no")]
    [InlineData("""  "traderRefused":true """, "2026-06-01", "owed 150")]
    [InlineData("""  "traderRefused":true """, "2026-05-31", "no")]
    [InlineData("""  "additionalPeriodEndsOn":"2026-06-10" """, "2026-06-10", "no")]
    [InlineData("""  "additionalPeriodEndsOn":"2026-06-10" """, "2026-06-11", "owed 150")]
    [InlineData("""  "additionalPeriodEndsOn":"2026-06-10","delivered":true,"deliveredOn":"2026-06-10" """, "2026-06-15", "no")]
    [InlineData("""  "additionalPeriodEndsOn":"2026-06-10","delivered":true,"deliveredOn":"2026-06-11" """, "2026-06-15", "owed 150")]
    [InlineData("""  "additionalPeriodEndsOn":"2026-06-10","timeEssential":true """, "2026-06-05", "owed 150")]
    [InlineData("""  "additionalPeriodEndsOn":"2026-06-10","traderRefused":true """, "2026-06-05", "owed 150")]
    [InlineData("""  "additionalPeriodEndsOn":"none" """, "2026-06-15", "no")]
    [InlineData("""  "traderRefused":true,"pricePaid":0 """, "2026-06-15", "owed 0")]
    [InlineData("""  "traderRefused":true,"pricePaid":10.005 """, "2026-06-15", "owed 10.01")]
    // Unknown facts, and unknown facts that do not matter
    [InlineData("""  "contractOn":null """, "2026-06-15", "? contractOn")]
    [InlineData("""  "agreedDeliveryOn":null,"timeEssential":true """, "2026-06-15", "? agreedDeliveryOn")]
    [InlineData("""  "agreedDeliveryOn":null,"timeEssential":true """, "2026-05-15", "? agreedDeliveryOn")]
    [InlineData("""  "agreedDeliveryOn":null,"timeEssential":true,"delivered":true,"deliveredOn":"2026-05-20" """, "2026-06-15", "? agreedDeliveryOn")]
    [InlineData("""  "agreedDeliveryOn":null """, "2026-06-15", "no")]
    [InlineData("""  "delivered":null,"timeEssential":true """, "2026-06-15", "? delivered, deliveredOn")]
    [InlineData("""  "delivered":null,"timeEssential":true,"deliveredOn":"2026-05-31" """, "2026-06-15", "no")]
    [InlineData("""  "delivered":null,"timeEssential":true,"deliveredOn":"2026-06-01" """, "2026-06-15", "owed 150")]
    [InlineData("""  "delivered":null,"timeEssential":true """, "2026-05-31", "no")]
    [InlineData("""  "delivered":null """, "2026-06-15", "no")]
    [InlineData("""  "delivered":null,"additionalPeriodEndsOn":"2026-06-10" """, "2026-06-10", "no")]
    [InlineData("""  "delivered":null,"additionalPeriodEndsOn":"2026-06-10" """, "2026-06-11", "? delivered, deliveredOn")]
    [InlineData("""  "delivered":true,"timeEssential":true """, "2026-06-15", "? deliveredOn")]
    [InlineData("""  "delivered":true,"deliveredOn":null,"additionalPeriodEndsOn":"2026-06-10" """, "2026-06-15", "? deliveredOn")]
    [InlineData("""  "delivered":true,"deliveredOn":null """, "2026-06-15", "no")]
    [InlineData("""  "traderRefused":null """, "2026-06-01", "? traderRefused")]
    [InlineData("""  "traderRefused":null """, "2026-05-31", "no")]
    [InlineData("""  "traderRefused":null,"timeEssential":true """, "2026-06-01", "owed 150")]
    [InlineData("""  "traderRefused":null,"additionalPeriodEndsOn":"2026-06-10" """, "2026-06-11", "owed 150")]
    [InlineData("""  "timeEssential":null """, "2026-06-01", "? timeEssential")]
    [InlineData("""  "timeEssential":null """, "2026-05-31", "no")]
    [InlineData("""  "timeEssential":null,"traderRefused":true """, "2026-06-01", "owed 150")]
    [InlineData("""  "timeEssential":null,"traderRefused":null """, "2026-06-01", "? traderRefused, timeEssential")]
    [InlineData("""  "timeEssential":null,"delivered":true,"deliveredOn":"2026-05-31" """, "2026-06-01", "no")]
    [InlineData("""  "additionalPeriodEndsOn":null """, "2026-06-15", "? additionalPeriodEndsOn")]
    [InlineData("""  "additionalPeriodEndsOn":null,"delivered":true,"deliveredOn":"2026-06-10" """, "2026-06-15", "? additionalPeriodEndsOn")]
    [InlineData("""  "additionalPeriodEndsOn":null,"timeEssential":true """, "2026-06-15", "owed 150")]
    [InlineData("""  "additionalPeriodEndsOn":null """, "2026-05-31", "no")]
    [InlineData("""  "pricePaid":null,"timeEssential":true """, "2026-06-01", "? pricePaid")]
    [InlineData("""  "pricePaid":null """, "2026-06-01", "no")]
    public void Decide_ByTheTable_GivesItsRow(string inputs, string on, string word)
    {
        Assert.Equal(word, Word(UkCraDelivery.Scheme, inputs, on));
        Assert.Equal(word, Word(EuCrdDelivery.Scheme, inputs, on));
    }

    [Fact]
    public void Decide_FactsLeftOut_AreUnknown() => Assert.Equal(
        ["delivered", "deliveredOn", "pricePaid", "timeEssential", "traderRefused"],
        Decided.By(UkCraDelivery.Scheme, "\"contractOn\":\"2026-05-01\"", "2026-06-15").DecidingFacts.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("2015-09-30", "? ruleVersion")]
    [InlineData("2015-10-01", "owed 150")]
    [InlineData("2026-06-14", "no")]
    public void UkCraDelivery_Version_IsTheOneOfTheContract(string contractOn, string word) =>
        Assert.Equal(word, Word(UkCraDelivery.Scheme, $"\"contractOn\":\"{contractOn}\",\"traderRefused\":true", "2026-06-15"));

    [Theory]
    [InlineData("2014-06-12", "? ruleVersion")]
    [InlineData("2014-06-13", "owed 150")]
    [InlineData("2026-06-14", "no")]
    public void EuCrdDelivery_Version_IsTheOneOfTheContract(string contractOn, string word) =>
        Assert.Equal(word, Word(EuCrdDelivery.Scheme, $"\"contractOn\":\"{contractOn}\",\"traderRefused\":true", "2026-06-15"));

    [Fact]
    public void Decision_Owed_SaysHowItIsPaidAndClaimed()
    {
        var uk = Decided.By(UkCraDelivery.Scheme, "\"contractOn\":\"2026-05-01\",\"delivered\":false,\"traderRefused\":true,\"pricePaid\":150", "2026-06-15");
        var eu = Decided.By(EuCrdDelivery.Scheme, "\"contractOn\":\"2026-05-01\",\"delivered\":false,\"traderRefused\":true,\"pricePaid\":150", "2026-06-15");

        Assert.Equal(("CRA 2015 s. 28(6)(a), (9)", "without undue delay (s. 28(9))", "uk-cra-delivery/2015"), (uk.Citation, uk.Payment, uk.Row));
        Assert.Equal(("Dir. 2011/83/EU Art 18(2)-(3)", "without undue delay (Art 18(3))", "eu-crd-delivery/2014"), (eu.Citation, eu.Payment, eu.Row));
        Assert.Equal((ClaimTerms.MustBeClaimed, BurdenOfProof.NotStated), (uk.Claim, uk.Burden));
    }

    [Fact]
    public void Facts_NegativePrice_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("PricePaid", () => new DeliveryFacts { ContractOn = null, PricePaid = -0.01m });

    private static string Word(EntitlementScheme scheme, string inputs, string on) => OrderInputs.Word(
        scheme, inputs, on,
        ("contractOn", "\"2026-05-01\""), ("delivered", "false"), ("traderRefused", "false"), ("timeEssential", "false"), ("pricePaid", "150"));
}
