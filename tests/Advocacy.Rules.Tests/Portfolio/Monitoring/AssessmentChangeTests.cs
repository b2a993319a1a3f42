using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

public sealed class AssessmentChangeTests
{
    private static readonly CustomerId Id = new("c-1");
    private static readonly CommitmentId Order = new("k-1");
    private static readonly IssueSummary Issue = new(Order, IssueKind.LateDelivery, IssueStatus.Anticipated, Urgency.Soon, new HarmBand(3), new HarmBand(5), SmallCase.OnDay(10));
    private static readonly EntitlementSummary Owed = new(
        Order, IssueKind.LateDelivery, new RuleId("a/owed"), SmallCase.Euros(20), null, SmallCase.OnDay(60), isAboutToLapse: false);

    public static TheoryData<string, AssessmentChangeKind> IssueSteps => new()
    {
        // What is other now                             Makes it
        { "hits sooner",                                 AssessmentChangeKind.Escalated },
        { "hits later",                                  AssessmentChangeKind.Eased },
        { "hits at an unknown instant",                  AssessmentChangeKind.Eased },
        { "more urgent, lighter",                        AssessmentChangeKind.Escalated },
        { "heavier at worst, lighter likely",            AssessmentChangeKind.Escalated },
        { "lighter likely",                              AssessmentChangeKind.Eased },
        { "unknown how heavy",                           AssessmentChangeKind.Escalated },
        { "has hit, less urgent",                        AssessmentChangeKind.Escalated },
        { "has hit and is over",                         AssessmentChangeKind.Escalated },
    };

    [Theory]
    [MemberData(nameof(IssueSteps))]
    public void IssueChange_OfOneThing_IsEscalatedOrEased(string what, AssessmentChangeKind expected) => Assert.Equal(expected, Step(Issue, what switch
    {
        "hits sooner" => With(hitsAt: SmallCase.OnDay(9)),
        "hits later" => With(hitsAt: SmallCase.OnDay(11)),
        "hits at an unknown instant" => new IssueSummary(Order, Issue.Kind, Issue.Status, Issue.Urgency, Issue.Likely, Issue.Worst, null),
        "more urgent, lighter" => With(urgency: Urgency.Urgent, worst: 1, likely: 1),
        "heavier at worst, lighter likely" => With(worst: 6, likely: 1),
        "lighter likely" => With(likely: 2),
        "unknown how heavy" => With(worst: HarmBand.IndeterminateIndex),
        "has hit, less urgent" => With(status: IssueStatus.Occurring, urgency: Urgency.Routine),
        _ => With(status: IssueStatus.Occurred),
    }));

    [Fact]
    public void IssueChange_ThatIsOver_IsEased() => Assert.Equal(AssessmentChangeKind.Eased, Step(With(status: IssueStatus.Occurring), With(status: IssueStatus.Occurred)));

    [Fact]
    public void IssueChange_ThatHitsAtAKnownInstantNow_IsEscalated() => Assert.Equal(
        AssessmentChangeKind.Escalated, Step(new IssueSummary(Order, Issue.Kind, Issue.Status, Issue.Urgency, Issue.Likely, Issue.Worst, null), Issue));

    [Fact]
    public void IssueChange_FromOrToNothing_IsRaisedOrCleared()
    {
        Assert.Equal(AssessmentChangeKind.Raised, Step(null, Issue));
        Assert.Equal(AssessmentChangeKind.Cleared, Step(Issue, null));
    }

    [Fact]
    public void IssueChange_WhileAnticipated_LeavesTheTimeUntilItHits()
    {
        var change = new IssueChange(1, Id, SmallCase.OnDay(1), null, Issue);

        Assert.Equal(TimeSpan.FromDays(2), change.TimeLeft(SmallCase.OnDay(8)));
        Assert.Equal(TimeSpan.Zero, change.TimeLeft(SmallCase.OnDay(11)));
        Assert.Null(new IssueChange(1, Id, SmallCase.OnDay(1), null, With(status: IssueStatus.Occurring)).TimeLeft(SmallCase.OnDay(8)));
        Assert.Null(new IssueChange(1, Id, SmallCase.OnDay(1), Issue, null).ActBefore);
    }

    [Fact]
    public void EntitlementChange_OfEachPart_HasItsKind()
    {
        var (more, near, later) = (Entitled(amount: 21), Entitled(isNear: true), Entitled(day: 70));

        Assert.Equal(AssessmentChangeKind.EntitlementNewlyOwed, Step(null, Owed));
        Assert.Equal(AssessmentChangeKind.EntitlementNewlyOwed, Step(Owed, more));
        Assert.Equal(AssessmentChangeKind.EntitlementAboutToLapse, Step(Owed, near));
        Assert.Equal(AssessmentChangeKind.EntitlementAboutToLapse, Step(null, near));
        Assert.Equal(AssessmentChangeKind.EntitlementProlonged, Step(near, Owed));
        Assert.Equal(AssessmentChangeKind.EntitlementProlonged, Step(Owed, later));
        Assert.Equal(AssessmentChangeKind.EntitlementWithdrawn, Step(near, null));
    }

