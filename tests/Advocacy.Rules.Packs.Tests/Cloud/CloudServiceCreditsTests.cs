using Advocacy.Rules.Packs.Tests.Flights;

namespace Advocacy.Rules.Packs.Tests.Cloud;

public sealed class CloudServiceCreditsTests
{
    [Theory]
    [InlineData("aws-ec2-region", "100", "no")]
    [InlineData("aws-ec2-region", "99.99", "no")]
    [InlineData("aws-ec2-region", "99.9899999999999999999999", "100 USD 10%")]
    [InlineData("aws-ec2-region", "99", "100 USD 10%")]
    [InlineData("aws-ec2-region", "98.999999", "300 USD 30%")]
    [InlineData("aws-ec2-region", "95.0", "300 USD 30%")]
    [InlineData("aws-ec2-region", "94.999999", "1000 USD 100%")]
    [InlineData("aws-ec2-region", "0", "1000 USD 100%")]
    [InlineData("aws-ec2-instance", "99.5", "no")]
    [InlineData("aws-ec2-instance", "99.499999", "100 USD 10%")]
    [InlineData("aws-ec2-instance", "99", "100 USD 10%")]
    [InlineData("aws-ec2-instance", "98.999999", "300 USD 30%")]
    [InlineData("aws-ec2-instance", "95", "300 USD 30%")]
    [InlineData("aws-ec2-instance", "94.999999", "1000 USD 100%")]
    [InlineData("aws-s3-standard", "99.9", "no")]
    [InlineData("aws-s3-standard", "99.899999", "100 USD 10%")]
    [InlineData("aws-s3-standard", "99", "100 USD 10%")]
    [InlineData("aws-s3-standard", "98.999999", "250 USD 25%")]
    [InlineData("aws-s3-standard", "95", "250 USD 25%")]
    [InlineData("aws-s3-standard", "94.999999", "1000 USD 100%")]
    [InlineData("aws-s3-ia", "99", "no")]
    [InlineData("aws-s3-ia", "98.999999", "100 USD 10%")]
    [InlineData("aws-s3-ia", "98", "100 USD 10%")]
    [InlineData("aws-s3-ia", "97.999999", "250 USD 25%")]
    [InlineData("aws-s3-ia", "95", "250 USD 25%")]
    [InlineData("aws-s3-ia", "94.999999", "1000 USD 100%")]
    public void Uptime_AsStringAndAsNumber_GivesTheCreditOfItsTier(string service, string uptime, string word)
    {
        Assert.Equal(word, Word($"\"service\":\"{service}\",\"monthlyUptimePercent\":\"{uptime}\",\"monthlyCharge\":1000"));
        Assert.Equal(word, Word($"\"service\":\"{service}\",\"monthlyUptimePercent\":{uptime},\"monthlyCharge\":1000"));
    }

    [Theory]
    [InlineData(""" "monthlyUptimePercent":50,"monthlyCharge":1000,"claimFiledInTime":false """, "no")]
    [InlineData(""" "monthlyUptimePercent":50,"monthlyCharge":1000,"exclusionApplies":true """, "no")]
    [InlineData(""" "monthlyUptimePercent":99.5,"monthlyCharge":0.05 """, "0.01 USD 10%")]
    [InlineData(""" "monthlyUptimePercent":99.5,"monthlyCharge":0.0499 """, "0 USD 10%")]
    [InlineData(""" "monthlyUptimePercent":null,"monthlyCharge":1000 """, "? monthlyUptimePercent")]
    [InlineData(""" "monthlyCharge":1000 """, "? monthlyUptimePercent")]
    [InlineData(""" "monthlyUptimePercent":null,"monthlyCharge":1000,"claimFiledInTime":false """, "no")]
    [InlineData(""" "monthlyUptimePercent":null,"monthlyCharge":1000,"exclusionApplies":true """, "no")]
    [InlineData(""" "monthlyUptimePercent":99,"monthlyCharge":null """, "? monthlyCharge")]
    [InlineData(""" "monthlyUptimePercent":99.99,"monthlyCharge":null,"claimFiledInTime":null,"exclusionApplies":null """, "no")]
    [InlineData(""" "monthlyUptimePercent":99,"monthlyCharge":1000,"claimFiledInTime":null """, "? claimFiledInTime")]
    [InlineData(""" "monthlyUptimePercent":99,"monthlyCharge":1000,"exclusionApplies":null """, "? exclusionApplies")]
    public void Decide_ByTheTable_GivesItsRow(string inputs, string word) => Assert.Equal(word, Word($"\"service\":\"aws-ec2-region\",{inputs}"));

    [Theory]
    [InlineData("aws-ec2-region", "2022-05-24", "? ruleVersion")]
    [InlineData("aws-ec2-region", "2022-05-25", "300 USD 30%")]
    [InlineData("aws-ec2-instance", "2023-11-27", "300 USD 30%")]
    [InlineData("aws-ec2-instance", "2023-11-28", "300 USD 30%")]
    [InlineData("aws-s3-standard", "2023-11-27", "? ruleVersion")]
    [InlineData("aws-s3-standard", "2023-11-28", "250 USD 25%")]
    [InlineData("aws-s3-ia", "2023-11-27", "? ruleVersion")]
    [InlineData("aws-s3-ia", "2023-11-28", "250 USD 25%")]
    public void Version_IsTheOneOfTheDate(string service, string on, string word) =>
        Assert.Equal(word, Word($"\"service\":\"{service}\",\"monthlyUptimePercent\":95,\"monthlyCharge\":1000", on));

    [Theory]
    [InlineData("100.01")]
    [InlineData("-0.01")]
    [InlineData("\"99,5\"")]
    public void Uptime_ThatIsNone_IsRefused(string uptime) => Assert.Throws<System.Text.Json.JsonException>(
        () => Word($"\"service\":\"aws-s3-ia\",\"monthlyUptimePercent\":{uptime},\"monthlyCharge\":1"));

    [Theory]
    [InlineData("2026-06-30", 2026, 8, 31)]
    [InlineData("2026-12-31", 2027, 2, 28)]
    [InlineData("2027-12-31", 2028, 2, 29)]
    public void Credit_MustBeClaimedByTheEndOfTheSecondMonth(string on, int year, int month, int day)
    {
        var decision = Decided.By(CloudServiceCredits.Scheme, """ "service":"aws-s3-ia","monthlyUptimePercent":98.5,"monthlyCharge":1000 """, on);

        Assert.Equal(new DateOnly(year, month, day), decision.Claim!.By);
        Assert.Equal((PaymentForm.Credit, BurdenOfProof.Customer, "Amazon S3 SLA"), (decision.Obligation!.Form, decision.Burden, decision.Citation));
    }

    private static string Word(string inputs, string on = "2026-06-30") => Decided.Word(Decided.By(CloudServiceCredits.Scheme, inputs, on));
}
