using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Authoring;

public sealed class RuleSetVersionTests
{
    private static readonly Dictionary<string, Func<string>> Declarations = new(StringComparer.Ordinal)
    {
        ["as it stands"] = () => Of(Said(Opening().When(errand => errand.Alpha))),
        ["another id"] = () => Of(Said(Predict.About<Errand>("b/rule").When(errand => errand.Alpha))),
        ["another version"] = () => Of(Said(Opening().Version("2").When(errand => errand.Alpha))),
        ["another subject"] = () => Of(Predict.About<Visit>("a/rule").When(errand => errand.Alpha).Predicts(IssueKind.Damaged, LogOdds.Slight).Because("so")),
        ["another fact"] = () => Of(Said(Opening().When(errand => errand.Beta))),
        ["the opposite"] = () => Of(Said(Opening().Unless(errand => errand.Alpha))),
        ["an exemption"] = () => Of(Said(Opening().UnlessProven(errand => errand.Alpha))),
        ["one clause more"] = () => Of(Said(Opening().When(errand => errand.Alpha).When(errand => errand.IsOpen))),
        ["another issue"] = () => Of(Opening().When(errand => errand.Alpha).Predicts(IssueKind.Lost, LogOdds.Slight).Because("so")),
        ["another weight"] = () => Of(Opening().When(errand => errand.Alpha).Predicts(IssueKind.Damaged, LogOdds.Strong).Because("so")),
        ["another reason"] = () => Of(Opening().When(errand => errand.Alpha).Predicts(IssueKind.Damaged, LogOdds.Slight).Because("thus")),
        ["another period"] = () => Of(Said(Opening().InForce(EffectivePeriod.Between(new(2026, 1, 1), null)).When(errand => errand.Alpha))),
        ["another zone"] = () => Of(Said(Opening().InForce(EffectivePeriod.Between(new(2026, 1, 1), null, "Europe/Prague")).When(errand => errand.Alpha))),
        ["a source"] = () => Of(Said(Opening().Source("practice").When(errand => errand.Alpha))),
        ["a tag"] = () => Of(Said(Opening().Tagged("parcels").When(errand => errand.Alpha))),
        ["a parameter"] = () => Of(Said(Opening().Parameter(3, "days").When(errand => errand.Alpha))),
        ["another parameter"] = () => Of(Said(Opening().Parameter(4, "days").When(errand => errand.Alpha))),
        ["a predictor"] = () => new RuleSetBuilder().Add(Plain()).Add(new Silent("1")).Build().Version,
        ["another predictor"] = () => new RuleSetBuilder().Add(Plain()).Add(new Silent("2")).Build().Version,
        ["a pack"] = () => new RuleSetBuilder().Add(new RulePack("a/pack", "1", [Plain()])).Build().Version,
        ["another pack"] = () => new RuleSetBuilder().Add(new RulePack("a/pack", "2", [Plain()])).Build().Version,
        ["a pack with a source"] = () => new RuleSetBuilder().Add(new RulePack("a/pack", "1", [Plain()]) { Sources = ["practice"] }).Build().Version,
        ["another threshold"] = () => WithOptions(options => options.ReportingThreshold = Probability.Percent(26)),
        ["another base rate"] = () => WithOptions(options => options.BaseRates[IssueKind.Damaged] = Probability.Percent(6)),
        ["another reference"] = () => WithOptions(options => options.ReferenceAmounts[new Currency("EUR")] = 101),
        ["another currency"] = () => WithOptions(options => options.Currency = new Currency("CZK")),
        ["another fault policy"] = () => WithOptions(options => options.FaultPolicy = RuleFaultPolicy.Throw),
        ["a reaction"] = () => Of(Plain(), Reacts(LogOdds.Slight, Basis.Claimed)),
        ["a reaction of another weight"] = () => Of(Plain(), Reacts(LogOdds.Strong, Basis.Claimed)),
        ["a reaction on another basis"] = () => Of(Plain(), Reacts(LogOdds.Slight, Basis.Evidenced)),
        ["a reaction to a plan"] = () => Of(
            Plain(), Anticipate.About<Errand>("z/reacts").On(IssueKind.Damaged).ToPlan().Anticipates(ReactionForm.Do, Leave, LogOdds.Slight, Basis.Claimed).Because("so")),
        ["a reaction that orders outreach"] = () => new RuleSetBuilder().Add(Plain()).Add(Reacts(LogOdds.Slight, Basis.Claimed))
            .Build(new AdvocacyOptions { RiskOfLeavingOrdersOutreach = true }).Version,
        ["another window"] = () => WithOptions(options => options.RepeatWindow = TimeSpan.FromDays(179)),
    };

    [Fact]
    public void Version_OfDifferentDeclarations_DiffersEachTime()
    {
        var same = Declarations.GroupBy(declaration => declaration.Value(), declaration => declaration.Key, StringComparer.Ordinal)
            .Where(names => names.Count() > 1)
            .Select(names => string.Join(" = ", names));

        Assert.Empty(same);
    }

    [Fact]
    public void Version_OfTheSameDeclaration_IsTheSameSha256InHexadecimal()
    {
        var version = Declarations["as it stands"]();

        Assert.Matches("^[0-9a-f]{64}$", version);
        Assert.Equal(version, Declarations["as it stands"]());
    }

    [Fact]
    public void Version_OfReformattedCode_IsTheSame()
    {
        var wrapped = Opening().When(errand =>
            errand
                .Alpha);
        var line = Opening().When(errand => errand .Alpha);

        Assert.Equal(Of(Said(line)), Of(Said(wrapped)));
    }

    [Fact]
    public void Version_OfTheSameRulesInAnotherOrder_IsTheSame()
    {
        var (one, other) = (Plain(), Said(Predict.About<Errand>("b/rule").When(errand => errand.Beta)));

        Assert.Equal(Of(one, other), Of(other, one));
    }

    [Fact]
    public void Version_OfAReferenceAmountWrittenWithMoreDecimals_IsTheSame() => Assert.Equal(
        WithOptions(options => options.ReferenceAmounts[new Currency("EUR")] = 90m),
        WithOptions(options => options.ReferenceAmounts[new Currency("EUR")] = 90.000m));

    private static PredictionSentence<Errand> Opening() => Predict.About<Errand>("a/rule");

    private static Rule Said(PredictionSentence<Errand> sentence) => sentence.Predicts(IssueKind.Damaged, LogOdds.Slight).Because("so");

    private static ReactionKind Leave => ReactionKind.LeaveForCompetitor;

    private static Rule Reacts(LogOdds weight, Basis basis) =>
        Anticipate.About<Errand>("z/reacts").On(IssueKind.Damaged).Anticipates(ReactionForm.Do, Leave, weight, basis).Because("so");

    private static Rule Plain() => Said(Opening().When(errand => errand.Alpha));

    private static string Of(params Rule[] rules) => new SmallCase([.. rules]).BuildRules().Version;

    private static string WithOptions(Action<AdvocacyOptions> set)
    {
        var options = new AdvocacyOptions();
        set(options);
        return new RuleSetBuilder().Add(Plain()).Build(options).Version;
    }

    private sealed class Silent(string version) : IPredictor
    {
        public RuleId Id { get; } = new("a/model");

        public string Version => version;

        public IEnumerable<Prediction> Predict(CustomerCase @case, Clock clock) => [];
    }
}
