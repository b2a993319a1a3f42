namespace Advocacy.Rules.Packs.Tests.Flights;

public sealed class UsFlightCaseTests
{
    private static readonly DateTimeOffset Departs = new(2026, 6, 15, 9, 0, 0, TimeSpan.FromHours(-4));

    private static readonly DateTimeOffset Arrives = Departs.AddHours(6);

    private static readonly RuleSet Rules = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements().Build();

    private static FlightBooking Flight { get; } = new(new("f-1"), Departs.AddDays(-30), Departs, Arrives)
    {
        DepartsFromUs = true,
        ArrivesInUs = true,
        DepartsFromEu = false,
        ArrivesInEu = false,
        DepartsFromUk = false,
        ArrivesInUk = false,
        FareNotAvailableToPublic = false,
        AcceptedAlternative = false,
        AcceptedCompensationAffirmatively = false,
        AirportChanged = false,
        MoreConnections = false,
        Value = new Money(320, "USD"),
    };

    private static FlightBooking Bumped { get; } = Flight with
    {
        BoardingDeniedAt = Departs.AddMinutes(-30),
        Volunteered = false,
        FlightOversold = true,
        CompliedWithCheckIn = true,
        EquipmentSubstitution = false,
        WeightBalance = false,
        SeatedInOtherCabin = false,
        ReroutingOffered = true,
        RerouteArrivesAt = Arrives.AddMinutes(120),
        OneWayFare = new Money(200, "USD"),
        FulfilledAt = Arrives.AddMinutes(300),
        Travelled = true,
    };

    [Fact]
    public void DeniedBoarding_IsOwedCompensationByThePlannedArrival_WhichIsTheFloorOfEveryRankedPlan()
    {
        var assessment = Assess(Bumped);

        var owed = Assert.Single(assessment.Entitlements, each => each.Obligation is not null);
        Assert.Equal(("us-dot-dbc/compensation", new Money(800, "USD")), (owed.Rule.Value, owed.Counts!.Value));
        var plans = assessment.Plans.Single(each => each.Commitment?.Id == Flight.Id);
        Assert.NotEmpty(plans.Ranked);
        Assert.All(plans.Ranked, plan => Assert.Contains(plan.Remedies, remedy => remedy.Fulfils == owed));
        Assert.Empty(assessment.Faults);
    }

    [Fact]
    public void DeniedBoarding_WithAnAlternateOneMinuteSooner_IsInTheLowTier() =>
        Assert.Equal(new Money(400, "USD"), UsDotDbc.Scheme.Decide(Bumped with { RerouteArrivesAt = Arrives.AddMinutes(119) }).Obligation!.Amount);

    [Theory]
    [InlineData(true, false, "400 USD 200%")]
    [InlineData(false, true, "no")]
    [InlineData(false, null, "no")]
    [InlineData(true, null, "? itinerary")]
    [InlineData(null, true, "? itinerary")]
    public void DeniedBoarding_FollowsTheAirports(bool? departsFromUs, bool? arrivesInUs, string word) =>
        Assert.Equal(word, Decided.Word(UsDotDbc.Scheme.Decide(Bumped with { DepartsFromUs = departsFromUs, ArrivesInUs = arrivesInUs })));

    [Fact]
    public void CancelledFlight_NotTaken_IsRefunded()
    {
        var assessment = Assess(Flight with { CancelledAt = Departs.AddHours(-5), Travelled = false });

        var owed = Assert.Single(assessment.Entitlements, each => each.Obligation is not null && each.Counts is { IsZero: false });
        Assert.Equal(("us-dot-refund/refund", new Money(320, "USD")), (owed.Rule.Value, owed.Counts!.Value));
    }

    [Fact]
    public void CancelledFlight_NotKnownWhetherTaken_IsPending()
    {
        var pending = Assess(Flight with { CancelledAt = Departs.AddHours(-5) }).Entitlements.First(each => each.Rule.Value == "us-dot-refund/refund");

        Assert.Equal((Verdict.Indeterminate, "flewChangedOrAlternative"), (pending.Verdict, pending.DecidingFacts.Single()));
    }

    [Fact]
    public void FlightLateAndDowngraded_IsRefundedOnce()
    {
        var assessment = Assess(Flight with { FulfilledAt = Arrives.AddMinutes(180), DowngradedAt = Departs.AddHours(-1), Travelled = false });

        var owed = assessment.Entitlements.Where(each => each.Rule.Value == "us-dot-refund/refund").ToArray();
        Assert.Equal([new Money(0, "USD"), new Money(320, "USD")], owed.Select(each => each.Counts!.Value).Order());
    }

    [Fact]
    public void ChangedFlight_WithAnotherAirport_IsAnIssueAndRefunded()
    {
        var assessment = Assess(
            Flight with { ChangedAt = Departs.AddDays(-3), AirportChanged = true, CurrentEstimate = Arrives, DepartureEstimate = Departs, Travelled = false, AlreadyRefunded = new Money(20, "USD") },
            Departs.AddDays(-2));

        Assert.Contains(assessment.Issues, each => each.Kind == FlightIssues.ChangedFlight && each.Status == IssueStatus.Occurred);
        Assert.Equal(new Money(300, "USD"), Assert.Single(assessment.Entitlements, each => each.Obligation is not null).Counts);
    }

    [Theory]
    [InlineData(true, true, 180, "320 USD 100%")]
    [InlineData(true, false, 180, "no")]
    [InlineData(false, true, 360, "320 USD 100%")]
    [InlineData(false, false, 360, "no")]
    [InlineData(null, true, 180, "? itinerary")]
    public void Refund_FollowsTheAirports(bool? departsFromUs, bool? arrivesInUs, int late, string word) => Assert.Equal(word, Decided.Word(UsDotRefund.Scheme.Decide(
        Flight with { DepartsFromUs = departsFromUs, ArrivesInUs = arrivesInUs, FulfilledAt = Arrives.AddMinutes(late), DepartureEstimate = Departs, Travelled = false })));

    [Fact]
    public void Refund_FlightThatDepartsSooner_CountsTheMinutes() => Assert.Equal(
        "320 USD 100%",
        Decided.Word(UsDotRefund.Scheme.Decide(Flight with { CurrentEstimate = Arrives, DepartureEstimate = Departs.AddMinutes(-180), Travelled = false })));

    [Fact]
    public void Booking_WithFactsOfUsLaw_IsReadBackAsWritten()
    {
        var format = new CaseFormat().AddPublishedEntitlements();
        var written = new CustomerCase(new Customer(new("c-1")), [Bumped with { AircraftSeats = 60, ChangedAt = Departs, AlreadyRefunded = new Money(1, "USD") }]);

        Assert.Equal(written.Commitments.Single(), format.Parse(format.ToJson(written)).Commitments.Single());
    }

    private static CaseAssessment Assess(FlightBooking flight, DateTimeOffset? asOf = null) =>
        new AdvocacyEvaluator(Rules).Evaluate(new CustomerCase(new Customer(new("c-1")), [flight]), asOf ?? Departs.AddDays(2));
}
