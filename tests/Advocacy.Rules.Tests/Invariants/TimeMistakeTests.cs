using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

/// <summary>
/// Mistakes with time that a rule or a predictor can make, each told the evaluation's instant behind the clock's back: each breaks invariant 15, and the same
/// said by the clock does not.
/// </summary>
public sealed class TimeMistakeTests
{
    private static readonly DateTimeOffset Switch = SmallCase.OnDay(5);

    /// <summary>What no rule may know.</summary>
    private DateTimeOffset _now;

    [Fact]
    public void StoredDuration_BreaksIt()
    {
        Breaks(Derives(_ => SmallCase.Errand.DueAt - _now), 1);
        Keeps(Derives(_ => SmallCase.Errand.DueAt - SmallCase.Errand.MadeAt), 1);

        static Rule[] Derives(Func<Errand, TimeSpan> left) =>
        [
            Derive.About<Errand>("test/left").Derives(errand => new Left(left(errand)), "left"),
            Predict.About<Errand>("test/told").Given<Left>().Predicts(IssueKind.BrokenCommitment, LogOdds.Decisive).Because((_, kept) => $"{kept.Time} is left"),
        ];
    }

    [Fact]
    public void RawElapsedTime_BreaksIt()
    {
        Breaks([Likely(Sentence.When(errand => _now - errand.MadeAt >= TimeSpan.FromDays(2)))], 1);
        Keeps([Likely(Sentence.When((errand, its) => its.Clock.HasElapsed(TimeSpan.FromDays(2), since: errand.MadeAt)))], 1);
    }

    [Fact]
    public void RawElapsedTime_OfAPredictor_BreaksIt()
    {
        Breaks(new SmallCase { Predictors = [new Predictor(_ => _now >= SmallCase.OnDay(2))] }, 1);
        Keeps(new SmallCase { Predictors = [new Predictor(clock => clock.HasPassed(SmallCase.OnDay(2)))] }, 1);
    }

    [Fact]
    public void UnnotedStep_BreaksIt()
    {
        Breaks([Likely(Sentence), Costs((_, _) => (_now - SmallCase.Made).Days + 1)], 1.5);
        Keeps([Likely(Sentence), Costs((errand, its) => its.Clock.StartedSteps(TimeSpan.FromDays(1), errand.MadeAt))], 1.5);

        static Rule Costs(Func<Errand, IssueSurroundings, long> days) => Weigh.About<Errand>("test/costs").On(IssueKind.BrokenCommitment)
            .Harms(HarmComponent.DirectLoss, (errand, its) => new HarmEstimate(SmallCase.Euros(days(errand, its))), "days").Because("it costs");
    }

    [Fact]
    public void UnnotedVersionSwitch_BreaksIt()
    {
        var day = DateOnly.FromDateTime(Switch.UtcDateTime);
        Breaks([Likely(Sentence.Version("1").When(_ => _now < Switch))], 4);
        Keeps([Likely(Sentence.Version("1").InForce(EffectivePeriod.Between(null, day))), Likely(Sentence.Version("2").InForce(EffectivePeriod.Between(day, null)))], 4);
    }

    /// <summary>At its last instant a closed window holds, and the clock has nothing more to note: it is over one tick later.</summary>
    [Fact]
    public void ClosedWindow_BreaksIt()
    {
        Breaks([Likely(Sentence.When((errand, its) => its.Clock.IsWithin(errand.MadeAt, Switch) || _now == Switch))], 5);
        Keeps([Likely(Sentence.When((errand, its) => its.Clock.IsWithin(errand.MadeAt, Switch)))], 5);
    }

    [Fact]
    public void LateReasonThatAsks_BreaksIt()
    {
        Clock? kept = null;
        var asks = Sentence.When((_, its) => (kept = its.Clock) is not null)
            .Predicts(IssueKind.BrokenCommitment, LogOdds.Strong).Because(errand => $"passed: {kept!.HasPassed(errand.MadeAt)}");

        Assert.Contains("evaluation is over", Breaks([asks], 1), StringComparison.Ordinal);
        Keeps([Sentence.Predicts(IssueKind.BrokenCommitment, LogOdds.Strong).Because(errand => $"made {errand.MadeAt:u}")], 1);
    }

    [Fact]
    public void LateReasonThatReadsTheTime_BreaksIt() =>
        Breaks([Sentence.Predicts(IssueKind.BrokenCommitment, LogOdds.Strong).Because(_ => $"it is {_now:O}")], 1);

    private static PredictionSentence<Errand> Sentence => Predict.About<Errand>("test/asked");

    private static Rule Likely(PredictionSentence<Errand> sentence) => sentence.Predicts(IssueKind.BrokenCommitment, LogOdds.Decisive).Because("so");

    private string Breaks(Rule[] rules, double day) => Breaks(new SmallCase([.. rules]), day);

    private string Breaks(SmallCase small, double day)
    {
        var breach = Breach(small, day);
        Assert.NotNull(breach);
        return breach;
    }

    private void Keeps(Rule[] rules, double day) => Keeps(new SmallCase([.. rules]), day);

    private void Keeps(SmallCase small, double day) => Assert.Null(Breach(small, day));

    private string? Breach(SmallCase small, double day)
    {
        var evaluator = new AdvocacyEvaluator(small.BuildRules());
        return HoldsUntilCheck.Breach(
            instant => evaluator.Evaluate(new CustomerCase(small.Customer, small.Commitments), _now = instant), SmallCase.OnDay(day), 100_000, 500_000, 900_000);
    }

    private sealed record Left(TimeSpan Time);

    private sealed class Predictor(Func<Clock, bool> isLikely) : IPredictor
    {
        public RuleId Id => new("acme/model");

        public string Version => "1";

        public IEnumerable<Prediction> Predict(CustomerCase @case, Clock clock) =>
            isLikely(clock) ? [new Prediction(SmallCase.Errand.Id, IssueKind.BrokenCommitment, LogOdds.Decisive, $"so")] : [];
    }
}
