using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Reactions;

/// <summary>Reactions to an errand that is late since day 10, as things stand and to its plans.</summary>
public sealed class ReactionTests
{
    private static readonly ReactionKind Leave = ReactionKind.LeaveForCompetitor;

    private static IssueOpening<ReactionSentence<Errand>> About(string id) => Anticipate.About<Errand>(id);

    [Fact]
    public void Likelihood_OfSeveralPiecesOfEvidence_IsTheLogisticOfTheirSum()
    {
        var reaction = Assert.Single(AsThingsStand(
            Reacts("a/one", Leave, LogOdds.VeryStrong),
            Reacts("b/two", Leave, -LogOdds.Slight)));

        Assert.Equal((ReactionForm.Do, Leave, IssueKind.BrokenCommitment), (reaction.Form, reaction.Kind, reaction.Issue.Kind));
        Assert.Null(reaction.Plan);
        Assert.Equal(Probability.Percent(5), reaction.BaseRate);
        Assert.Equal(1 / (1 + Math.Exp(-(Math.Log(0.05 / 0.95) + (1.25 * Math.Log(10))))), reaction.Likelihood.Value, 1e-12);
        Assert.Equal(["a/one", "b/two"], reaction.Evidence.Select(evidence => evidence.Source.Value));
        Assert.Equal([LogOdds.VeryStrong, -LogOdds.Slight], reaction.Evidence.Select(evidence => evidence.Weight));
    }

    [Theory]
    [InlineData(0.21, 0)]
    [InlineData(0.19, 1)]
    public void Reaction_ByTheReportingThreshold_IsReportedFromItOn(double threshold, int reported)
    {
        var odds = LogOdds.Times(0.25 * 0.95 / 0.05);
        var options = new AdvocacyOptions { DefaultBaseRate = new Probability(0.05), ReportingThreshold = new Probability(threshold) };

        Assert.Equal(reported, (new SmallCase(Reacts("a/one", Leave, odds)) { Options = options }).AssessOn(11).Reactions.Count(reaction => reaction.Plan is null));
    }

    [Fact]
    public void Reactions_OfDifferentForms_AreKeptApartAndComeTheLikeliestFirst()
    {
        var reactions = AsThingsStand(
            Reacts("a/does", Leave, LogOdds.Strong),
            Reacts("b/says", Leave, LogOdds.Decisive, ReactionForm.Say),
            Reacts("c/thinks", Leave, LogOdds.Strong, ReactionForm.Think),
            Reacts("d/complains", ReactionKind.Complain, LogOdds.Strong));

        Assert.Equal(
            [(ReactionForm.Say, Leave), (ReactionForm.Think, Leave), (ReactionForm.Do, ReactionKind.Complain), (ReactionForm.Do, Leave)],
            reactions.Select(reaction => (reaction.Form, reaction.Kind)));
    }

    [Theory]
    [InlineData(Basis.Evidenced, Basis.Evidenced, Basis.Evidenced)]
    [InlineData(Basis.Evidenced, Basis.Claimed, Basis.Claimed)]
    [InlineData(Basis.Estimated, Basis.Claimed, Basis.Estimated)]
    public void Basis_OfAReaction_IsTheWeakestOfItsEvidence(Basis one, Basis other, Basis weakest) => Assert.Equal(
        weakest,
        Assert.Single(AsThingsStand(
            About("a/one").On(IssueKind.BrokenCommitment).Anticipates(ReactionForm.Do, Leave, LogOdds.Strong, one).Because("so"),
            About("b/two").On(IssueKind.BrokenCommitment).Anticipates(ReactionForm.Do, Leave, LogOdds.Strong, other).Because("so"))).Basis);