    [Fact]
    public void Summary_WithAChangeThatDoesNotFollow_IsRefused()
    {
        var change = new IssueChange(7, Id, SmallCase.OnDay(1), Issue, null);
        var summary = AssessmentSummary.Empty.With(new IssueChange(6, Id, SmallCase.OnDay(1), null, Issue));

        Assert.Equal(AssessmentSummary.Empty, summary.With(change));
        Assert.Contains("Change 7 does not follow", Assert.Throws<ArgumentException>(() => AssessmentSummary.Empty.With(change)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => summary.With(new IssueChange(8, Id, SmallCase.OnDay(1), null, Issue)));
    }

    [Fact]
    public void Entitlement_ThatMustBeClaimed_IsToldWhenItIsOwedAndBeforeItLapses()
    {
        var decision = EntitlementDecision.Owed("art. 7", new Obligation(SmallCase.Euros(5))) with { Claim = ClaimTerms.MustBeClaimedBy(new(2026, 6, 1)) };
        var rules = new SmallCase(Entitle.About<Errand>("a/owed").On(IssueKind.BrokenCommitment).Decides(Authority.Statute, "law", (_, _) => decision).Because("so"));
        var watched = new WatchList(new AdvocacyEvaluator(rules.BuildRules()), TimeSpan.FromDays(14));
        var changes = new List<AssessmentChange>();
        watched.Accept(watched.Assess(CaseEvent.Snapshot(SmallCase.Made, new CustomerCase(rules.Customer, rules.Commitments)), SmallCase.OnDay(11)), changes);
        while (watched.NextToWake is { WakeAt: { Year: 2026, Month: < 7 } at } due)
        {
            watched.Accept(watched.Assess(due, at), changes);
        }

        var owed = changes.OfType<EntitlementChange>().ToList();
        Assert.Equal([AssessmentChangeKind.EntitlementNewlyOwed, AssessmentChangeKind.EntitlementAboutToLapse], owed.Select(change => change.Kind));
        Assert.Equal([SmallCase.OnDay(11), new DateTimeOffset(2026, 5, 19, 0, 0, 0, TimeSpan.Zero)], owed.Select(change => change.AsOf));
        Assert.Equal(TimeSpan.FromDays(14), owed[1].TimeLeft(owed[1].AsOf));
        Assert.Equal(SmallCase.Euros(5), owed[1].After!.Amount);
    }

    [Fact]
    public void Change_WrittenForAStore_IsReadBack()
    {
        AssessmentChange[] changes =
        [
            new IssueChange(1, Id, SmallCase.OnDay(1), Issue, With(worst: HarmBand.IndeterminateIndex)),
            new IssueChange(2, Id, SmallCase.OnDay(1), null, new IssueSummary(null, IssueKind.Unheard, IssueStatus.Occurred, Urgency.Immediate, HarmBand.None, HarmBand.None, null)),
            new PlanChange(3, Id, SmallCase.OnDay(1), null, new PlanSummary(Order, "a + b"), SmallCase.OnDay(10)),
            new PlanChange(4, Id, SmallCase.OnDay(1), new PlanSummary(null, "a"), null, null),
            new EntitlementChange(5, Id, SmallCase.OnDay(1), Owed, Entitled(amount: 0.10m, isNear: true)),
            new AssessmentFailure(6, Id, SmallCase.OnDay(1), "System.InvalidTimeZoneException"),
        ];

        Assert.All(changes, change =>
        {
            var read = MonitorText.Read(MonitorText.Write(change));
            Assert.Equal(MonitorText.Write(change), MonitorText.Write(read));
            Assert.Equal((change.GetType(), change.Id, change.Kind, change.Commitment, change.ActBefore), (read.GetType(), read.Id, read.Kind, read.Commitment, read.ActBefore));
        });
        Assert.Contains("change 7", Assert.Throws<InvalidDataException>(() => MonitorText.Read(new StoredChange(7, "{}"))).Message, StringComparison.Ordinal);
    }

    private static AssessmentChangeKind Step(IssueSummary? before, IssueSummary? after) => new IssueChange(1, Id, SmallCase.OnDay(1), before, after).Kind;

    private static AssessmentChangeKind Step(EntitlementSummary? before, EntitlementSummary? after) => new EntitlementChange(1, Id, SmallCase.OnDay(1), before, after).Kind;

    private static IssueSummary With(
        IssueStatus status = IssueStatus.Anticipated, Urgency urgency = Urgency.Soon, int likely = 3, int worst = 5, DateTimeOffset? hitsAt = null) =>
        new(Order, IssueKind.LateDelivery, status, urgency, new HarmBand(likely), new HarmBand(worst), hitsAt ?? SmallCase.OnDay(10));

    private static EntitlementSummary Entitled(decimal amount = 20, double day = 60, bool isNear = false) =>
        new(Order, IssueKind.LateDelivery, new RuleId("a/owed"), SmallCase.Euros(amount), null, SmallCase.OnDay(day), isNear);
}
