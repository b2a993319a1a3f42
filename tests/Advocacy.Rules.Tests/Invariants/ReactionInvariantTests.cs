using System.Text.Json.Nodes;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class ReactionInvariantTests
{
    [Fact]
    public void Evidence_OfEveryReaction_ReproducesItsLikelihoodAndBasis() => Invariant.Holds(
        scenario =>
        {
            var reactions = scenario.Assess().Reactions;
            Assert.All(reactions, reaction =>
            {
                var odds = reaction.BaseRate.Value / (1 - reaction.BaseRate.Value) * Math.Exp(reaction.Evidence.Sum(evidence => evidence.Weight.Value));
                Assert.Equal(scenario.Options.BaseRatePercent / 100.0, reaction.BaseRate.Value, 1e-12);
                Assert.Equal(odds / (1 + odds), reaction.Likelihood.Value, 1e-9);
                Assert.True(reaction.Likelihood.Value >= scenario.Options.ThresholdPercent / 100.0);
                Assert.Equal(reaction.Evidence.Select(evidence => evidence.Source).Order(), reaction.Evidence.Select(evidence => evidence.Source));
                var said = reaction.Evidence.Select(evidence => (Anticipates)scenario.Rule(evidence.Source).Concludes).ToArray();
                Assert.All(said, one => Assert.Equal((reaction.Issue.Kind, reaction.Form, reaction.Kind), (one.Issue, one.Form, one.Kind)));
                Assert.Equal(said.Min(one => one.Basis), reaction.Basis);
            });
            return reactions.Length > 0;
        },
        leastPercent: 20);

    [Fact]
    public void Reactions_RandomCases_ComeBySubjectIssueAndPlanTheLikeliestFirst() => Invariant.Holds(
        scenario =>
        {
            var assessment = scenario.Assess();
            var issues = assessment.Reactions.Select(reaction => reaction.Issue).Distinct().ToList();
            var places = assessment.Reactions.Select(reaction => (
                reaction,
                Subject: assessment.Plans.Select(plans => plans.Subject).ToList().IndexOf(reaction.Issue.Subject),
                Plan: reaction.Plan is { } plan ? assessment.PlansFor(reaction.Issue.Commitment?.Id)!.Ranked.IndexOf(plan) : -1)).ToArray();

            Assert.All(places, place => Assert.InRange(place.Plan, -1, 2));
            Assert.Equal(
                places.OrderBy(place => place.Subject).ThenBy(place => issues.IndexOf(place.reaction.Issue)).ThenBy(place => place.Plan)
                    .ThenByDescending(place => place.reaction.Likelihood).ThenBy(place => place.reaction.Form).ThenBy(place => place.reaction.Kind)
                    .Select(place => Keys.Of(place.reaction)),
                assessment.Reactions.Select(Keys.Of));
            return places.Select(place => place.Plan).Distinct().Count() > 1;
        },
        leastPercent: 10);

    [Fact]
    public void RulesAboutTheIssue_RandomCases_CountWithEveryPlanAndRulesAboutPlansWithThoseAlone() => Invariant.Holds(
        scenario =>
        {
            var reactions = scenario.Assess().Reactions;
            foreach (var reaction in reactions)
            {
                var isAboutPlans = reaction.Evidence.ToLookup(evidence => scenario.Rule(evidence.Source).Binding is ToPlan);
                Assert.True(reaction.Plan is not null || !isAboutPlans[true].Any(), Keys.Of(reaction));
                Assert.All(isAboutPlans[true], evidence => Assert.Same(reaction.Plan, evidence.Item));
                foreach (var same in reactions.Where(other => other.Issue == reaction.Issue && other.Form == reaction.Form && other.Kind == reaction.Kind))
                {
                    Assert.Equal(isAboutPlans[false], same.Evidence.Where(evidence => scenario.Rule(evidence.Source).Binding is not ToPlan));
                }
            }

            return reactions.Any(reaction => reaction.Evidence.Any(evidence => evidence.Item is RemedyPlan));
        },
        leastPercent: 5);

    [Fact]
    public void AnotherReactionRule_Added_ChangesNothingButReactions() => Invariant.Holds(
        RuleDraw.Reactions("another"),
        (scenario, another) =>
        {
            var (before, after) = (scenario.Assess(), (scenario with { Rules = scenario.Rules.Add(another) }).Assess());
            var none = (scenario with { Rules = [.. scenario.Rules.Where(rule => rule.Concludes is not Anticipates)] }).Assess();

            Assert.Equal(WithoutReactions(before), WithoutReactions(after));
            Assert.Equal(WithoutReactions(before), WithoutReactions(none));
            Assert.Empty(none.Reactions);
            Assert.True((after.HoldsUntil ?? DateTimeOffset.MaxValue) <= (before.HoldsUntil ?? DateTimeOffset.MaxValue));
            return !after.Reactions.Select(Describe).SequenceEqual(before.Reactions.Select(Describe));
        },
        leastPercent: 10);

    [Fact]
    public void Questions_RandomCases_AreAskedOnceOfEachIssue() => Invariant.Holds(
        scenario =>
        {
            var asked = scenario.Assess().OpenQuestions.Where(question => question.Stage == RuleStage.React)
                .Select(question => (question.Rule, question.Commitment?.Id, question.Issue)).ToArray();
            Assert.Equal(asked.Distinct(), asked);
            return asked.Length > 0;
        },
        leastPercent: 2);

    private static string Describe(AnticipatedReaction reaction) => $"{Keys.Of(reaction)} {reaction.Likelihood.Value:R}";

    /// <summary>All that an assessment says, but for its reactions, what their rules lack, how they fail, and until when their clock's answers hold.</summary>
    private static string WithoutReactions(CaseAssessment assessment)
    {
        var json = JsonNode.Parse(AssessmentJson.ToJson(assessment))!.AsObject();
        json.Remove("holdsUntil");
        json.Remove("ruleSetVersion");
        json.Remove("reactions");
        foreach (var list in new[] { "openQuestions", "faults" })
        {
            json[list]!.AsArray().RemoveAll(entry => entry!["stage"]!.GetValue<string>() == "react");
        }

        return json.ToJsonString();
    }
}
