using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Tests.Reference;

public sealed class RandomCaseTests
{
    private static readonly Dictionary<string, Func<CaseAssessment, bool>> Edges = new(StringComparer.Ordinal)
    {
        ["several plans are ranked"] = OfOneSubject(plans => plans.Ranked.Length > 1),
        ["an option is not worth having"] = LeavesAnOptionOut,
        ["effort is asked"] = OfOneSubject(plans => plans.Ranked.Any(plan => plan.Score.EffortBand > 0)),
        ["the effect takes time"] = OfOneSubject(plans => plans.Ranked.Any(plan => plan.Score.ReachBand > 0)),
        ["the customer is made whole"] = OfOneSubject(plans => plans.Ranked.Any(plan => plan.Score.DistributiveJustice == 2)),
        ["the harm left is unknown on one side"] = OfOneSubject(plans =>
            plans.Ranked.Any(plan => !plan.Score.LikelyLeft.IsKnown) && plans.Ranked.Any(plan => plan.Score.LikelyLeft.IsKnown)),
        ["all likely harm that is known is repaired, and some is unknown"] = OfOneSubject(plans =>
            plans.Ranked.Any(plan => plan.Score is { LikelyLeft.IsKnown: false, DistributiveJustice: 1 })),
        ["a cost is unknown on one side"] = OfOneSubject(plans =>
            plans.Ranked.Any(plan => plan.Score.Cost is null) && plans.Ranked.Any(plan => plan.Score.Cost is not null)),
        ["something is owed"] = assessment => assessment.Entitlements.Any(entitlement => entitlement.Verdict == Verdict.Owed),
        ["words alone are held back"] = OfOneSubject(plans => !plans.Gated.IsEmpty),
    };

    public static TheoryData<string, int> Shares => new()
    {
        { "several plans are ranked", 50 },
        { "an option is not worth having", 10 },
        { "effort is asked", 10 },
        { "the effect takes time", 10 },
        { "the customer is made whole", 5 },
        { "the harm left is unknown on one side", 1 },
        { "all likely harm that is known is repaired, and some is unknown", 1 },
        { "a cost is unknown on one side", 5 },
        { "something is owed", 10 },
        { "words alone are held back", 10 },
    };

    [Fact]
    public void HandWritten_OfRandomCases_HasTheEvaluatorsContent() => HasTheEvaluatorsContent(HandWritten.Assess);

    [Fact]
    public void Hoisted_OfRandomCases_HasTheEvaluatorsContent() => HasTheEvaluatorsContent(Hoisted.Assess);

    [Theory]
    [MemberData(nameof(Shares))]
    public void RandomCases_AreOftenEnoughSuchThat(string edge, int leastPercent)
    {
        var reached = RandomCases.All.Count(one => Edges[edge](one.Assessment));

        Assert.True(
            reached * 100 >= leastPercent * RandomCases.All.Length,
            $"{reached} of {RandomCases.All.Length} cases; {leastPercent} % must.");
    }

    private static void HasTheEvaluatorsContent(Func<CustomerCase, DateTimeOffset, ReferenceTerms?, HandAssessment> assess)
    {
        var differences = RandomCases.All
            .Select(one => one.DifferenceFrom(assess(one.Assessment.Case, one.Assessment.AsOf, one.Terms)))
            .OfType<string>()
            .ToArray();

        Assert.True(
            differences.Length == 0,
            $"{differences.Length} of {RandomCases.All.Length} cases differ:\n{string.Join('\n', differences.Take(10))}");
    }

    private static Func<CaseAssessment, bool> OfOneSubject(Func<SubjectPlans, bool> isSo) => assessment => assessment.Plans.Any(isSo);

    /// <summary>Each issue proposes an apology and one remedy more, and lateness a third while it can still be ended.</summary>
    private static bool LeavesAnOptionOut(CaseAssessment assessment)
    {
        var options = assessment.Harms.Sum(harm => harm.Issue.Kind == IssueKind.LateDelivery && harm.Issue.Commitment!.IsOpen ? 3 : 2);
        var plans = assessment.Plans.Sum(plans => plans.Ranked.Length + plans.Gated.Length);
        return plans < options + assessment.Plans.Length;
    }
}
