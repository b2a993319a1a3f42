using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Issues;

public sealed class PredictorTests
{
    private static readonly RuleId Model = new("acme/model");

    [Fact]
    public void Predictions_AboutACommitmentAndTheCustomer_AreEvidenceBesideThatOfRules()
    {
        var predictor = new Predictor((_, _) =>
        [
            new Prediction(SmallCase.Errand.Id, IssueKind.BrokenCommitment, LogOdds.Strong, $"score {0.91:0.00}"),
            new Prediction(null, IssueKind.Unheard, LogOdds.Decisive, $"silent"),
        ]);
        var rule = Predict.About<Errand>("z/rule").Predicts(IssueKind.BrokenCommitment, LogOdds.Strong).Because("so");

        var assessment = new SmallCase(rule) { Predictors = [predictor] }.AssessOn(1);

        var late = assessment.Issues.Single(issue => issue.Kind == IssueKind.BrokenCommitment);
        Assert.Equal(["z/rule", "acme/model"], late.Evidence.Select(evidence => evidence.Source.Value));
        Assert.Equal("score 0.91", FormattableString.Invariant(late.Evidence[1].Reason));
        Assert.Equal("7", late.Evidence[1].SourceVersion);
        Assert.Equal(100.0 / (100 + 19), late.Likelihood.Value, 1e-12);
        Assert.Null(assessment.Issues.Single(issue => issue.Kind == IssueKind.Unheard).Commitment);
    }

    [Fact]
    public void APredictor_ThatAsksTheClock_IsDated()
    {
        var predictor = new Predictor((_, clock) => clock.HasPassed(SmallCase.OnDay(3)) ? [Late()] : []);
        var small = new SmallCase { Predictors = [predictor] };

        Assert.Equal(SmallCase.OnDay(3), small.AssessOn(1).HoldsUntil);
        Assert.Empty(small.AssessOn(1).Issues);
        Assert.Single(small.AssessOn(3).Issues);
    }

    [Fact]
    public void APredictor_ThatThrowsHalfWay_IsDroppedWholeAndReported()
    {
        var assessment = new SmallCase(Predict.About<Errand>("z/rule").Predicts(IssueKind.Damaged, LogOdds.Decisive).Because("so"))
        {
            Predictors = [new Predictor((_, _) => HalfWay())],
        }.AssessOn(1);

        Assert.Equal(Model, Assert.Single(assessment.Faults).Source);
        Assert.Equal(IssueKind.Damaged, Assert.Single(assessment.Issues).Kind);

        static IEnumerable<Prediction> HalfWay()
        {
            yield return Late();
            throw new InvalidTimeZoneException();
        }
    }

    [Fact]
    public void APrediction_AboutACommitmentThatIsNotInTheCase_IsAFaultThatNamesIt()
    {
        var assessment = new SmallCase
        {
            Predictors = [new Predictor((_, _) => [new Prediction(new CommitmentId("k-9"), IssueKind.Damaged, LogOdds.Strong, $"so")])],
        }.AssessOn(1);

        Assert.Contains("'k-9'", Assert.Single(assessment.Faults).Exception.Message, StringComparison.Ordinal);
        Assert.Empty(assessment.Issues);
    }

    [Fact]
    public void APredictor_SeesTheCase_WithoutTheCustomersStanding()
    {
        BusinessStanding? seen = new();
        var predictor = new Predictor((@case, _) =>
        {
            seen = @case.Customer.Standing;
            return [];
        });

        new SmallCase { Predictors = [predictor], Customer = new(new("c-1")) { Standing = new BusinessStanding { Tier = "gold" } } }.AssessOn(1);

        Assert.Null(seen);
    }

    private static Prediction Late() => new(SmallCase.Errand.Id, IssueKind.BrokenCommitment, LogOdds.Decisive, $"so");

    private sealed class Predictor(Func<CustomerCase, Clock, IEnumerable<Prediction>> predict) : IPredictor
    {
        public RuleId Id => Model;

        public string Version => "7";

        public IEnumerable<Prediction> Predict(CustomerCase @case, Clock clock) => predict(@case, clock);
    }
}
