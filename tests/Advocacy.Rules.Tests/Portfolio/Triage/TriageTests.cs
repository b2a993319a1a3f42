using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Portfolio.Triage;

public sealed class TriageTests
{
    private static readonly TimeSpan Plenty = TimeSpan.FromDays(30);
    private static readonly RemedyTerms Courier = new() { Restores = true, LeadTime = TimeSpan.FromDays(2), Redress = Redress.Reperformance };
    private static readonly RemedyTerms Paid = Courier with { Pays = new Payment(SmallCase.Euros(80)) };

    [Fact]
    public void Reasons_OfASituation_AreThoseThatDecide()
    {
        (string Kinds, Caller Caller)[] situations =
        [
            ("PreventableHarm, Hits", new("a")),
            ("Hazard, PreventableHarm, Hits", new("a") { Danger = 100 }),
            ("NothingPreventable, Hits", new("a") { Remedy = null }),
            ("NothingPreventable, Hits", new("a") { Harm = 1 }),
            ("NothingRanked, Hits", new("a") { IsRepeat = true, Remedy = new() }),
            ("PreventableHarm, HarmUnknown, Hits", new("a") { IsPartlyUnknown = true }),
            ("PreventableHarm, PreventionEnds", new("a") { Remedy = Courier }),
            ("NothingPreventable, Hits", new("a") { Remedy = Courier, AsOf = 8 }),
            ("PreventableHarm, PreventionEnds", new("a") { Remedy = Paid, AsOf = 7.9 }),
            ("PreventableHarm, Hits", new("a") { Remedy = Paid, AsOf = 8 }),
            ("PreventableHarm, OwedBy", new("a") { OwedBy = 3 }),
            ("PreventableHarm, Hits", new("a") { OwedBy = 13 }),
            ("PreventableHarm, Overdue", new("a") { OwedBy = 3, AsOf = 3 }),
            ("PreventableHarm, Hitting", new("a") { AsOf = 10 }),
            ("PreventableHarm, Over", new("a") { AsOf = 13, KeptOn = 12 }),
            ("PreventableHarm, OwedBy", new("a") { AsOf = 13, KeptOn = 12, OwedBy = 14 }),
            ("PreventableHarm, TimeUnknown", new("a") { BearsItThemselves = true }),
            ("PreventableHarm, Hits, RiskOfLeaving", new("a") { RiskOfLeavingDecides = true }),
        ];

        Assert.Equal(
            situations.Select(situation => situation.Kinds),
            situations.Select(situation => string.Join(", ", Only(situation.Caller).Reasons.Select(reason => reason.Kind))));
    }

    [Fact]
    public void Reasons_InWords_QuoteBandsIdsAndInstants() => Assert.Equal(
        [
            "the first plan takes away unacceptable danger: significant (3)",
            "the first plan prevents harm: significant (3) likely, significant (3) at worst",
            "harm that is not known, and never zero: Distress",
            "what e/clause owes is due by 2026-05-04 08:00:00Z",
            "among customers who are otherwise equal, the risk of leaving decides: 34 %",
            "it takes 00:15:00, and 00:10:00 of 00:10:00 are left",
        ],
        Triaged(TimeSpan.FromMinutes(10), new Caller("a") { Danger = 100, IsPartlyUnknown = true, OwedBy = 3, RiskOfLeavingDecides = true })
            .Waiting.Single().Reasons.Select(reason => reason.ToString()));

    [Fact]
    public void Reason_OfACaseForWhichNoPlanIsRanked_TakesAllHarmForPreventable()
    {
        var only = Only(new Caller("a") { IsRepeat = true, Remedy = new(), AsOf = 12, Harm = 500 });

        Assert.Null(only.Plans.Preventable);
        Assert.Equal(only.Plans.Untouched, only.Preventable);
        Assert.True(only.Plans.RequiresHumanReview);
        Assert.Equal(
            "no plan can be ranked: a person must look, and all of the harm counts as preventable: serious (5) likely, serious (5) at worst", only.Reasons[0].ToString());
    }

    [Fact]
    public void Order_IsByDangerThenHarmThenTimeThenOutreach() => Assert.Equal(
        ["danger", "much-harm", "no-plan", "hitting", "courier-must-go", "soon", "later-a", "later-b", "unknown-when", "unpreventable"],
        Triaged(
            Plenty,
            new("unpreventable") { Harm = 50_000, Remedy = null },
            new("unknown-when") { BearsItThemselves = true },
            new("later-b"),
            new("later-a"),
            new("soon") { DueOn = 5 },
            new("courier-must-go") { DueOn = 6, Remedy = Courier },
            new("hitting") { AsOf = 12, Harm = 84 },
            new("no-plan") { Harm = 2_000, IsRepeat = true, Remedy = new() },
            new("much-harm") { Harm = 5_000 },
            new("danger") { Harm = 0, Danger = 40 }).Chosen.Select(Id));

    [Fact]
    public void Capacity_IsFilledInOrder_AndASmallerCaseAfterOneThatDoesNotFitIsChosen()
    {
        var result = Rules.Triage.Of(
            Assess(new("a-large") { Harm = 5_000 }, new("b-small") { Harm = 500 }, new("c-large") { Harm = 200 }, new("d-small"), new("e-none") { HasIssue = false }),
            new TriageOptions(TimeSpan.FromMinutes(70)) { TimeFor = assessment => TimeSpan.FromMinutes(Id(assessment).EndsWith("large", StringComparison.Ordinal) ? 40 : 20) });

        Assert.Equal(["a-large", "b-small"], result.Chosen.Select(Id));
        Assert.Equal(["c-large", "d-small"], result.Waiting.Select(Id));
        Assert.Equal((TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(70), 1), (result.Taken, result.Capacity, result.WithoutIssue));
        Assert.All(result.Waiting, waiting => Assert.Equal(TriageReasonKind.DoesNotFit, waiting.Reasons[^1].Kind));
        Assert.Equal("it takes 00:40:00, and 00:10:00 of 01:10:00 are left", result.Waiting[0].Reasons[^1].ToString());
    }

