namespace Advocacy.Rules.Packs.Tests.Flights;

public sealed class FlightCaseTests
{
    private static readonly DateTimeOffset Departs = new(2026, 6, 15, 9, 0, 0, TimeSpan.FromHours(2));

    private static readonly DateTimeOffset Arrives = Departs.AddHours(3);

    private static readonly RuleSet Rules = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements().Build();

    private static FlightBooking Flight { get; } = new(new("f-1"), Departs.AddDays(-30), Departs, Arrives)
    {
        Origin = new GeoPoint(52.3, 4.8),
        Destination = new GeoPoint(40.5, -3.6),
        DepartsFromEu = true,
        ArrivesInEu = true,
        DepartsFromUk = false,
        ArrivesInUk = false,
        CarrierIsUk = false,
        FareNotAvailableToPublic = false,
        ExtraordinaryCircumstancesProven = false,
        Value = new Money(180, "EUR"),
    };

    [Fact]
    public void LateFlight_IsOwedCompensation_WhichIsTheFloorOfEveryRankedPlan()
    {
        var assessment = Assess(Flight with { FulfilledAt = Arrives.AddMinutes(180), Travelled = true });

        var owed = Assert.Single(assessment.Entitlements, each => each.Obligation is not null);
        Assert.Equal(("eu261/delay", new Money(250, "EUR")), (owed.Rule.Value, owed.Counts!.Value));
        Assert.Contains("Art 7(1)(a)", owed.Citation, StringComparison.Ordinal);
        var plans = assessment.Plans.Single(each => each.Commitment?.Id == Flight.Id);
        Assert.NotEmpty(plans.Ranked);
        Assert.All(plans.Ranked, plan => Assert.Contains(plan.Remedies, remedy => remedy.Fulfils == owed && remedy.Terms.Pays!.Amount == owed.Counts));
        Assert.Contains(EntitlementScheme.NotLegalAdvice, assessment.Statements);
        Assert.Empty(assessment.Faults);
    }

    [Fact]
    public void FlightOneMinuteSooner_IsOwedNothing()
    {
        var assessment = Assess(Flight with { FulfilledAt = Arrives.AddMinutes(180).AddTicks(-1), Travelled = true });

        Assert.DoesNotContain(assessment.Entitlements, each => each.Verdict == Verdict.Owed);
    }

    [Fact]
    public void LateFlight_WithoutProofOrDenial_IsPendingOnTheProof_AndPaidWithReservationByEveryRankedPlan()
    {
        var assessment = Assess(Flight with { FulfilledAt = Arrives.AddMinutes(180), ExtraordinaryCircumstancesProven = null, Travelled = true });

        var pending = assessment.Entitlements.Single(each => each.Rule.Value == "eu261/delay");
        Assert.Equal((Verdict.Indeterminate, "extraordinaryCircumstancesProven"), (pending.Verdict, pending.DecidingFacts.Single()));
        Assert.Equal(BurdenOfProof.Provider, pending.Decision!.Burden);
        Assert.Equal(["extraordinaryCircumstancesProven"], pending.MissingProofs.ToArray());
        Assert.Equal(new Money(250, "EUR"), pending.Counts);
        var plans = assessment.Plans.Single(each => each.Commitment?.Id == Flight.Id);
        Assert.NotEmpty(plans.Ranked);
        Assert.All(plans.Ranked, plan => Assert.Contains(plan.Remedies, remedy => remedy.Fulfils == pending));
        Assert.Contains(ReviewReason.ExemptionUnproven, plans.ReviewReasons);
    }

    [Fact]
    public void LateFlight_OverAnUnknownDistance_IsOwedTheLeastThatAnyDistanceGives()
    {
        var assessment = Assess(Flight with { Origin = null, FulfilledAt = Arrives.AddMinutes(240), Travelled = true });

        var pending = assessment.Entitlements.Single(each => each.Rule.Value == "eu261/delay");
        Assert.Equal((Verdict.Indeterminate, "distanceKm"), (pending.Verdict, pending.DecidingFacts.Single()));
        Assert.Equal(new Money(250, "EUR"), pending.Counts);
        Assert.Empty(pending.MissingProofs);
    }

