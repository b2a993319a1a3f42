using Advocacy.Rules.Authoring;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Rules.Tests.Hosting;

public sealed class RegistrationTests
{
    [Fact]
    public void AddAdvocacyRules_Resolved_AssessesByTheRuleSet()
    {
        using var provider = Provide(services => services.AddAdvocacyRules().AddAll());

        var evaluator = provider.GetRequiredService<IAdvocacyEvaluator>();
        var assessment = evaluator.Evaluate(HostedCase.Order, HostedCase.Overdue);

        Assert.Equal([IssueKind.LateDelivery, IssueKind.Damaged], assessment.Issues.Select(issue => issue.Kind));
        Assert.Equal(provider.GetRequiredService<RuleSet>().Version, evaluator.RuleSetVersion);
        Assert.Equal(evaluator.RuleSetVersion, assessment.RuleSetVersion);
    }

    [Fact]
    public void AddAdvocacyRules_ResolvedTwice_IsOneEvaluatorAndOneRuleSet()
    {
        using var provider = Provide(services => services.AddAdvocacyRules().AddAll());
        using var scope = provider.CreateScope();

        Assert.Same(provider.GetRequiredService<IAdvocacyEvaluator>(), scope.ServiceProvider.GetRequiredService<IAdvocacyEvaluator>());
        Assert.Same(provider.GetRequiredService<RuleSet>(), scope.ServiceProvider.GetRequiredService<RuleSet>());
    }

    [Fact]
    public void AddAdvocacyRules_CalledTwice_AddsToTheSameRuleSet()
    {
        using var provider = Provide(services =>
        {
            services.AddAdvocacyRules(options => options.LikelyDelay = TimeSpan.FromDays(3)).AddRule(HostedCase.Late);
            services.AddAdvocacyRules(options => options.WorstDelay = TimeSpan.FromDays(9)).AddRule(HostedCase.Damaged);
        });
        var expected = new RuleSetBuilder().Add(HostedCase.Late).Add(HostedCase.Damaged)
            .Build(new AdvocacyOptions { LikelyDelay = TimeSpan.FromDays(3), WorstDelay = TimeSpan.FromDays(9) });

        Assert.Equal(expected.Version, provider.GetRequiredService<RuleSet>().Version);
        Assert.Single(provider.GetServices<IAdvocacyEvaluator>());
    }

    [Fact]
    public void AddAdvocacyRules_Named_IsKeyedByItsName()
    {
        using var provider = Provide(services =>
        {
            services.AddAdvocacyRules("late").AddRule(HostedCase.Late);
            services.AddAdvocacyRules("damaged", options => options.ReportingThreshold = Probability.Percent(1)).AddRule(HostedCase.Damaged);
        });

        Assert.Equal([IssueKind.LateDelivery], IssuesBy("late"));
        Assert.Equal([IssueKind.Damaged], IssuesBy("damaged").Except([IssueKind.LateDelivery]));
        Assert.Equal([HostedCase.Late.Id], provider.GetRequiredKeyedService<RuleSet>("late").Rules.Select(rule => rule.Id));
        Assert.Null(provider.GetService<IAdvocacyEvaluator>());
        Assert.Null(provider.GetService<RuleSet>());

        IEnumerable<IssueKind> IssuesBy(string name) => provider.GetRequiredKeyedService<IAdvocacyEvaluator>(name)
            .Evaluate(HostedCase.Order, HostedCase.Overdue).Issues.Select(issue => issue.Kind);
    }

