using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Tests.Reference;

public sealed class HandWrittenTests
{
    private static readonly AdvocacyEvaluator Evaluator = new(ReferenceRules.Create());

    public static TheoryData<int, bool, bool> Instants() => new()
    {
        { 8, false, false },
        { 9, false, true },
        { 11, false, false },
        { 12, true, false },
        { 30, true, true },
    };

    [Theory]
    [MemberData(nameof(Instants))]
    public void Assess_ReferenceCase_HasTheEvaluatorsContent(int day, bool isFulfilled, bool withoutIncidents)
    {
        var original = ReferenceCase.Create();
        var commitments = original.Commitments.Select(commitment =>
            isFulfilled && commitment.Id.Value is "order-1" or "order-2" ? commitment with { FulfilledAt = ReferenceCase.Start.AddDays(11.5) } : commitment);
        var @case = new CustomerCase(original.Customer, commitments, withoutIncidents ? [] : original.Incidents);
        var asOf = ReferenceCase.Start.AddDays(day);

        var expected = ContentText.Of(Evaluator.Evaluate(@case, asOf));

        Assert.Equal(expected, ContentText.Of(HandWritten.Assess(@case, asOf)));
        Assert.Equal(expected, ContentText.Of(Hoisted.Assess(@case, asOf)));
    }

    [Fact]
    public void ReferenceCase_OfTheRules_HasNineteenPiecesOfEvidenceAndRankedPlans()
    {
        var assessment = Evaluator.Evaluate(ReferenceCase.Create(), ReferenceCase.AsOf);

        Assert.Equal(19, assessment.Issues.Sum(issue => issue.Evidence.Length));
        Assert.All(assessment.Plans, plans => Assert.NotEmpty(plans.Ranked));
        Assert.Empty(assessment.Faults);
    }
}
