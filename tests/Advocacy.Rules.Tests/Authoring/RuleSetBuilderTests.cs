using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Authoring;

/// <summary>What cannot be built, and what the message says is wrong and would be right.</summary>
public sealed class RuleSetBuilderTests
{
    private static readonly Key<Errand, string> Place = Key.Of<Errand, string>("Place", errand => errand.Place);

    private static readonly EffectivePeriod From2026 = EffectivePeriod.Between(new(2026, 1, 1), null);

    private static readonly Dictionary<string, (Func<RuleSetBuilder, RuleSetBuilder> Add, Action<AdvocacyOptions>? Set, string[] Says)> Wrong = new(StringComparer.Ordinal)
    {
        ["the same rule twice"] = (set => set.Add(Rule("a/rule")).Add(Rule("a/rule")), null, ["'a/rule' is added twice", "rename one"]),
        ["two versions in force at once"] = (
            set => set.Add(Version("1", EffectivePeriod.Always)).Add(Version("2", From2026)), null,
            ["a/rule@1 in force always", "a/rule@2 in force 2026-01-01 until open (UTC)", "let one version end where the next begins"]),
        ["versions that conclude different things"] = (
            set => set.Add(Version("1", EffectivePeriod.Between(null, new(2026, 1, 1))))
                .Add(Weigh.About<Errand>("a/rule").On(IssueKind.Damaged).InForce(From2026).Harms(HarmComponent.Time, _ => null).Because("so")),
            null, ["'a/rule' concludes different things", "Predict, WeighHarm"]),
        ["a fact that nobody derives"] = (
            set => set.Add(Predict.About<Errand>("a/reader").Given<Alert>().Predicts(IssueKind.Damaged, LogOdds.Slight).Because("so")), null,
            ["'a/reader' reads the fact Alert, which no rule derives"]),
        ["derivations in a circle"] = (
            set => set.Add(Derive.About<Errand>("a/alert").Given<Alarm>().Derives((_, alarm) => new Alert(alarm.By)))
                .Add(Derive.About<Errand>("b/alarm").Given<Alert>().Derives((_, alert) => new Alarm(alert.By))),
            null, ["a/alert -> b/alarm -> a/alert", "break it"]),
        ["a derivation that reads what it derives"] = (
            set => set.Add(Derive.About<Errand>("a/alert").Given<Alert>().Derives((_, alert) => new Alert(alert.By))), null, ["a/alert -> a/alert"]),
        ["one key that is two things"] = (
            set => set.Add(Predict.About<Errand>("a/rule").WhenIs(Place, "north").WhenIs(Place, "south").Predicts(IssueKind.Damaged, LogOdds.Slight).Because("so")),
            null, ["'a/rule' wants key 'Place' to be \"north\" and \"south\" at once", "write one rule for each"]),
        ["the same pack twice"] = (
            set => set.Add(new RulePack("a/pack", "1", [Rule("a/rule")])).Add(new RulePack("a/pack", "2", [Rule("b/rule")])), null, ["Pack 'a/pack' is added twice"]),
        ["packs of different base rates"] = (
            set => set.Add(Pack("a/pack", Probability.Percent(5))).Add(Pack("b/pack", Probability.Percent(6))), null,
            ["different base rates for 'damaged'", "options.BaseRates[damaged]"]),
        ["a base rate that no evidence can change"] = (
            set => set.Add(Pack("a/pack", Probability.Zero)), null, ["'damaged' a base rate of 0 %", "between 0 and 1"]),
        ["packs of different failures"] = (
            set => set.Add(Failing("a/pack", FailureKind.Inattention)).Add(Failing("b/pack", FailureKind.MonetaryLoss)), null,
            ["'damaged' different kinds of failure (Inattention, MonetaryLoss)", "make them agree"]),
        ["a predictor without a version"] = (set => set.Add(new Silent("a/model", " ")), null, ["'a/model' has no version"]),
        ["a predictor named like a rule"] = (set => set.Add(Rule("a/rule")).Add(new Silent("a/rule", "1")), null, ["'a/rule' shares its id"]),
        ["two predictors of one name"] = (set => set.Add(new Silent("a/model", "1")).Add(new Silent("a/model", "2")), null, ["'a/model' shares its id"]),
        ["a base rate of one"] = (set => set, options => options.DefaultBaseRate = Probability.One, ["DefaultBaseRate is 100 %", "both excluded"]),
        ["a base rate of a kind of zero"] = (
            set => set, options => options.BaseRates[IssueKind.Damaged] = Probability.Zero, ["BaseRates[damaged] is 0 %", "both excluded"]),
        ["a vulnerability that lowers harm"] = (set => set, options => options.VulnerabilityPercent = 99, ["VulnerabilityPercent is 99", "100 or more"]),
        ["a worst delay before the likely one"] = (
            set => set,
            options => (options.LikelyDelay, options.WorstDelay) = (TimeSpan.FromDays(3), TimeSpan.FromDays(2)),
            ["WorstDelay (2.00:00:00) is less than LikelyDelay (3.00:00:00)"]),
        ["a reference amount of nothing"] = (
            set => set, options => options.ReferenceAmounts[new Currency("EUR")] = 0, ["ReferenceAmounts[EUR] is 0", "more than zero"]),
        ["a ladder without a first edge"] = (set => set, options => options.SignificantHarmPercent = 0, ["SignificantHarmPercent is 0"]),
        ["outreach by a risk that nobody anticipates"] = (
            set => set.Add(Anticipate.About<Errand>("a/rule").On(IssueKind.Lost)
                .Anticipates(ReactionForm.Think, ReactionKind.LeaveForCompetitor, LogOdds.Slight).Because("so")),
            options => options.RiskOfLeavingOrdersOutreach = true,
            ["RiskOfLeavingOrdersOutreach is on", "'leave-for-competitor'", "leave the option off"]),
        ["a fault policy that is none"] = (set => set, options => options.FaultPolicy = (RuleFaultPolicy)7, ["FaultPolicy is 7", "Collect or Throw"]),
    };