    [Fact]
    public void RuleToPlan_OfAFewPlans_CountsWithThemAndNotAsThingsStand()
    {
        var assessment = Late(
            Reacts("a/issue", Leave, LogOdds.VeryStrong),
            About("b/plan").On(IssueKind.BrokenCommitment).ToPlan().When((_, plan) => plan.Score.InteractionalJustice)
                .Anticipates(ReactionForm.Do, Leave, -LogOdds.Slight).Because("cared for"),
            Remedy("r/call", new RemedyTerms { Interactional = true }));

        var ranked = assessment.Plans.Single().Ranked;
        Assert.Equal(["r/call", ""], ranked.Select(plan => plan.Id));
        Assert.Equal<RemedyPlan?>([null, ranked[0], ranked[1]], assessment.Reactions.Select(reaction => reaction.Plan));
        Assert.Equal([1, 2, 1], assessment.Reactions.Select(reaction => reaction.Evidence.Length));
        Assert.Same(ranked[0], assessment.Reactions[1].Evidence[1].Item);
        Assert.True(assessment.Reactions[1].Likelihood < assessment.Reactions[0].Likelihood);
    }

    [Fact]
    public void Plans_AfterTheThird_AreNotLookedAt()
    {
        Rule[] remedies = [.. Enumerable.Range(1, 4).Select(share => Remedy($"r/{share}", new RemedyTerms { Pays = new Payment(SmallCase.Euros(share)) }))];
        var assessment = Late(
            [
                Weigh.About<Errand>("h/harm").On(IssueKind.BrokenCommitment).Harms(HarmComponent.Time, _ => new HarmEstimate(SmallCase.Euros(500))).Because("so"),
                Reacts("a/issue", Leave, LogOdds.Strong),
                .. remedies,
            ]);

        var ranked = assessment.Plans.Single().Ranked;
        Assert.True(ranked.Length > 3);
        Assert.Equal([null, ranked[0], ranked[1], ranked[2]], assessment.Reactions.Select(reaction => reaction.Plan));
    }

    [Fact]
    public void Rule_ForEachIncident_CountsOnceForEach()
    {
        var incidents = new[] { "i-1", "i-2" }
            .Select(id => new Incident(new(id), IncidentKind.Delay, SmallCase.Made) { Commitment = SmallCase.Errand.Id });
        var rule = About("a/incident").On(IssueKind.BrokenCommitment).ForEach(its => its.Incidents)
            .Anticipates(ReactionForm.Do, Leave, LogOdds.Strong).Because((_, incident) => $"{incident.Id}");

        var reaction = Assert.Single(new SmallCase(rule) { Incidents = [.. incidents] }.AssessOn(11).Reactions, reaction => reaction.Plan is null);

        Assert.Equal(["i-1", "i-2"], reaction.Evidence.Select(evidence => FormattableString.Invariant(evidence.Reason)));
    }

    [Fact]
    public void Rule_GivenADerivedFact_ReadsIt() => Assert.Single(AsThingsStand(
        Derive.About<Errand>("d/alert").Derives(errand => new Alert(errand.Id.Value)),
        About("a/given").On(IssueKind.BrokenCommitment).Given<Alert>().When((errand, alert) => alert.By == errand.Id.Value)
            .Anticipates(ReactionForm.Do, Leave, LogOdds.Strong).Because("alerted")));

    [Fact]
    public void Harm_AskedByAReactionRule_IsTheIssuesOwn()
    {
        var harm = Weigh.About<Errand>("h/harm").On(IssueKind.BrokenCommitment).Harms(HarmComponent.Time, _ => new HarmEstimate(SmallCase.Euros(500))).Because("so");
        var reacts = About("a/grave").On(IssueKind.BrokenCommitment).When((_, its) => its.Harm.Likely.Edges >= 4)
            .Anticipates(ReactionForm.Say, ReactionKind.Complain, LogOdds.Strong).Because("so");

        Assert.Single(AsThingsStand(harm, reacts));
        Assert.Empty(Late(reacts).Reactions);
    }

