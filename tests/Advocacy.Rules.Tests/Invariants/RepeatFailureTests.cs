using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class RepeatFailureTests
{
    private static readonly Draw<(bool IsIncident, int HoursAgo)> Failures =
        from isIncident in Draw.Coin
        from hours in Draw.Choose(1, 500)
        select (isIncident, hours);

    [Fact]
    public void EarlierFailure_Added_NeverLowersUrgency() => Invariant.Holds(
        Failures,
        (scenario, failure) =>
        {
            var (before, after) = (scenario.Assess(), With(scenario, failure.IsIncident, failure.HoursAgo).Assess());
            foreach (var old in before.Harms)
            {
                var fresh = Assert.Single(after.Harms, harm => string.Equals(Keys.Of(harm.Issue), Keys.Of(old.Issue), StringComparison.Ordinal));
                Assert.True(fresh.Urgency >= old.Urgency, $"the urgency of {old.Issue} fell from {old.Urgency} to {fresh.Urgency}");
                Assert.True(fresh.Issue.IsRepeat || !old.Issue.IsRepeat, $"{old.Issue} is no longer a repeat");
            }

            foreach (var old in before.Plans)
            {
                var kept = old.Ranked.Where(plan => !IsRepeated(after, old) || !IsWordsAlone(plan)).Select(Keys.Of).ToArray();
                Assert.Equal(kept, after.PlansFor(old.Commitment?.Id)!.Ranked.Select(Keys.Of).Where(kept.Contains));
            }

            return after.Harms.Count(harm => harm.Issue.IsRepeat) > before.Harms.Count(harm => harm.Issue.IsRepeat);
        },
        leastPercent: 20);

    [Fact]
    public void RankedPlans_OfARepeatFailure_AreNeverWordsAlone() => Invariant.Holds(
        Failures,
        (scenario, failure) =>
        {
            var assessment = With(scenario, failure.IsIncident, failure.HoursAgo).Assess();
            var exercised = false;
            foreach (var plans in assessment.Plans.Where(plans => IsRepeated(assessment, plans)))
            {
                Assert.All(plans.Ranked, plan => Assert.False(IsWordsAlone(plan), $"'{Keys.Of(plan)}' is words alone for a repeat failure"));
                Assert.True(plans.Ranked.Length > 0 || plans.ReviewReasons.Contains(ReviewReason.NothingRanked));
                exercised = true;
            }

            return exercised;
        },
        leastPercent: 40);

    private static bool IsRepeated(CaseAssessment assessment, SubjectPlans plans) =>
        assessment.Issues.Any(issue => issue.Commitment?.Id == plans.Commitment?.Id && issue.IsRepeat);

    private static bool IsWordsAlone(RemedyPlan plan) => plan.Remedies.All(IsWords);

    internal static bool IsWords(Remedy remedy) =>
        remedy.Terms is { Restores: false, Redress: Redress.Psychological } && remedy.Terms.Pays is null or { Amount.IsZero: true };

    /// <summary>A failure in the past of which no generated rule knows.</summary>
    private static Scenario With(Scenario scenario, bool isIncident, int hoursAgo)
    {
        var at = Draw.Start.AddHours(-hoursAgo);
        return isIncident
            ? scenario with { Incidents = scenario.Incidents.Add(new Incident(new IncidentId("bygone"), new IncidentKind("bygone"), at)) }
            : scenario with { Commitments = scenario.Commitments.Add(new Bygone(new CommitmentId("bygone"), at.AddDays(-1), at) { FulfilledAt = at.AddHours(1) }) };
    }
}
