using Advocacy.Rules.Authoring;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Advocacy.Rules.Tests.Hosting;

/// <summary>What a host's start says of rule sets and options that contradict themselves.</summary>
public sealed class StartValidationTests
{
    [Fact]
    public void Start_RuleSetsAreRight_Passes()
    {
        Start(services =>
        {
            services.AddAdvocacyRules().AddAll();
            services.AddAdvocacyRules("named").AddAll();
        });
    }

    [Fact]
    public void Start_OptionsAreOutOfRange_FailsWithWhatWouldBeRight()
    {
        var error = Assert.Throws<OptionsValidationException>(() =>
            Start(services => services.AddAdvocacyRules(options => options.VulnerabilityPercent = 99).AddRule(HostedCase.Late)));

        Assert.StartsWith("VulnerabilityPercent is 99; use 100 or more", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Start_OptionsAndRulesAreWrong_NamesEveryReasonAtOnce()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Start(services =>
            services.AddAdvocacyRules("late", options => options.LikelyDelay = TimeSpan.Zero).AddRule(HostedCase.Late).AddRule(HostedCase.Late)));

        Assert.Equal("late", error.OptionsName);
        Assert.Collection(
            error.Failures,
            failure => Assert.StartsWith("LikelyDelay is 00:00:00; use more than zero.", failure, StringComparison.Ordinal),
            failure => Assert.StartsWith("Rule 'test/late' is added twice for the same dates", failure, StringComparison.Ordinal));
    }

    [Fact]
    public void Start_RulesDeriveInACircle_SpellsTheCircleOut()
    {
        var error = Assert.Throws<OptionsValidationException>(() => Start(services => services.AddAdvocacyRules()
            .AddRule(Derive.About<Delivery>("test/one").Given<Two>().Derives((delivery, two) => new One()))
            .AddRule(Derive.About<Delivery>("test/two").Given<One>().Derives((delivery, one) => new Two()))));

        Assert.Contains("test/one", Assert.Single(error.Failures), StringComparison.Ordinal);
        Assert.Contains("test/two", error.Message, StringComparison.Ordinal);
        Assert.Contains("circle", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_TwoSetsAreWrong_ReportsBoth()
    {
        var error = Assert.Throws<AggregateException>(() => Start(services =>
        {
            services.AddAdvocacyRules("one").AddRule(HostedCase.Late).AddRule(HostedCase.Late);
            services.AddAdvocacyRules("two", options => options.SmallestDifference = 0).AddRule(HostedCase.Late);
        }));

        Assert.Equal(
            ["one", "two"],
            error.InnerExceptions.Select(inner => Assert.IsType<OptionsValidationException>(inner).OptionsName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Resolve_WithoutAStart_FailsWithTheSameReasons()
    {
        using var provider = Provide(services => services.AddAdvocacyRules().AddRule(HostedCase.Late).AddRule(HostedCase.Late));

        var error = Assert.Throws<RuleSetException>(() => provider.GetRequiredService<IAdvocacyEvaluator>());

        Assert.StartsWith("Rule 'test/late' is added twice", Assert.Single(error.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Start_APredictorReadsTheOptions_DoesNotWaitForItself()
    {
        using var provider = Provide(services => services.AddAdvocacyRules().AddPredictor<ReadsOptions>());

        provider.GetRequiredService<IStartupValidator>().Validate();

        Assert.Equal(Probability.Percent(25), provider.GetRequiredService<ReadsOptions>().Threshold);
    }

    private static void Start(Action<IServiceCollection> register)
    {
        using var provider = Provide(register);
        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    private static ServiceProvider Provide(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider();
    }

    private sealed record One;

    private sealed record Two;

    private sealed class ReadsOptions(IOptions<AdvocacyOptions> options) : IPredictor
    {
        public RuleId Id { get; } = new("test/reads-options");

        public string Version => "1";

        internal Probability Threshold { get; } = options.Value.ReportingThreshold;

        public IEnumerable<Prediction> Predict(CustomerCase @case, Clock clock) => [];
    }
}
