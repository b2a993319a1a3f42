using Advocacy.Rules.Packs.Tests.Flights;

namespace Advocacy.Rules.Packs.Tests.Communications;

public sealed class OfcomAutomaticCompensationTests
{
    [Theory]
    // Reported on Monday 2026-06-08: in time until Wednesday
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-07" """, "no")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-10" """, "no")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-11" """, "10.34 GBP %")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-15" """, "51.7 GBP %")]
    // Weekends put off the trigger and are paid for
    [InlineData(""" "reportedOn":"2026-06-11","fixedOn":"2026-06-15" """, "no")]
    [InlineData(""" "reportedOn":"2026-06-11","fixedOn":"2026-06-16" """, "10.34 GBP %")]
    [InlineData(""" "reportedOn":"2026-06-12","fixedOn":"2026-06-16" """, "no")]
    [InlineData(""" "reportedOn":"2026-06-12","fixedOn":"2026-06-17" """, "10.34 GBP %")]
    [InlineData(""" "reportedOn":"2026-06-13","fixedOn":"2026-06-17" """, "10.34 GBP %")]
    [InlineData(""" "reportedOn":"2026-06-14","fixedOn":"2026-06-16" """, "no")]
    // Bank holidays put off the trigger and are paid for
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-11","nonWorkingDates":["2026-06-09"] """, "no")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-12","nonWorkingDates":["2026-06-09"] """, "10.34 GBP %")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-12","nonWorkingDates":["2026-06-08","2026-06-11"] """, "20.68 GBP %")]
    // What the scheme is not for
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-15","residential":false """, "no")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-15","providerIsSignatory":false """, "no")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-15","totalLossOfService":false """, "no")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-15","customerCaused":true """, "no")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-15","providerJoinedOn":"2026-06-09" """, "no")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-11","providerJoinedOn":"2026-06-08" """, "10.34 GBP %")]
    // Unknown facts, and unknown facts that do not matter
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":null """, "? fixedOn")]
    [InlineData(""" "reportedOn":"2026-06-08" """, "? fixedOn")]
    [InlineData(""" "reportedOn":null,"fixedOn":"2026-06-15" """, "? reportedOn")]
    [InlineData(""" "fixedOn":null,"reportedOn":null """, "? reportedOn, fixedOn")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-11","residential":null """, "? residential")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-11","providerIsSignatory":null """, "? providerIsSignatory")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-11","providerJoinedOn":null """, "? providerJoinedOn")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-11","totalLossOfService":null """, "? totalLossOfService")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-11","customerCaused":null """, "? customerCaused")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-10","residential":null,"providerIsSignatory":null,"providerJoinedOn":null,"totalLossOfService":null,"customerCaused":null """, "no")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":null,"customerCaused":true """, "no")]
    [InlineData(""" "reportedOn":"2026-06-08","fixedOn":"2026-06-11","customerAbsentOrCancelled":null,"outcome":null,"noticeHours":null,"promisedStartOn":null,"activatedOn":null """, "10.34 GBP %")]
    public void Repair_ByTheTable_IsPaidByTheDay(string inputs, string word) => Assert.Equal(word, Word("delayed-repair", inputs, "2026-06-08"));

    [Theory]
    [InlineData(""" "outcome":"attended" """, "no")]
    [InlineData(""" "outcome":"no-show" """, "32.31 GBP %")]
    [InlineData(""" "outcome":"cancelled-by-provider","noticeHours":23.99 """, "32.31 GBP %")]
    [InlineData(""" "outcome":"cancelled-by-provider","noticeHours":24 """, "no")]
    [InlineData(""" "outcome":"no-show","customerAbsentOrCancelled":true """, "no")]
    [InlineData(""" "outcome":"no-show","residential":false """, "no")]
    [InlineData(""" "outcome":null """, "? outcome, noticeHours")]
    [InlineData(""" "outcome":null,"noticeHours":30 """, "? outcome")]
    [InlineData(""" "outcome":null,"customerAbsentOrCancelled":true """, "no")]
    [InlineData(""" "outcome":"cancelled-by-provider","noticeHours":null """, "? noticeHours")]
    [InlineData(""" "outcome":"no-show","noticeHours":null,"appointmentOn":null,"fixedOn":null """, "32.31 GBP %")]
    [InlineData(""" "outcome":"no-show","customerAbsentOrCancelled":null """, "? customerAbsentOrCancelled")]
    [InlineData(""" "outcome":"attended","customerAbsentOrCancelled":null """, "no")]
    public void Appointment_ByTheTable_IsPaidOnce(string inputs, string word) => Assert.Equal(word, Word("missed-appointment", inputs, "2026-06-08"));

    [Theory]
    [InlineData(""" "promisedStartOn":"2026-06-10","activatedOn":"2026-06-09" """, "no")]
    [InlineData(""" "promisedStartOn":"2026-06-10","activatedOn":"2026-06-10" """, "no")]
    [InlineData(""" "promisedStartOn":"2026-06-10","activatedOn":"2026-06-11" """, "6.46 GBP %")]
    [InlineData(""" "promisedStartOn":"2026-06-10","activatedOn":"2026-06-17" """, "45.22 GBP %")]
    [InlineData(""" "promisedStartOn":"2026-06-10","activatedOn":null """, "? activatedOn")]
    [InlineData(""" "promisedStartOn":null,"activatedOn":"2026-06-17" """, "? promisedStartOn")]
    [InlineData(""" "promisedStartOn":null,"activatedOn":null """, "? promisedStartOn, activatedOn")]
    [InlineData(""" "promisedStartOn":"2026-06-10","activatedOn":"2026-06-11","customerCaused":true """, "no")]
    public void Start_ByTheTable_IsPaidByTheDay(string inputs, string word) => Assert.Equal(word, Word("delayed-start", inputs, "2026-06-10"));

    [Theory]
    [InlineData("2019-03-31", "? ruleVersion", "? ruleVersion", "? ruleVersion")]
    [InlineData("2019-04-01", "8 GBP %", "25 GBP %", "5 GBP %")]
    [InlineData("2021-03-31", "8 GBP %", "25 GBP %", "5 GBP %")]
    [InlineData("2021-04-01", "8.06 GBP %", "25.18 GBP %", "5.04 GBP %")]
    [InlineData("2022-03-31", "8.06 GBP %", "25.18 GBP %", "5.04 GBP %")]
    [InlineData("2022-04-01", "8.4 GBP %", "26.24 GBP %", "5.25 GBP %")]
    [InlineData("2023-03-31", "8.4 GBP %", "26.24 GBP %", "5.25 GBP %")]
    [InlineData("2023-04-01", "9.33 GBP %", "29.15 GBP %", "5.83 GBP %")]
    [InlineData("2024-03-31", "9.33 GBP %", "29.15 GBP %", "5.83 GBP %")]
    [InlineData("2024-04-01", "9.76 GBP %", "30.49 GBP %", "6.1 GBP %")]
    [InlineData("2025-03-31", "9.76 GBP %", "30.49 GBP %", "6.1 GBP %")]
    [InlineData("2025-04-01", "9.98 GBP %", "31.19 GBP %", "6.24 GBP %")]
    [InlineData("2026-03-31", "9.98 GBP %", "31.19 GBP %", "6.24 GBP %")]
    [InlineData("2026-04-01", "10.34 GBP %", "32.31 GBP %", "6.46 GBP %")]
    [InlineData("2027-03-31", "10.34 GBP %", "32.31 GBP %", "6.46 GBP %")]
    [InlineData("2027-04-01", "? ruleVersion", "? ruleVersion", "? ruleVersion")]
    public void Rates_AreThoseOfTheDate(string on, string repair, string appointment, string start)
    {
        var date = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var late = WorkingDays.After(date, 2, []).AddDays(1);

        Assert.Equal(repair, Word("delayed-repair", FormattableString.Invariant($"\"reportedOn\":\"{date:yyyy-MM-dd}\",\"fixedOn\":\"{late:yyyy-MM-dd}\""), on));
        Assert.Equal(appointment, Word("missed-appointment", "\"outcome\":\"no-show\"", on));
        Assert.Equal(start, Word("delayed-start", FormattableString.Invariant($"\"promisedStartOn\":\"{date:yyyy-MM-dd}\",\"activatedOn\":\"{date.AddDays(1):yyyy-MM-dd}\""), on));
    }

    [Fact]
    public void Repair_RunningPastTheFirstOfApril_IsPaidAtTheRateOfTheReport() =>
        Assert.Equal("39.92 GBP %", Word("delayed-repair", """ "reportedOn":"2026-03-30","fixedOn":"2026-04-05" """, "2026-03-30"));

    [Theory]
    [InlineData("2020-03-20", false)]
    [InlineData("2020-03-23", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-04", false)]
    public void Repair_WhileTheSchemeWasSuspended_IsAdvisory(string on, bool isAdvisory)
    {
        var decision = Decided.By(OfcomAutomaticCompensation.Scheme, $"\"event\":\"delayed-repair\",\"reportedOn\":\"{on}\",\"fixedOn\":\"2021-02-01\"", on);

        Assert.Equal(Verdict.Owed, decision.Verdict);
        Assert.Equal(isAdvisory, decision.Citation.Contains("advisory", StringComparison.Ordinal));
    }

    [Fact]
    public void Decision_IsACreditThatIsPaidAutomatically()
    {
        var decision = Decided.By(OfcomAutomaticCompensation.Scheme, """ "event":"missed-appointment","outcome":"no-show" """);

        Assert.Equal((PaymentForm.Credit, false, "uk-ofcom-autocomp/2026"), (decision.Obligation!.Form, decision.Claim!.IsRequired, decision.Row));
        Assert.Equal(BurdenOfProof.NotStated, decision.Burden);
        Assert.Contains("30 days", decision.Payment, StringComparison.Ordinal);
    }

    private static string Word(string about, string inputs, string on) => Decided.Word(Decided.By(OfcomAutomaticCompensation.Scheme, $"\"event\":\"{about}\",{inputs}", on));
}
