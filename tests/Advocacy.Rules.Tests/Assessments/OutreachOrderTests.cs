using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Assessments;

public sealed class OutreachOrderTests
{
    private static readonly string[] WhoLeaves = ["b", "d"];

    [Fact]
    public void Order_WithoutTheOption_NeverReadsTheRiskOfLeaving() =>
        Assert.Equal(["a", "b", "c", "d"], Ordered(isOn: false, new("d"), new("b"), new("c"), new("a")));

    [Fact]
    public void Order_WithTheOption_PutsTheRiskOfLeavingFirstAmongEquals() =>
        Assert.Equal(["b", "d", "a", "c"], Ordered(isOn: true, new("d"), new("b"), new("c"), new("a")));

    [Fact]
    public void Order_WithTheOption_LeavesUrgencyHarmAndLikelihoodBefore() => Assert.Equal(
        ["z-repeat", "y-harmed", "x-likely", "b", "w-none"],
        Ordered(
            isOn: true,
            new("w-none", HasIssue: false),
            new("b"),
            new("x-likely", IsLikelier: true),
            new("y-harmed", Harm: 100),
            new("z-repeat", Harm: 100, IsRepeat: true)));

    [Fact]
    public void Order_OfDifferentRuleSets_LetsNobodyWaitForARiskThatTheirRulesLeaveOut()
    {
        CaseAssessment[] mixed = [Assess(isOn: true, new("b")), Assess(isOn: false, new("c")), Assess(isOn: true, new("a"))];

        Assert.Equal(["c", "b", "a"], mixed.Order(OutreachOrder.MostUrgentFirst).Select(Id));
    }

    [Fact]
    public void Compare_RandomAssessments_IsATotalOrder()
    {
        var random = new Random(7);
        CaseAssessment[] all =
        [
            .. Enumerable.Range(0, 24).Select(number => Assess(
                isOn: number % 2 == 0,
                new($"{(char)('a' + random.Next(6))}", random.Next(2) * 100, random.Next(6) > 0, random.Next(2) == 0, random.Next(2) == 0))),
        ];
        var order = OutreachOrder.MostUrgentFirst;

        foreach (var one in all)
        {
            foreach (var other in all)
            {
                Assert.Equal(Math.Sign(order.Compare(one, other)), -Math.Sign(order.Compare(other, one)));
                Assert.All(all, third => Assert.False(order.Compare(one, other) <= 0 && order.Compare(other, third) <= 0 && order.Compare(one, third) > 0));
            }
        }
    }

    [Fact]
    public void Compare_WithNothing_IsRefused() =>
        Assert.Throws<ArgumentNullException>(() => OutreachOrder.MostUrgentFirst.Compare(Assess(isOn: false, new("a")), null));

    [Fact]
    public void RiskOfLeaving_OfAnAssessment_IsOfTheIssueAsItStands()
    {
        Assert.Equal(Probability.Zero, Assess(isOn: false, new("a")).RiskOfLeaving);
        Assert.Equal(Probability.OfLogOdds(Math.Log(0.05 / 0.95) + Math.Log(10)), Assess(isOn: false, new("b")).RiskOfLeaving);
    }

    private static string[] Ordered(bool isOn, params Caller[] callers) =>
        [.. callers.Select(caller => Assess(isOn, caller)).Order(OutreachOrder.MostUrgentFirst).Select(Id)];

    private static string Id(CaseAssessment assessment) => assessment.Case.Customer.Id.Value;

    /// <summary>A customer whose errand will probably be late; the name says who is likely to leave.</summary>
    private static CaseAssessment Assess(bool isOn, Caller caller)
    {
        var small = new SmallCase(
            Predict.About<Errand>("p/some").When(errand => errand.Alpha).Predicts(IssueKind.BrokenCommitment, LogOdds.VeryStrong).Because("so"),
            Predict.About<Errand>("p/more").When(errand => errand.Beta).Predicts(IssueKind.BrokenCommitment, LogOdds.Slight).Because("so"),
            Weigh.About<Errand>("h/harm").On(IssueKind.BrokenCommitment).Harms(HarmComponent.Time, _ => new HarmEstimate(SmallCase.Euros(caller.Harm))).Because("so"),
            Anticipate.About<Errand>("r/leaves").On(IssueKind.BrokenCommitment).When((_, its) => WhoLeaves.Contains(its.Customer.Id.Value))
                .Anticipates(ReactionForm.Do, ReactionKind.LeaveForCompetitor, LogOdds.Strong).Because("so"))
        {
            Customer = new(new(caller.Id)),
            Commitments = [SmallCase.Errand with { Alpha = caller.HasIssue, Beta = caller.IsLikelier }],
            Incidents = caller.IsRepeat ? [new Incident(new("i-1"), IncidentKind.Outage, SmallCase.Made)] : [],
            Options = new AdvocacyOptions { RiskOfLeavingOrdersOutreach = isOn },
        };
        return small.AssessOn(1);
    }

    private sealed record Caller(string Id, decimal Harm = 50, bool HasIssue = true, bool IsLikelier = false, bool IsRepeat = false);
}
