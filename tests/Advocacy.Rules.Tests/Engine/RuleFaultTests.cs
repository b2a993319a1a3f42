using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Engine;

/// <summary>A rule that throws, at each stage: it concludes nothing, it is reported, and it silences nobody.</summary>
public sealed class RuleFaultTests
{
    private static readonly RuleId Faulty = new("a/faulty");

    private static readonly Rule[] Sound =
    [
        Derive.About<Errand>("b/alert").Derives(errand => new Alert(errand.Id.Value)),
        Predict.About<Errand>("b/predicts").Given<Alert>().Predicts(IssueKind.BrokenCommitment, LogOdds.Decisive).Because("so"),
        Weigh.About<Errand>("b/harms").On(IssueKind.BrokenCommitment).Harms(HarmComponent.Time, _ => new HarmEstimate(SmallCase.Euros(50))).Because("so"),
        Entitle.About<Errand>("b/owes").On(IssueKind.BrokenCommitment).Owes(Authority.Policy, "promise", _ => new Obligation(SmallCase.Euros(5))).Because("so"),
        Propose.About<Errand>("b/proposes").On(IssueKind.BrokenCommitment)
            .Proposes(RemedyKind.Refund, _ => new RemedyTerms { Pays = new Payment(SmallCase.Euros(20)), BusinessCost = SmallCase.Euros(20) }).Because("so"),
        Anticipate.About<Errand>("b/reacts").On(IssueKind.BrokenCommitment).Anticipates(ReactionForm.Do, ReactionKind.Thank, LogOdds.Strong).Because("so"),
    ];

    private static readonly Dictionary<RuleStage, Func<Exception, Rule>> Throwing = new()
    {
        [RuleStage.Derive] = thrown => Derive.About<Errand>("a/faulty").ForEach(its => its.Incidents)
            .Derives((_, incident) => Kept(incident, thrown) ? new Alert("partial") : new Alert("")),
        [RuleStage.Predict] = thrown => Predict.About<Errand>("a/faulty").ForEach(its => its.Incidents).When((_, incident) => Kept(incident, thrown))
            .Predicts(IssueKind.BrokenCommitment, LogOdds.Decisive).Because("partial"),
        [RuleStage.WeighHarm] = thrown => Weigh.About<Errand>("a/faulty").On(IssueKind.BrokenCommitment).ForEach(its => its.Incidents)
            .Harms(HarmComponent.Distress, (_, incident) => Kept(incident, thrown) ? new HarmEstimate(SmallCase.Euros(900)) : null).Because("partial"),
        [RuleStage.Entitle] = thrown => Entitle.About<Errand>("a/faulty").On(IssueKind.BrokenCommitment).ForEach(its => its.Incidents)
            .When((_, incident) => Kept(incident, thrown)).Owes(Authority.Statute, "art. 1", (_, _) => new Obligation(SmallCase.Euros(99))).Because("partial"),
        [RuleStage.Propose] = thrown => Propose.About<Errand>("a/faulty").On(IssueKind.BrokenCommitment).ForEach(its => its.Incidents)
            .Proposes(RemedyKind.Credit, (_, incident) => Kept(incident, thrown) ? new RemedyTerms { Interactional = true } : new RemedyTerms()).Because("partial"),
        [RuleStage.React] = thrown => Anticipate.About<Errand>("a/faulty").On(IssueKind.BrokenCommitment).ForEach(its => its.Incidents)
            .When((_, incident) => Kept(incident, thrown)).Anticipates(ReactionForm.Do, ReactionKind.Thank, LogOdds.Decisive).Because("partial"),
    };

    public static TheoryData<RuleStage> Stages => [.. Throwing.Keys];

    [Theory]
    [MemberData(nameof(Stages))]
    public void ARuleThatThrows_AtAnyStage_IsReportedAndSilencesNobody(RuleStage stage)
    {
        var thrown = new InvalidTimeZoneException("on purpose");
        var without = Case([.. Sound]).AssessOn(1);
        var assessment = Case([.. Sound, Throwing[stage](thrown)]).AssessOn(1);

        var fault = Assert.Single(assessment.Faults);
        Assert.Equal((Faulty, stage, thrown), (fault.Source, fault.Stage, fault.Exception));
        Assert.Equal(SmallCase.Errand, fault.Commitment);
        Assert.Equal(
            without.Issues.Single().Evidence.Select(evidence => evidence.Source),
            assessment.Issues.Single().Evidence.Select(evidence => evidence.Source));
        Assert.Equal(
            without.Harms.Single().Contributions.Select(contribution => (contribution.Rule, contribution.Worst)),
            assessment.Harms.Single().Contributions.Select(contribution => (contribution.Rule, contribution.Worst)));
        Assert.Equal(without.Plans.Single().Ranked.Select(plan => plan.Id), assessment.Plans.Single().Ranked.Select(plan => plan.Id));
        Assert.Equal(without.Reactions.Select(reaction => reaction.Likelihood), assessment.Reactions.Select(reaction => reaction.Likelihood));
        Assert.NotEmpty(assessment.Reactions);
    }

