using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Portfolio.Triage;

/// <summary>What holds of triage over random cases and rules.</summary>
public sealed class TriageInvariantTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Invariant 6, the host's time for a case included, even where it asks for the standing.</summary>
    [Fact]
    public void Standing_ChangedInAnyWay_ChangesNothing() => Invariant.Holds(
        CustomerDraw.Standing,
        (scenario, standing) =>
        {
            var options = new TriageOptions(Hour) { TimeFor = assessment => TimeSpan.FromMinutes(assessment.Case.Customer.Standing is null ? 15 : 60) };
            var plain = Rules.Triage.Of(Assessments(scenario, null), options);
            Assert.Equal(Describe(plain), Describe(Rules.Triage.Of(Assessments(scenario, standing), options)));
            Assert.Equal(Describe(plain), Describe(Rules.Triage.Of(Assessments(scenario, new BusinessStanding()), options)));
            return plain.Chosen.Length > 1;
        },
        leastPercent: 60);

    [Fact]
    public void Input_InAnyOrder_GivesTheSame() => Invariant.Holds(
        Draw.Choose(0, int.MaxValue),
        (scenario, seed) =>
        {
            var assessments = Assessments(scenario, null);
            var plain = Describe(Rules.Triage.Of(assessments, Hour));
            new Random(seed).Shuffle(assessments);
            Assert.Equal(plain, Describe(Rules.Triage.Of(assessments, Hour)));
            return plain.Length > 1;
        },
        leastPercent: 60);

    [Fact]
    public void Capacity_IsNeverExceeded_AndNobodyIsDroppedOrPassedOverWhoFits() => Invariant.Holds(
        Draw.Choose(0, 120),
        (scenario, minutes) =>
        {
            var assessments = Assessments(scenario, null);
            var capacity = TimeSpan.FromMinutes(minutes);
            var times = assessments.ToDictionary(Id, assessment => TimeSpan.FromMinutes((assessment.Case.Incidents.Length * 20) + (Id(assessment)[^1] % 4 * 10)));
            var result = Rules.Triage.Of(assessments, new TriageOptions(capacity) { TimeFor = assessment => times[Id(assessment)] });

            Assert.True(result.Taken <= capacity);
            Assert.Equal(result.Taken, result.Chosen.Aggregate(TimeSpan.Zero, (sum, chosen) => sum + chosen.Takes));
            Assert.Equal(
                assessments.Where(assessment => assessment.Issues.Any()).Select(Id).Order(StringComparer.Ordinal),
                result.Chosen.Concat(result.Waiting).Select(triaged => Id(triaged.Assessment)).Order(StringComparer.Ordinal));
            Assert.Equal(assessments.Count(assessment => !assessment.Issues.Any()), result.WithoutIssue);
            foreach (var waiting in result.Waiting)
            {
                var before = result.Chosen.Where(chosen => Compare(chosen, waiting) < 0).Aggregate(TimeSpan.Zero, (sum, chosen) => sum + chosen.Takes);
                Assert.True(before + waiting.Takes > capacity, $"{Id(waiting.Assessment)} would have fitted");
                Assert.Equal(TriageReasonKind.DoesNotFit, waiting.Reasons[^1].Kind);
            }

            return !result.Waiting.IsEmpty && !result.Chosen.IsEmpty;
        },
        leastPercent: 30);

    /// <summary>More preventable harm is never later, and all else equal less time left is never later, whatever the order given: compared pair by pair.</summary>
    [Fact]
    public void Order_IsByPreventableHarmThenTimeLeftThenOutreach() => Invariant.Holds(
        scenario =>
        {
            var result = Rules.Triage.Of(Assessments(scenario, null), TimeSpan.MaxValue);
            for (var i = 0; i < result.Chosen.Length; i++)
            {
                Assert.All(result.Chosen.Skip(i + 1), later => Assert.True(Compare(result.Chosen[i], later) < 0, $"{Describe(result.Chosen[i])} before {Describe(later)}"));
            }

            return result.Chosen.Select(triaged => triaged.Preventable).Distinct().Count() > 1;
        },
        leastPercent: 15);

    [Fact]
    public void Subject_ThatDecides_HasTheMostToPrevent() => Invariant.Holds(
        scenario =>
        {
            var assessments = Assessments(scenario, null);
            foreach (var triaged in Rules.Triage.Of(assessments, TimeSpan.MaxValue).Chosen)
            {
                Assert.Equal(triaged.Preventable, triaged.Plans.Preventable ?? triaged.Plans.Untouched);
                Assert.All(triaged.Assessment.Plans, plans => Assert.True((plans.Preventable ?? plans.Untouched).CompareTo(triaged.Preventable) <= 0));
            }

            return assessments.Any(assessment => assessment.Plans.Select(plans => plans.Preventable).Distinct().Count() > 1);
        },
        leastPercent: 20);

    /// <summary>Five customers who share a rule set: with all that happened, with other needs and less of it, and later.</summary>
    private static CaseAssessment[] Assessments(Scenario scenario, BusinessStanding? standing)
    {
        Scenario[] variants =
        [
            scenario,
            scenario with { Incidents = [], Customer = scenario.Customer with { Vulnerability = scenario.Customer.Vulnerability is null ? new Vulnerability([NeedKind.Health]) : null } },
            scenario with { Commitments = scenario.Commitments[..1], Incidents = scenario.Incidents.RemoveAll(incident => incident.Commitment != scenario.Commitments[0].Id) },
            scenario with { AsOf = scenario.AsOf.AddDays(1) },
            scenario with { AsOf = scenario.AsOf.AddDays(5) },
        ];
        return [.. variants.Select((variant, number) => (variant with
        {
            Customer = new Customer(new($"c-{number}"))
            {
                Name = variant.Customer.Name, Preferences = variant.Customer.Preferences, Vulnerability = variant.Customer.Vulnerability, Standing = standing,
            },
        }).Assess())];
    }

    /// <summary>The order by the public parts of two cases alone.</summary>
    private static int Compare(TriagedCase one, TriagedCase other)
    {
        int[] orders =
        [
            other.Preventable.Hazard.CompareTo(one.Preventable.Hazard),
            other.Preventable.Likely.CompareTo(one.Preventable.Likely),
            other.Preventable.Worst.CompareTo(one.Preventable.Worst),
            other.IsHitting.CompareTo(one.IsHitting),
            one.IsHitting ? 0 : (one.ActBefore ?? DateTimeOffset.MaxValue).CompareTo(other.ActBefore ?? DateTimeOffset.MaxValue),
            OutreachOrder.MostUrgentFirst.Compare(one.Assessment, other.Assessment),
        ];
        return orders.FirstOrDefault(static order => order != 0);
    }

    private static string[] Describe(TriageResult result) =>
        [.. result.Chosen.Select(Describe), $"{result.Taken} {result.WithoutIssue}", .. result.Waiting.Select(Describe)];

    private static string Describe(TriagedCase triaged) =>
        $"{Id(triaged.Assessment)} by {triaged.Commitment?.Id}: {triaged.Preventable}, {triaged.IsHitting} {triaged.ActBefore:u}, {string.Join("; ", triaged.Reasons)}";

    private static string Id(CaseAssessment assessment) => assessment.Case.Customer.Id.Value;
}
