using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class ProactivityTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void LikelihoodAboveTheThreshold_BeforeTheDueDate_IsReportedBeforeTheDueDate() => Invariant.Holds(
        scenario =>
        {
            var (evidence, assessment, exercised) = (new NaiveEvidence(scenario), scenario.Assess(), false);
            foreach (var commitment in scenario.Commitments.Where(commitment => commitment.IsOpen && scenario.AsOf < DueOf(commitment)))
            {
                var (count, weight) = evidence.For(commitment, commitment.LateIssue);
                var issue = assessment.Issues.SingleOrDefault(each => each.Commitment?.Id == commitment.Id && each.Kind == commitment.LateIssue);
                var odds = scenario.Options.BaseRatePercent / (100.0 - scenario.Options.BaseRatePercent) * Math.Exp(weight);
                var likelihood = odds / (1 + odds);
                var threshold = scenario.Options.ThresholdPercent / 100.0;
                if (count > 0 && likelihood >= threshold + Tolerance)
                {
                    Assert.True(issue is not null, $"{commitment.Id} is likely to be late by {likelihood} and nothing is said");
                    Assert.Equal(IssueStatus.Anticipated, issue.Status);
                    Assert.Equal(DueOf(commitment), issue.HitsAt);
                    Assert.Equal(likelihood, issue.Likelihood.Value, Tolerance);
                    Assert.Equal(count, issue.Evidence.Length);
                    exercised = true;
                }
                else if (count == 0 || likelihood < threshold - Tolerance)
                {
                    Assert.True(issue is null, $"{commitment.Id} is likely to be late by {likelihood} alone and is reported");
                }
            }

            return exercised;
        },
        leastPercent: 10);

    [Fact]
    public void DueDate_Moved_ErasesNoBreachOfTheOriginalDueDate() => Invariant.Holds(
        Draw.Length,
        (scenario, later) =>
        {
            var before = scenario.Assess();
            var after = (scenario with { Commitments = [.. scenario.Commitments.Select(commitment => Move((Errand)commitment, later))] }).Assess();
            var exercised = false;
            foreach (var commitment in scenario.Commitments)
            {
                var due = commitment.OriginalDueAt;
                var isBreached = commitment.FulfilledAt is { } fulfilled ? fulfilled > due : due <= scenario.AsOf;
                if (!isBreached || commitment.DueAt < due)
                {
                    continue;
                }

                exercised = true;
                foreach (var assessment in new[] { before, after })
                {
                    var issue = Assert.Single(assessment.Issues, each => each.Commitment?.Id == commitment.Id && each.Kind == commitment.LateIssue);
                    Assert.Equal(commitment.IsOpen ? IssueStatus.Occurring : IssueStatus.Occurred, issue.Status);
                    Assert.Equal(due, issue.HitsAt);
                    Assert.Equal(1, issue.Likelihood.Value);
                }
            }

            return exercised;
        },
        leastPercent: 40);

    private static DateTimeOffset DueOf(Commitment commitment) =>
        commitment.OriginalDueAt < commitment.DueAt ? commitment.OriginalDueAt : commitment.DueAt;

    private static Commitment Move(Errand errand, TimeSpan later)
    {
        var dueAt = errand.DueAt + later;
        return (errand is Visit ? new Visit(errand.Id, errand.MadeAt, dueAt) : new Errand(errand.Id, errand.MadeAt, dueAt)) with
        {
            OriginalDueAt = errand.OriginalDueAt,
            CurrentEstimate = errand.CurrentEstimate,
            FulfilledAt = errand.FulfilledAt,
            Value = errand.Value,
            Alpha = errand.Alpha,
            Beta = errand.Beta,
            Gamma = errand.Gamma,
            Count = errand.Count,
            Place = errand.Place,
            SeenAt = errand.SeenAt,
        };
    }
}