    [Fact]
    public void Capacity_OfOneSmallCase_PassesOverALargeOneBeforeIt()
    {
        var result = Rules.Triage.Of(
            Assess(new("a-large") { Harm = 5_000 }, new("b-small")),
            new TriageOptions(TimeSpan.FromMinutes(20)) { TimeFor = assessment => TimeSpan.FromMinutes(Id(assessment) == "a-large" ? 40 : 20) });

        Assert.Equal(["b-small"], result.Chosen.Select(Id));
        Assert.Equal(["a-large"], result.Waiting.Select(Id));
    }

    [Fact]
    public void Capacity_UnlessSaid_IsTakenByAQuarterOfAnHourACase()
    {
        Assert.Equal(2, Triaged(TimeSpan.FromMinutes(44), new("a"), new("b"), new("c")).Chosen.Length);
        Assert.Equal(
            3, Rules.Triage.Of(Assess(new("a"), new("b"), new("c")), new TriageOptions(TimeSpan.FromMinutes(30)) { TimePerCase = TimeSpan.FromMinutes(10) }).Chosen.Length);
        Assert.Empty(Triaged(TimeSpan.Zero, new Caller("a")).Chosen);
    }

    [Fact]
    public void TimeLeft_IsCountedFromTheInstantAskedOf()
    {
        var (soon, courier) = (Only(new Caller("a")), Only(new Caller("a") { Remedy = Courier }));

        Assert.Equal((TimeSpan.FromDays(9), TimeSpan.FromDays(1), TimeSpan.Zero), (soon.TimeLeft(SmallCase.OnDay(1)), soon.TimeLeft(SmallCase.OnDay(9)), soon.TimeLeft(SmallCase.OnDay(11))));
        Assert.Equal(SmallCase.OnDay(8), courier.ActBefore);
        Assert.Equal(TimeSpan.Zero, Only(new Caller("a") { AsOf = 12 }).TimeLeft(SmallCase.OnDay(12)));
        Assert.Null(Only(new Caller("a") { BearsItThemselves = true }).TimeLeft(SmallCase.OnDay(1)));
    }

    [Fact]
    public void Subject_ThatDecides_IsTheOneForWhichMostCanBePrevented()
    {
        var rules = new SmallCase(
            Weigh.About<Commitment>("h/harm").On(IssueKind.BrokenCommitment)
                .Harms(HarmComponent.Time, commitment => new HarmEstimate(commitment.Value!.Value)).Because("so"),
            Propose.About<Commitment>("r/pays").On(IssueKind.BrokenCommitment)
                .Proposes(RemedyKind.Compensate, _ => new RemedyTerms { Pays = new Payment(SmallCase.Euros(10_000)) }).Because("so"))
        {
            Commitments =
            [
                SmallCase.Errand with { Value = SmallCase.Euros(100) },
                new Generators.Errand(new("k-2"), SmallCase.Made, SmallCase.OnDay(11)) { Value = SmallCase.Euros(900) },
                new Generators.Errand(new("k-3"), SmallCase.Made, SmallCase.OnDay(9)) { Value = SmallCase.Euros(300) },
            ],
        };

        var only = Rules.Triage.Of([rules.AssessOn(12)], Plenty).Chosen.Single();

        Assert.Equal("k-2", only.Commitment!.Id.Value);
        Assert.Same(only.Assessment.PlansFor(only.Commitment.Id), only.Plans);
    }

    [Fact]
    public void Time_ByTheHost_SeesNoStanding() => Rules.Triage.Of(
        Assess(new Caller("a")),
        new TriageOptions(Plenty)
        {
            TimeFor = assessment =>
            {
                Assert.Null(assessment.Case.Customer.Standing);
                return TimeSpan.FromMinutes(1);
            },
        });

    [Fact]
    public void Arguments_ThatCannotBe_AreRefused()
    {
        var one = new Caller("a").Assess();

        Assert.Throws<ArgumentNullException>(() => Rules.Triage.Of(null!, Plenty));
        Assert.Throws<ArgumentNullException>(() => Rules.Triage.Of([one], null!));
        Assert.Contains("Assessment 1 is null", Assert.Throws<ArgumentException>(() => Rules.Triage.Of([one, null!], Plenty)).Message, StringComparison.Ordinal);
        Assert.Contains("'a' is assessed twice", Assert.Throws<ArgumentException>(() => Rules.Triage.Of([one, one], Plenty)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules.Triage.Of([one], TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TriageOptions(Plenty) { TimePerCase = TimeSpan.FromTicks(-1) });
        Assert.Contains(
            "-00:00:01",
            Assert.Throws<InvalidOperationException>(() => Rules.Triage.Of([one], new TriageOptions(Plenty) { TimeFor = _ => TimeSpan.FromSeconds(-1) })).Message,
            StringComparison.Ordinal);
    }

    private static TriagedCase Only(Caller caller) => Triaged(Plenty, caller).Chosen.Single();

    private static TriageResult Triaged(TimeSpan capacity, params Caller[] callers) => Rules.Triage.Of(Assess(callers), capacity);

    private static CaseAssessment[] Assess(params Caller[] callers) => [.. callers.Select(caller => caller.Assess())];

    private static string Id(TriagedCase triaged) => Id(triaged.Assessment);

    private static string Id(CaseAssessment assessment) => assessment.Case.Customer.Id.Value;
}
