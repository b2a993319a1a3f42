using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

/// <summary>Explanations that are worked out when they are asked for, over random rules and cases.</summary>
public sealed partial class AskedExplanationTests
{
    /// <summary>A search for changes evaluates thousands of times: one scenario in so many.</summary>
    private const int SearchedOneIn = 100;

    [Fact]
    public void Contributions_OfEveryIssue_ReproduceItsLikelihood() => Invariant.Holds(
        static scenario =>
        {
            var assessment = scenario.Assess();
            var evidence = new NaiveEvidence(scenario);
            var anticipated = assessment.Issues.Where(issue => issue.Status == IssueStatus.Anticipated).ToArray();
            foreach (var why in anticipated.Select(assessment.Why))
            {
                var sum = Math.Log(why.BaseRate.Value / (1 - why.BaseRate.Value));
                foreach (var each in why.Contributions)
                {
                    sum += each.Evidence.Weight.Value;
                    Assert.Equal(sum, each.LogOddsAfter, 1e-9);
                    Assert.Equal(1 / (1 + Math.Exp(-sum)), each.LikelihoodAfter.Value, 1e-9);
                    Assert.Equal(scenario.RuleSet.Rules.Single(rule => rule.Id == each.Evidence.Source).Clauses, each.Clauses);
                }

                Assert.Equal(why.Issue.Likelihood.Value, 1 / (1 + Math.Exp(-sum)), 1e-9);
                if (why.Issue.Commitment is { } commitment)
                {
                    var (count, weight) = evidence.For(commitment, why.Issue.Kind);
                    Assert.Equal(count, why.Contributions.Length);
                    Assert.Equal(why.BaseLogOdds + weight, sum, 1e-9);
                }
            }

            return anticipated.Length > 0;
        },
        leastPercent: 30);

    [Fact]
    public void StatedKey_BetweenAPlanAndTheNext_IsTheFirstThatDiffersAndDecides() => Invariant.Holds(
        static scenario =>
        {
            var assessment = scenario.Assess();
            var pairs = assessment.Plans.SelectMany(plans => assessment.Why(plans)).Where(each => each.Next is not null).ToArray();
            foreach (var each in pairs)
            {
                var (order, key) = Decides(each.Plan.Score, each.Next!.Score);
                Assert.True(order <= 0);
                Assert.Equal(order == 0 ? null : key, each.FirstDifference == RankingKey.Id ? null : each.FirstDifference);
            }

            Assert.All(assessment.Plans, plans => Assert.Equal(plans.Ranked.ToArray(), assessment.Why(plans).Select(each => each.Plan).ToArray()));
            return pairs.Length > 0;
        },
        leastPercent: 30);

    [Fact]
    public void WhyNot_EveryRuleOfASubject_NamesWhatTheRulesDataSayCameOfIt() => Invariant.Holds(
        Draw.Choose(0, 100),
        static (scenario, drawn) =>
        {
            var assessment = scenario.Assess();
            var naive = new NaiveOutcome(scenario, assessment);
            CommitmentId? subject = scenario.Commitments.ElementAtOrDefault(drawn % (scenario.Commitments.Length + 1))?.Id;
            var failed = 0;
            foreach (var rule in scenario.Rules)
            {
                var explained = assessment.WhyNot(new RuleId(rule.Id), subject);
                failed += explained.Count(each => each.Outcome == RuleOutcome.ClauseFailed);
                naive.AssertSame(rule, subject, explained);
            }

            return failed > 0;
        },
        leastPercent: 40);

    [Fact]
    public void WhatWouldChange_EveryAnswer_FlipsTheOutcomeWhenApplied()
    {
        var answers = 0;
        Invariant.Holds(
            scenario =>
            {
                var hours = (int)(scenario.AsOf - Draw.Start).TotalHours;
                if (hours % SearchedOneIn != 0)
                {
                    return false;
                }

                var assessment = scenario.Assess();
                var targets = Targets(assessment).ToArray();
                var (search, outcome) = targets[hours / SearchedOneIn % targets.Length];
                var changes = search();
                Assert.True(changes.Evaluations <= Changes.MostEvaluations);
                Assert.Equal(changes.Sets.Select(set => set.Size).Order().ToArray(), changes.Sets.Select(set => set.Size).ToArray());
                foreach (var set in changes.Sets)
                {
                    var other = new AdvocacyEvaluator(scenario.RuleSet).Evaluate(Apply(scenario.Case, set.Facts), scenario.AsOf);
                    Assert.NotEqual(outcome(assessment), outcome(other));
                    Assert.Equal(Keys.WithoutInstant(other), Keys.WithoutInstant(set.Assessment));
                }

                answers += changes.Sets.Length;
                return changes.Sets.Length > 0;
            },
            leastPercent: 0);
        Assert.True(answers > 0);
    }

