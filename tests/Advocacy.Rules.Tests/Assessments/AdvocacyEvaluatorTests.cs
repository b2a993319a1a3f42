namespace Advocacy.Rules.Tests.Assessments;

public sealed class AdvocacyEvaluatorTests
{
    private static readonly AdvocacyEvaluator Evaluator = new(new SmallCase().BuildRules());

    [Fact]
    public void Evaluate_ACaseWithSomethingLater_IsRefusedAndSaysWhat()
    {
        var seen = new CustomerCase(new Customer(new("c-1")), [SmallCase.Errand with { SeenAt = SmallCase.OnDay(3) }]);

        var thrown = Assert.Throws<ArgumentException>(() => Evaluator.Evaluate(seen, SmallCase.OnDay(3).AddTicks(-1)));

        Assert.Contains("2026-05-04 08:00:00Z", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("k-1", thrown.Message, StringComparison.Ordinal);
        Assert.NotNull(Evaluator.Evaluate(seen, SmallCase.OnDay(3)));
    }

    [Fact]
    public void Evaluate_ByATimeProvider_IsAsOfItsInstant() => Assert.Equal(
        SmallCase.OnDay(12),
        Evaluator.Evaluate(new CustomerCase(new Customer(new("c-1")), [SmallCase.Errand]), new Stopped(SmallCase.OnDay(12)), CancellationToken.None).AsOf);

    [Fact]
    public void Evaluate_AnEmptyCase_HasNothingToSayAndHoldsForEver()
    {
        var assessment = Evaluator.Evaluate(new CustomerCase(new Customer(new("c-1"))), SmallCase.OnDay(1));

        Assert.Empty(assessment.Issues);
        Assert.Empty(assessment.Plans);
        Assert.Null(assessment.HoldsUntil);
        Assert.Equal(Evaluator.RuleSetVersion, assessment.RuleSetVersion);
    }

    [Fact]
    public void HarmOf_AnIssueOfAnotherAssessment_IsRefused()
    {
        var (one, other) = (new SmallCase().AssessOn(12), new SmallCase().AssessOn(12));

        Assert.Same(one.Harms[0], one.HarmOf(one.Issues.Single()));
        Assert.Throws<ArgumentException>(() => one.HarmOf(other.Issues.Single()));
    }

    private sealed class Stopped(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }

}