    public static TheoryData<string> Mistakes => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Build_WithAMistake_SaysWhichAndHowToMendIt(string mistake)
    {
        var (add, set, says) = Wrong[mistake];
        var options = new AdvocacyOptions();
        set?.Invoke(options);

        var error = Assert.Single(Assert.Throws<RuleSetException>(() => add(new RuleSetBuilder()).Build(options)).Errors);

        Assert.All(says, part => Assert.Contains(part, error, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_WithSeveralMistakes_SaysAllOfThem()
    {
        var set = new RuleSetBuilder().Add(Rule("a/rule")).Add(Rule("a/rule")).Add(new Silent("a/model", ""));

        var thrown = Assert.Throws<RuleSetException>(() => set.Build(new AdvocacyOptions { SmallestDifference = 0 }));

        Assert.Equal(3, thrown.Errors.Length);
        Assert.All(thrown.Errors, error => Assert.Contains(error, thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_VersionsThatFollowEachOther_HoldsBoth()
    {
        var until2026 = EffectivePeriod.Between(null, new(2026, 1, 1));

        var set = new RuleSetBuilder().Add(Version("2", From2026)).Add(Version("1", until2026)).Build();

        Assert.Equal(["1", "2"], set.Rules.Select(rule => rule.Version));
    }

    [Fact]
    public void Build_RulesOfADatedPack_TakeThePacksPeriodUnlessTheyHaveTheirOwn()
    {
        var own = EffectivePeriod.Between(new(2026, 3, 1), new(2026, 4, 1));
        var pack = new RulePack("a/pack", "1", [Rule("a/plain"), Predict.About<Errand>("b/dated").InForce(own).Predicts(IssueKind.Damaged, LogOdds.Slight).Because("so")])
        {
            Effective = From2026,
        };

        Assert.Equal([From2026, own], new RuleSetBuilder().Add(pack).Build().Rules.Select(rule => rule.Effective));
    }

    [Fact]
    public void BaseRates_OfOptions_StandBeforeThoseOfPacksAndTheDefault()
    {
        var options = new AdvocacyOptions { DefaultBaseRate = Probability.Percent(3) };
        var packed = new RuleSetBuilder().Add(Pack("a/pack", Probability.Percent(5))).Build(options);
        options.BaseRates[IssueKind.Damaged] = Probability.Percent(7);
        var overruled = new RuleSetBuilder().Add(Pack("a/pack", Probability.Percent(5))).Build(options);

        Assert.Equal(Probability.Percent(5), packed.BaseRateOf(IssueKind.Damaged));
        Assert.Equal(Probability.Percent(7), overruled.BaseRateOf(IssueKind.Damaged));
        Assert.Equal(Probability.Percent(3), packed.BaseRateOf(IssueKind.Lost));
    }

    [Fact]
    public void Options_ChangedAfterBuild_ChangeNothing()
    {
        var options = new AdvocacyOptions();
        var set = new RuleSetBuilder().Add(Rule("a/rule")).Build(options);
        var version = set.Version;
        options.BaseRates[IssueKind.Damaged] = Probability.Percent(90);
        options.ReferenceAmounts.Clear();

        Assert.Equal(version, set.Version);
        Assert.Equal(Probability.Percent(5), set.BaseRateOf(IssueKind.Damaged));
        Assert.Equal(100, set.Scales.ReferenceOf(new Currency("EUR")));
    }

    private static Rule Rule(string id) => Predict.About<Errand>(id).Predicts(IssueKind.Damaged, LogOdds.Slight).Because("so");

    private static Rule Version(string version, EffectivePeriod period) =>
        Predict.About<Errand>("a/rule").Version(version).InForce(period).Predicts(IssueKind.Damaged, LogOdds.Slight).Because("so");

    private static RulePack Pack(string id, Probability rate) => new(id, "1", [Rule($"{id}/rule")])
    {
        BaseRates = new Dictionary<IssueKind, Probability> { [IssueKind.Damaged] = rate },
    };

    private static RulePack Failing(string id, FailureKind failure) => new(id, "1", [Rule($"{id}/rule")])
    {
        FailureKinds = new Dictionary<IssueKind, FailureKind> { [IssueKind.Damaged] = failure },
    };

    private sealed class Silent(string id, string version) : IPredictor
    {
        public RuleId Id { get; } = new(id);

        public string Version => version;

        public IEnumerable<Prediction> Predict(CustomerCase @case, Clock clock) => [];
    }
}
