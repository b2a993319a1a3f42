namespace Advocacy.Rules.Packs.Tests.Claims;

public sealed class LapseRulesTests
{
    private static readonly DateTimeOffset Departs = new(2026, 6, 15, 9, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Lapses = new(2026, 7, 14, 0, 0, 0, TimeSpan.Zero);

    private static readonly EntitlementDecision Owed =
        EntitlementDecision.Owed("charter", new Obligation(new Money(40, "GBP"))) with { Claim = ClaimTerms.MustBeClaimedBy(new(2026, 7, 13)) };

    [Theory]
    [InlineData(-864_000_000_000, IssueStatus.Anticipated)]
    [InlineData(-1, IssueStatus.Anticipated)]
    [InlineData(0, IssueStatus.Occurred)]
    public void UnclaimedEntitlement_IsAnIssueThatHitsAfterTheLastDay(long ticksAfter, IssueStatus status)
    {
        var issue = Assert.Single(Assess(Owed, null, Lapses.AddTicks(ticksAfter)), each => each.Kind == ClaimIssues.EntitlementLapse);

        Assert.Equal((status, Lapses), (issue.Status, issue.HitsAt!.Value));
    }

    [Fact]
    public void ClaimedEntitlement_IsNoIssue() => AssertNone(Owed, Departs.AddDays(1));

    [Fact]
    public void EntitlementWithoutALastDay_IsNoIssue() => AssertNone(Owed with { Claim = ClaimTerms.MustBeClaimed }, null);

    [Fact]
    public void EntitlementThatIsPaidAutomatically_IsNoIssue() => AssertNone(Owed with { Claim = ClaimTerms.PaidAutomatically }, null);

    [Fact]
    public void NothingOwed_IsNoIssue() => AssertNone(EntitlementDecision.NotOwed("charter"), null);

    private static void AssertNone(EntitlementDecision decision, DateTimeOffset? claimedAt) =>
        Assert.DoesNotContain(Assess(decision, claimedAt, Lapses.AddDays(-1)), each => each.Kind == ClaimIssues.EntitlementLapse);

    private static PredictedIssue[] Assess(EntitlementDecision decision, DateTimeOffset? claimedAt, DateTimeOffset asOf)
    {
        var builder = new RuleSetBuilder();
        foreach (var rule in LapseRules.For<FlightBooking>("charter", _ => decision, flight => flight.ClaimedAt))
        {
            builder.Add(rule);
        }

        var flight = new FlightBooking(new("f-1"), Departs.AddDays(-9), Departs, Departs.AddHours(2)) { FulfilledAt = Departs.AddHours(2), ClaimedAt = claimedAt };
        return [.. new AdvocacyEvaluator(builder.Build()).Evaluate(new CustomerCase(new Customer(new("c-1")), [flight]), asOf).Issues];
    }
}