    [Fact]
    public void Harm_AskedByAnyOtherRule_IsAFaultThatSaysWhatToDo()
    {
        var asks = Propose.About<Errand>("a/asks").On(IssueKind.BrokenCommitment).When((_, its) => its.Harm.Likely > HarmBand.None)
            .Proposes(RemedyKind.Inform, _ => new RemedyTerms()).Because("so");

        var fault = Assert.Single(Late(asks, Reacts("b/reacts", Leave, LogOdds.Strong)).Faults);
        Assert.Contains("Only a reaction rule", fault.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownFact_OfTheIssueOrOfEveryPlan_IsAskedForOnce()
    {
        var assessment = Late(
            About("a/issue").On(IssueKind.BrokenCommitment).When(errand => errand.Alpha).Anticipates(ReactionForm.Do, Leave, LogOdds.Strong).Because("so"),
            About("b/plan").On(IssueKind.BrokenCommitment).When(errand => errand.Beta).ToPlan().Anticipates(ReactionForm.Do, Leave, LogOdds.Strong).Because("so"),
            Remedy("r/call", new RemedyTerms { Interactional = true }));

        Assert.Empty(assessment.Reactions);
        Assert.Equal(["a/issue lacks Alpha", "b/plan lacks Beta"], assessment.OpenQuestions.Select(question => question.ToString()));
        Assert.All(assessment.OpenQuestions, question =>
            Assert.Equal((RuleStage.React, LogOdds.Strong, IssueKind.BrokenCommitment), (question.Stage, question.Weight, question.Issue)));
    }

    [Fact]
    public void AFault_AtOnePlan_IsOneFaultAndTakesBackWhatTheRuleSaidOfOthers()
    {
        var assessment = Late(
            About("a/faulty").On(IssueKind.BrokenCommitment).ToPlan()
                .When((_, plan) => plan.Remedies.IsEmpty ? throw new InvalidTimeZoneException() : true)
                .Anticipates(ReactionForm.Do, Leave, LogOdds.Strong).Because("so"),
            Reacts("b/sound", ReactionKind.Complain, LogOdds.Strong),
            Remedy("r/call", new RemedyTerms { Interactional = true }));

        Assert.Equal((new RuleId("a/faulty"), RuleStage.React, IssueKind.BrokenCommitment), Source(Assert.Single(assessment.Faults)));
        Assert.Equal([ReactionKind.Complain], assessment.Reactions.Select(reaction => reaction.Kind).Distinct());
        Assert.Equal(3, assessment.Reactions.Length);

        static (RuleId, RuleStage, IssueKind?) Source(RuleFault fault) => (fault.Source, fault.Stage, fault.Issue);
    }

    [Fact]
    public void Clock_AskedByAReactionRule_IsNotedInHoldsUntil()
    {
        var rule = About("a/day").On(IssueKind.BrokenCommitment).When((_, its) => its.Clock.HasPassed(SmallCase.OnDay(12.5)))
            .Anticipates(ReactionForm.Do, Leave, LogOdds.Strong).Because("so");

        Assert.NotEqual(SmallCase.OnDay(12.5), Late().HoldsUntil);
        Assert.Equal(SmallCase.OnDay(12.5), Late(rule).HoldsUntil);
        Assert.Empty(Late(rule).Reactions);
        Assert.NotEmpty(new SmallCase(rule).AssessOn(12.5).Reactions);
    }

    [Fact]
    public void Customer_WithoutAnIssue_HasNoReactions() =>
        Assert.Empty(new SmallCase(Reacts("a/one", Leave, LogOdds.Decisive)).AssessOn(1).Reactions);

    [Fact]
    public void Anticipates_WithoutAKind_IsRefused() =>
        Assert.Throws<ArgumentException>(() => About("a/one").On(IssueKind.Lost).Anticipates(ReactionForm.Do, default, LogOdds.Strong));

    [Fact]
    public void Anticipates_WithAFormThatIsNone_IsRefused()
    {
        var refused = Assert.Throws<ArgumentException>(() => About("a/one").On(IssueKind.Lost).ToPlan().Anticipates((ReactionForm)9, Leave, LogOdds.Strong));
        Assert.Contains("'9'", refused.Message, StringComparison.Ordinal);
    }

    private static AnticipatedReaction[] AsThingsStand(params Rule[] rules) => [.. Late(rules).Reactions.Where(reaction => reaction.Plan is null)];

    private static CaseAssessment Late(params Rule[] rules) => new SmallCase([.. rules]).AssessOn(11);

    private static Rule Reacts(string id, ReactionKind kind, LogOdds weight, ReactionForm form = ReactionForm.Do) =>
        About(id).On(IssueKind.BrokenCommitment).Anticipates(form, kind, weight).Because("so");

    private static Rule Remedy(string id, RemedyTerms terms) =>
        Propose.About<Errand>(id).On(IssueKind.BrokenCommitment).Proposes(RemedyKind.CallBack, _ => terms).Because("so");
}