    [Fact]
    public void LateFlight_OfWhichTheDelayIsNotKnown_IsNoFloor()
    {
        var pending = Assess(Flight with { ExtraordinaryCircumstancesProven = null }).Entitlements.Single(each => each.Rule.Value == "eu261/delay");

        Assert.Equal(Verdict.Indeterminate, pending.Verdict);
        Assert.Null(pending.Counts);
    }

    [Fact]
    public void CancelledFlight_IsOwedForTheCancellation_NotAgainForTheDelay()
    {
        var assessment = Assess(Flight with
        {
            CancelledAt = Departs.AddHours(-5),
            ToldOfCancellationAt = Departs.AddHours(-5),
            ReroutingOffered = false,
            Travelled = false,
        });

        var owed = Assert.Single(assessment.Entitlements, each => each.Obligation is not null);
        Assert.Equal("eu261/cancellation", owed.Rule.Value);
    }

    [Fact]
    public void FlightUnderBothVersions_CountsOnce()
    {
        var assessment = Assess(Flight with { FulfilledAt = Arrives.AddMinutes(200), Travelled = true, DepartsFromUk = true });

        var owed = assessment.Entitlements.Where(each => each.Obligation is not null).ToArray();
        Assert.Equal(["eu261/delay", "uk261/delay"], owed.Select(each => each.Rule.Value));
        Assert.Equal([new Money(250, "EUR"), new Money(0, "GBP")], owed.Select(each => each.Counts!.Value));
    }

    [Theory]
    [InlineData(2027, 6, 30, false)]
    [InlineData(2027, 7, 1, true)]
    public void Amounts_PastTheirReviewDate_SaySo_AndNoAssessmentHoldsBeyondIt(int year, int month, int day, bool isOverdue)
    {
        var flight = Flight with { FulfilledAt = Arrives.AddMinutes(180), Travelled = true };
        var assessment = Assess(flight, new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(isOverdue, assessment.Entitlements.Single(each => each.Rule.Value == "eu261/delay").IsReviewOverdue);
        Assert.True(isOverdue || assessment.HoldsUntil <= new DateTimeOffset(2027, 7, 1, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Booking_IsReadBackAsWritten()
    {
        var format = new CaseFormat().AddPublishedEntitlements();
        var written = new CustomerCase(new Customer(new("c-1")), [Flight with { CancelledAt = Departs.AddHours(-5), DistanceKm = 1234.5m }]);

        var read = format.Parse(format.ToJson(written));

        Assert.Equal(format.ToJson(written), format.ToJson(read));
        Assert.Equal(written.Commitments.Single(), read.Commitments.Single());
    }

    [Fact]
    public void Assessment_AsJson_ShowsTheDecision()
    {
        var json = AssessmentJson.ToJson(Assess(Flight with { FulfilledAt = Arrives.AddMinutes(180), Travelled = true }));

        Assert.Contains("\"row\":\"eu261/2005\"", json, StringComparison.Ordinal);
        Assert.Contains("\"isReviewOverdue\":false", json, StringComparison.Ordinal);
        Assert.Contains("no legal advice", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Booking_DepartingAfterItArrives_IsRefused() =>
        Assert.Throws<ArgumentException>("departsAt", () => new FlightBooking(new("f-1"), Departs, Arrives.AddTicks(1), Arrives));

    private static CaseAssessment Assess(FlightBooking flight, DateTimeOffset? asOf = null) =>
        new AdvocacyEvaluator(Rules).Evaluate(new CustomerCase(new Customer(new("c-1")), [flight]), asOf ?? Departs.AddDays(2));
}