    [Fact]
    public void AddAdvocacyRules_NamedAndUnnamed_AreApart()
    {
        using var provider = Provide(services =>
        {
            services.AddAdvocacyRules().AddRule(HostedCase.Late);
            services.AddAdvocacyRules("other").AddRule(HostedCase.Damaged);
        });

        Assert.Equal([HostedCase.Late.Id], provider.GetRequiredService<RuleSet>().Rules.Select(rule => rule.Id));
        Assert.Equal([HostedCase.Damaged.Id], provider.GetRequiredKeyedService<RuleSet>("other").Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void AddAdvocacyRules_WithAnEmptyName_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddAdvocacyRules(" "));

    [Fact]
    public void Options_ConfiguredElsewhereByName_ReachTheRuleSet()
    {
        using var provider = Provide(services =>
        {
            services.AddAdvocacyRules("late").AddRule(HostedCase.Late);
            services.Configure<AdvocacyOptions>("late", options => options.BaseRates[IssueKind.LateDelivery] = Probability.Percent(42));
        });

        Assert.Equal(Probability.Percent(42), provider.GetRequiredKeyedService<RuleSet>("late").BaseRateOf(IssueKind.LateDelivery));
    }

    [Fact]
    public void AddRule_AsAClassAnInstanceAndASentence_AddsEach()
    {
        using var provider = Provide(services => services.AddAdvocacyRules().AddRule<Open>().AddRule(new OpenAfter(3)).AddRule(HostedCase.Late));

        Assert.Equal(
            ["test/late", "test/open", "test/open-after"],
            provider.GetRequiredService<RuleSet>().Rules.Select(rule => rule.Id.Value));
    }

    [Fact]
    public void AddPack_AddsItsRules()
    {
        using var provider = Provide(services => services.AddAdvocacyRules().AddPack(new RulePack("test/pack", "1", new Open())));

        var set = provider.GetRequiredService<RuleSet>();
        Assert.Equal("test/pack", Assert.Single(set.Packs).Id.Value);
        Assert.Equal("test/open", Assert.Single(set.Rules).Id.Value);
    }

    [Fact]
    public void AddPredictor_ByType_ComesFromTheServices()
    {
        using var provider = Provide(services =>
        {
            services.AddSingleton(new Weight(LogOdds.Decisive));
            services.AddAdvocacyRules().AddPredictor<ByWeight>();
        });

        var assessment = provider.GetRequiredService<IAdvocacyEvaluator>().Evaluate(HostedCase.Order, HostedCase.MadeAt.AddDays(4));

        Assert.Equal("test/by-weight", Assert.Single(Assert.Single(assessment.Issues).Evidence).Source.Value);
        Assert.Same(provider.GetRequiredService<ByWeight>(), Assert.Single(provider.GetRequiredService<RuleSet>().Predictors));
    }

    [Fact]
    public void AddPredictor_ByTypeForTwoSets_IsOneSingleton()
    {
        using var provider = Provide(services =>
        {
            services.AddSingleton(new Weight(LogOdds.Slight));
            services.AddAdvocacyRules("one").AddPredictor<ByWeight>();
            services.AddAdvocacyRules("two").AddPredictor<ByWeight>();
        });

        Assert.Same(
            provider.GetRequiredKeyedService<RuleSet>("one").Predictors.Single(),
            provider.GetRequiredKeyedService<RuleSet>("two").Predictors.Single());
    }

    [Fact]
    public void AddPredictor_AsAnInstance_IsThatInstance()
    {
        var predictor = new ByWeight(new Weight(LogOdds.Slight));
        using var provider = Provide(services => services.AddAdvocacyRules().AddPredictor(predictor));

        Assert.Same(predictor, Assert.Single(provider.GetRequiredService<RuleSet>().Predictors));
    }

    [Fact]
    public void AddRulesFromAssembly_OfTheLibrary_AddsTheRulesOfTheDefaultPack()
    {
        using var provider = Provide(services => services.AddAdvocacyRules().AddRulesFromAssembly(typeof(DefaultPack).Assembly));

        Assert.Equal(
            DefaultPack.Rules.Rules.Select(rule => rule.Id).Order(),
            provider.GetRequiredService<RuleSet>().Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void AddRulesFromAssembly_WithoutRules_SaysWhichAssembly()
    {
        var builder = new ServiceCollection().AddAdvocacyRules();

        var error = Assert.Throws<ArgumentException>(() => builder.AddRulesFromAssembly(typeof(Assert).Assembly));

        Assert.Contains("xunit.assert holds no rule", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_ByATimeProvider_AsksItOnce()
    {
        using var provider = Provide(services => services.AddAdvocacyRules().AddRule(HostedCase.Late));
        var time = new CountingTime(HostedCase.Overdue);

        var assessment = provider.GetRequiredService<IAdvocacyEvaluator>().Evaluate(HostedCase.Order, time);

        Assert.Equal(HostedCase.Overdue, assessment.AsOf);
        Assert.Equal(1, time.Asked);
    }

    private static ServiceProvider Provide(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed class Open : PredictionRule<Delivery>
    {
        protected override Rule Define() => Named("test/open")
            .When(delivery => delivery.IsOpen)
            .Predicts(IssueKind.LateDelivery, LogOdds.Slight)
            .Because("it is open");
    }

    private sealed class OpenAfter(int days) : PredictionRule<Delivery>
    {
        protected override Rule Define() => Named("test/open-after").Parameter(days)
            .When((delivery, its) => its.Clock.HasElapsed(TimeSpan.FromDays(days), delivery.MadeAt))
            .Predicts(IssueKind.LateDelivery, LogOdds.Slight)
            .Because("it is still open");
    }

    private sealed record Weight(LogOdds Value);

    private sealed class ByWeight(Weight weight) : IPredictor
    {
        public RuleId Id { get; } = new("test/by-weight");

        public string Version => "1";

        public IEnumerable<Prediction> Predict(CustomerCase @case, Clock clock) =>
            [new Prediction(@case.Commitments[0].Id, IssueKind.LateDelivery, weight.Value, $"by weight")];
    }

    private sealed class CountingTime(DateTimeOffset now) : TimeProvider
    {
        internal int Asked { get; private set; }

        public override DateTimeOffset GetUtcNow()
        {
            Asked++;
            return now;
        }
    }
}
