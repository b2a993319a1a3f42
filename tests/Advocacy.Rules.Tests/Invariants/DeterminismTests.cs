using System.Globalization;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class DeterminismTests
{
    [Fact]
    public void Assessment_OfTheSameInPermutedOrder_IsTheSameBytes() => Invariant.Holds(
        Draw.Choose(1, 1_000_000),
        (scenario, salt) =>
        {
            var permuted = scenario with
            {
                Commitments = [.. scenario.Commitments.OrderBy(commitment => Mix(commitment.Id.Value, salt))],
                Incidents = [.. scenario.Incidents.OrderBy(incident => Mix(incident.Id.Value, salt))],
                Rules = [.. scenario.Rules.OrderBy(rule => Mix(rule.Id, salt))],
            };
            var json = AssessmentJson.ToJson(scenario.Assess());
            Assert.Equal(json, AssessmentJson.ToJson(permuted.Assess()));
            return json.Contains("\"evidence\":[{", StringComparison.Ordinal);
        },
        leastPercent: 50);

    [Fact]
    public void Assessment_InAnyCultureAndFromAnyOffset_IsTheSameBytes() => Invariant.Holds(
        Draw.Choose(-14 * 4, 14 * 4).Select(quarters => TimeSpan.FromMinutes(quarters * 15)),
        (scenario, offset) =>
        {
            var plain = AssessmentJson.ToJson(scenario.Assess());
            var culture = CultureInfo.CurrentCulture;
            try
            {
                foreach (var name in new[] { "tr-TR", "ar-SA", "de-CH", "th-TH" })
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                    Assert.Equal(plain, AssessmentJson.ToJson(scenario.Assess()));
                }

                Assert.Equal(plain, AssessmentJson.ToJson(At(scenario, offset).Assess()));
            }
            finally
            {
                CultureInfo.CurrentCulture = culture;
            }

            return plain.Contains("\"evidence\":[{", StringComparison.Ordinal);
        },
        leastPercent: 50);

    [Fact]
    public void Assessments_OfOneRuleSetOnManyThreads_AreTheSameBytes() => Invariant.Holds(
        Draw.Length,
        (scenario, later) =>
        {
            var evaluator = new AdvocacyEvaluator(scenario.RuleSet);
            CustomerCase[] cases = [scenario.Case, (scenario with { Incidents = [] }).Case];
            var instants = Enumerable.Range(0, 4).Select(number => scenario.AsOf + (later * number)).ToArray();
            var alone = cases.SelectMany(one => instants.Select(instant => AssessmentJson.ToJson(evaluator.Evaluate(one, instant)))).ToArray();
            var together = cases.SelectMany(one => instants.Select(instant => (one, instant))).ToArray()
                .AsParallel().AsOrdered().WithDegreeOfParallelism(4)
                .Select(pair => AssessmentJson.ToJson(evaluator.Evaluate(pair.one, pair.instant)))
                .ToArray();
            Assert.Equal(alone, together);
            return true;
        },
        leastPercent: 100);

    private static uint Mix(string id, int salt)
    {
        var mixed = (uint)salt;
        foreach (var character in id)
        {
            mixed = (mixed ^ character) * 16777619;
        }

        return mixed ^ (mixed >> 15);
    }

    private static Scenario At(Scenario scenario, TimeSpan offset) => scenario with
    {
        AsOf = scenario.AsOf.ToOffset(offset),
        Commitments = [.. scenario.Commitments.Select(commitment => At((Errand)commitment, offset))],
        Incidents = [.. scenario.Incidents.Select(incident => At(incident, offset))],
    };

    private static Commitment At(Errand errand, TimeSpan offset)
    {
        var (madeAt, dueAt) = (errand.MadeAt.ToOffset(offset), errand.DueAt.ToOffset(offset));
        return (errand is Visit ? new Visit(errand.Id, madeAt, dueAt) : new Errand(errand.Id, madeAt, dueAt)) with
        {
            OriginalDueAt = errand.OriginalDueAt.ToOffset(offset),
            CurrentEstimate = errand.CurrentEstimate?.ToOffset(offset),
            FulfilledAt = errand.FulfilledAt?.ToOffset(offset),
            Pauses = [.. errand.Pauses.Select(pause => new Pause(pause.From.ToOffset(offset), pause.Reason) { Until = pause.Until?.ToOffset(offset) })],
            Value = errand.Value,
            Alpha = errand.Alpha,
            Beta = errand.Beta,
            Gamma = errand.Gamma,
            Count = errand.Count,
            Place = errand.Place,
            SeenAt = errand.SeenAt?.ToOffset(offset),
        };
    }

    private static Incident At(Incident incident, TimeSpan offset) => new(incident.Id, incident.Kind, incident.OccurredAt.ToOffset(offset))
    {
        Commitment = incident.Commitment,
        Attribution = incident.Attribution,
    };
}