    /// <summary>An issue that is there, one that is not, a verdict and a ranking, where there are: each with how to see what is to flip.</summary>
    private static IEnumerable<(Func<Changes> Search, Func<CaseAssessment, string> Outcome)> Targets(CaseAssessment assessment)
    {
        var format = ErrandFormat.Known;
        var commitment = assessment.Case.Commitments[0].Id;
        if (assessment.Issues.FirstOrDefault() is { } issue)
        {
            yield return (() => assessment.WhatWouldChange(issue, format), other => $"{Has(other, issue.Kind, issue.Commitment?.Id)}");
        }

        if (!Has(assessment, IssueKind.Unheard, commitment))
        {
            yield return (() => assessment.WhatWouldChange(IssueKind.Unheard, commitment, format), other => $"{Has(other, IssueKind.Unheard, commitment)}");
        }

        if (assessment.Entitlements.FirstOrDefault() is { } owed)
        {
            yield return (() => assessment.WhatWouldChange(owed, format), other => $"{Same(other, owed)?.Verdict}");
        }

        if (assessment.Plans.FirstOrDefault() is { } plans)
        {
            yield return (
                () => assessment.WhatWouldChange(plans, format),
                other => other.PlansFor(plans.Commitment?.Id) is { Ranked: [var first, ..] } ? Keys.Of(first) : "none");
        }
        else
        {
            yield return (() => assessment.WhatWouldChange(IssueKind.Damaged, commitment, format), other => $"{Has(other, IssueKind.Damaged, commitment)}");
        }
    }

    private static Entitlement? Same(CaseAssessment assessment, Entitlement owed) => assessment.Entitlements.FirstOrDefault(other =>
        other.Rule == owed.Rule && other.Issue.Kind == owed.Issue.Kind && other.Issue.Commitment?.Id == owed.Issue.Commitment?.Id);

    private static bool Has(CaseAssessment assessment, IssueKind kind, CommitmentId? commitment) =>
        assessment.Issues.Any(issue => issue.Kind == kind && issue.Commitment?.Id == commitment);

    /// <summary>Changes facts by their paths in the case's JSON, and reads the case again.</summary>
    private static CustomerCase Apply(CustomerCase @case, IEnumerable<FactChange> changes)
    {
        var json = JsonNode.Parse(ErrandFormat.Known.ToJson(@case))!;
        foreach (var change in changes)
        {
            var steps = Step().Matches(change.Path[1..]).Select(step => step.Value.Trim('.', '[', ']')).ToArray();
            var owner = json;
            foreach (var step in steps[..^1])
            {
                owner = int.TryParse(step, out var index) ? owner[index]! : owner[step] ??= new JsonObject();
            }

            Assert.Equal(change.From is null ? null : JsonNode.Parse(change.From)!.ToJsonString(), owner[steps[^1]]?.ToJsonString());
            owner[steps[^1]] = JsonNode.Parse(change.To);
        }

        return ErrandFormat.Known.Parse(json.ToJsonString());
    }

    private static (int Order, RankingKey Key) Decides(RemedyScore one, RemedyScore other)
    {
        (RankingKey Key, int Order)[] keys =
        [
            (RankingKey.HazardLeft, Keys.Band(one.HazardLeft).CompareTo(Keys.Band(other.HazardLeft))),
            (RankingKey.LikelyLeft, Keys.Band(one.LikelyLeft).CompareTo(Keys.Band(other.LikelyLeft))),
            (RankingKey.WorstLeft, Keys.Band(one.WorstLeft).CompareTo(Keys.Band(other.WorstLeft))),
            (RankingKey.Preference, other.HonoursPreference.CompareTo(one.HonoursPreference)),
            (RankingKey.Reach, one.ReachBand.CompareTo(other.ReachBand)),
            (RankingKey.Effort, one.EffortBand.CompareTo(other.EffortBand)),
            (RankingKey.KindMatch, other.KindMatches.CompareTo(one.KindMatches)),
            (RankingKey.DistributiveJustice, other.DistributiveJustice.CompareTo(one.DistributiveJustice)),
            (RankingKey.InteractionalJustice, other.InteractionalJustice.CompareTo(one.InteractionalJustice)),
            (RankingKey.ProceduralJustice, other.ProceduralJustice.CompareTo(one.ProceduralJustice)),
            (RankingKey.FineHarmLeft, one.FineBand.CompareTo(other.FineBand)),
            (RankingKey.BusinessCost, (one.Cost ?? decimal.MaxValue).CompareTo(other.Cost ?? decimal.MaxValue)),
        ];
        var decides = keys.FirstOrDefault(each => each.Order != 0);
        return (decides.Order, decides.Key);
    }

    [GeneratedRegex(@"\.\w+|\[\d+\]")]
    private static partial Regex Step();
}