    [Fact]
    public void AHarmRuleThatThrows_LeavesItsComponentNotKnown()
    {
        var assessment = Case([.. Sound, Throwing[RuleStage.WeighHarm](new InvalidTimeZoneException())]).AssessOn(1);

        Assert.Equal([HarmComponent.Distress], assessment.Harms.Single().Unknown.ToArray());
        Assert.Contains(ReviewReason.HarmUnknown, assessment.Plans.Single().ReviewReasons);
    }

    [Fact]
    public void AnEntitlementRuleThatThrows_IsIndeterminateAndNeverNotOwed()
    {
        var assessment = Case([.. Sound, Throwing[RuleStage.Entitle](new InvalidTimeZoneException())]).AssessOn(1);

        var entitlement = assessment.Entitlements.Single(each => each.Rule == Faulty);
        Assert.Equal(Verdict.Indeterminate, entitlement.Verdict);
        Assert.Null(entitlement.Obligation);
        Assert.Equal([entitlement], assessment.Plans.Single().Pending.ToArray());
    }

    [Fact]
    public void ADerivationThatThrows_LeavesItsFactUnknownToItsReaders()
    {
        var assessment = Case(
            Derive.About<Errand>("a/faulty").When(Fails).Derives(_ => new Alert("")),
            Predict.About<Errand>("b/reads").Given<Alert>().Predicts(IssueKind.Damaged, LogOdds.Decisive).Because("so")).AssessOn(1);

        Assert.Equal(Faulty, Assert.Single(assessment.Faults).Source);
        Assert.Empty(assessment.Issues);
        Assert.Equal("b/reads lacks Alert", Assert.Single(assessment.OpenQuestions).ToString());
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void ARuleThatThrows_UnderTheThrowPolicy_Throws(RuleStage stage)
    {
        var thrown = new InvalidTimeZoneException("on purpose");
        var throwing = Case([.. Sound, Throwing[stage](thrown)]) with { Options = new AdvocacyOptions { FaultPolicy = RuleFaultPolicy.Throw } };

        Assert.Same(thrown, Assert.Throws<InvalidTimeZoneException>(() => throwing.AssessOn(1)));
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Cancellation_ThrownInARule_AlwaysPropagates(RuleStage stage) =>
        Assert.Throws<OperationCanceledException>(() => Case([.. Sound, Throwing[stage](new OperationCanceledException())]).AssessOn(1));

    [Fact]
    public void Cancellation_AskedForBefore_StopsTheEvaluation()
    {
        var evaluator = new AdvocacyEvaluator(Case([.. Sound]).BuildRules());

        Assert.Throws<OperationCanceledException>(
            () => evaluator.Evaluate(new CustomerCase(new Customer(new("c-1")), [SmallCase.Errand]), SmallCase.OnDay(1), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void AConclusionOfNothing_IsAFaultThatSaysWhatToDo()
    {
        var assessment = Case([.. Sound, Derive.About<Errand>("a/faulty").Derives<Alarm>(_ => null!)]).AssessOn(1);

        Assert.Contains("derivation of Alarm returned nothing", Assert.Single(assessment.Faults).Exception.Message, StringComparison.Ordinal);
    }

    private static SmallCase Case(params Rule[] rules) => new([.. rules])
    {
        Incidents =
        [
            new Incident(new("i-1"), IncidentKind.Delay, SmallCase.Made) { Commitment = SmallCase.Errand.Id },
            new Incident(new("i-2"), IncidentKind.Damage, SmallCase.Made) { Commitment = SmallCase.Errand.Id },
        ],
    };

    /// <summary>Holds for the first incident and throws at the second, so that there is something to take back.</summary>
    private static bool Kept(Incident incident, Exception thrown) => incident.Kind == IncidentKind.Delay ? true : throw thrown;

    private static bool Fails(Errand errand) => throw new InvalidTimeZoneException(errand.Id.Value);
}
