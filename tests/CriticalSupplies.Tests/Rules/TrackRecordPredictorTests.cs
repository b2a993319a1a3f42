using Advocacy.Rules;
using Advocacy.Rules.Authoring;
using CriticalSupplies.Knowledge;
using CriticalSupplies.Rules;

namespace CriticalSupplies.Tests.Rules;

public sealed class TrackRecordPredictorTests
{
    private const double BaseRate = 0.05;

    private static readonly DateTimeOffset Due = Some.EndOf("2021-05-31");
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(30);
    private static readonly TrackRecord Network = new(RecordOf.Network, "all programmes", 10, 80);

    /// <summary>Ten of eighty with twenty of the base rate: 11 of 100.</summary>
    private static double Average => 11 / 100d;

    [Fact]
    public void Predict_NetworkRecord_WeighsItAgainstTheBaseRate()
    {
        var prediction = Assert.Single(Predict(Due.AddDays(-10), Network));

        Assert.Equal("supplies/track-record", prediction.Source.Value);
        Assert.Equal(Odds(Average) - Odds(BaseRate), prediction.Weight.Value, precision: 9);
        Assert.Equal("10 of 80 lines of all programmes were late in the last half year", FormattableString.Invariant(prediction.Reason));
    }

    [Theory]
    [InlineData("Route", "Direct Drop", 0.7, "6 of 12 lines of the programme by Direct Drop were late in the last 60 days")]
    [InlineData("Vendor", "Halden Pharma, Ltd.", 0.5, "6 of 12 lines of Halden Pharma, Ltd. were late in the last half year")]
    [InlineData("Product", "Corvudine", 0.3, "6 of 12 lines of Corvudine were late in the last half year, whoever made them")]
    public void Predict_OtherRecord_WeighsAShareOfItAgainstTheNetwork(string of, string name, double part, string reason)
    {
        var predictions = Predict(Due.AddDays(-10), Network, new TrackRecord(Enum.Parse<RecordOf>(of), name, 6, 12));

        Assert.Equal(2, predictions.Length);
        var prediction = Assert.Single(predictions, prediction => FormattableString.Invariant(prediction.Reason) == reason);
        Assert.Equal(part * (Odds((6 + (8 * Average)) / 20) - Odds(Average)), prediction.Weight.Value, precision: 9);
    }

    [Fact]
    public void Predict_RecordOfNothingOrOfAnother_SaysNothing() => Assert.Single(Predict(
        Due.AddDays(-10),
        Network,
        new TrackRecord(RecordOf.Vendor, "Halden Pharma, Ltd.", 0, 0),
        new TrackRecord(RecordOf.Vendor, "Brightwater", 5, 5)));

    [Theory]
    [InlineData(-31, false)]
    [InlineData(-30, true)]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Predict_OutsideTheHorizon_SaysNothing(int days, bool speaks) =>
        Assert.Equal(speaks, Predict(Due.AddDays(days), Network).Length > 0);

    /// <summary>The predictor's evidence, alone in a rule set.</summary>
    private static Evidence[] Predict(DateTimeOffset asOf, params TrackRecord[] records)
    {
        var line = new KnownLine(Some.Line("1", due: "2021-05-31", ordered: "2021-01-20"), Some.AssumedLeadDays);
        var @case = new CustomerCase(new Customer(new CustomerId("Umbari")), [line.Delivery], facts: [line.Description, .. records]);
        var options = new AdvocacyOptions { ReportingThreshold = Probability.Percent(1), FaultPolicy = RuleFaultPolicy.Throw };
        var rules = new RuleSetBuilder().Add(new TrackRecordPredictor(new Probability(BaseRate), Horizon)).Build(options);
        var issues = new AdvocacyEvaluator(rules).Evaluate(@case, asOf).Issues.ToArray();
        Assert.All(issues, issue => Assert.Equal((IssueKind.LateDelivery, line.Delivery.Id), (issue.Kind, issue.Commitment!.Id)));
        return [.. issues.SelectMany(static issue => issue.Evidence)];
    }

    private static double Odds(double share) => Math.Log(share / (1 - share));
}
