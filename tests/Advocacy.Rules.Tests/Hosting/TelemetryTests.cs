using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Advocacy.Rules.Tests.Hosting;

[Collection("Telemetry")]
public sealed class TelemetryTests
{
    [Fact]
    public void Activity_OfAnEvaluation_CountsWithoutNamingAnyone()
    {
        using var activities = new RecordedActivities();
        using var provider = Provide("orders");

        var assessment = Evaluate(provider, "orders");

        var activity = Assert.Single(activities.Stopped);
        Assert.Equal("advocacy.evaluate", activity.OperationName);
        Assert.Equal("Advocacy.Rules", activity.Source.Name);
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["advocacy.rule_set.name"] = "orders",
                ["advocacy.rule_set.version"] = assessment.RuleSetVersion,
                ["advocacy.issues"] = 2,
                ["advocacy.faults"] = 1,
                ["advocacy.plans.ranked"] = assessment.Plans.Sum(plans => plans.Ranked.Length),
                ["advocacy.harm.worst"] = assessment.HarmOf(assessment.Issues.First(issue => issue.Kind == IssueKind.LateDelivery)).Worst.ToString(),
            },
            activity.TagObjects.ToDictionary());
        Assert.NotEqual(0, activity.GetTagItem("advocacy.plans.ranked"));
        Assert.NotEqual(HarmBand.None.ToString(), activity.GetTagItem("advocacy.harm.worst"));
    }

    [Fact]
    public void Activity_OfTheUnnamedSet_HasNoNameOfASet()
    {
        using var activities = new RecordedActivities();
        using var provider = Provide("");

        Evaluate(provider, "");

        Assert.Null(Assert.Single(activities.Stopped).GetTagItem("advocacy.rule_set.name"));
    }

    [Fact]
    public void Activity_OfAFailedEvaluation_HasTheTypeOfTheErrorAndNotItsMessage()
    {
        using var activities = new RecordedActivities();
        using var provider = Provide("orders", options => options.FaultPolicy = RuleFaultPolicy.Throw);

        Assert.Throws<FormatException>(() => Evaluate(provider, "orders"));

        var activity = Assert.Single(activities.Stopped);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal("System.FormatException", activity.GetTagItem("error.type"));
        Assert.Null(activity.StatusDescription);
    }

    [Fact]
    public void Measurements_OfAnEvaluation_CountEvaluationsIssuesAndFaults()
    {
        using var measurements = new RecordedMeasurements();
        using var provider = Provide("orders", services: services => services.AddSingleton<IMeterFactory>(measurements));

        Evaluate(provider, "orders");

        Assert.Equal(["1 advocacy.rule_set.name=orders"], measurements.Of("advocacy.evaluations"));
        Assert.Equal(
            [
                "1 advocacy.issue.kind=damaged advocacy.issue.status=anticipated advocacy.rule_set.name=orders",
                "1 advocacy.issue.kind=late-delivery advocacy.issue.status=occurring advocacy.rule_set.name=orders",
            ],
            measurements.Of("advocacy.issues").Order(StringComparer.Ordinal));
        Assert.Equal(["1 advocacy.rule.id=test/throwing advocacy.rule_set.name=orders"], measurements.Of("advocacy.faults"));
        var duration = Assert.Single(measurements.All, measurement => measurement.Instrument.Name == "advocacy.evaluation.duration");
        Assert.Equal("s", duration.Instrument.Unit);
        Assert.True(duration.Value > 0);
        Assert.Equal("Advocacy.Rules", duration.Instrument.Meter.Name);
    }

    [Fact]
    public void Measurements_OfTheUnnamedSet_HaveNoNameOfASet()
    {
        using var measurements = new RecordedMeasurements();
        using var provider = Provide("", services: services => services.AddSingleton<IMeterFactory>(measurements));

        Evaluate(provider, "");

        Assert.Equal(["1 "], measurements.Of("advocacy.evaluations"));
    }

    [Fact]
    public void Measurements_OfAFailedEvaluation_HaveTheTypeOfTheError()
    {
        using var measurements = new RecordedMeasurements();
        using var provider = Provide(
            "orders", options => options.FaultPolicy = RuleFaultPolicy.Throw, services => services.AddSingleton<IMeterFactory>(measurements));

        Assert.Throws<FormatException>(() => Evaluate(provider, "orders"));

        Assert.Equal(["1 advocacy.rule_set.name=orders error.type=System.FormatException"], measurements.Of("advocacy.evaluations"));
        Assert.Empty(measurements.Of("advocacy.issues"));
    }

    [Fact]
    public void Log_OfAFault_NamesRuleStageAndTypeOfTheError()
    {
        using var logs = new RecordedLogs();
        using var provider = Provide("orders", services: services => services.AddSingleton<ILoggerFactory>(logs));

        Evaluate(provider, "orders");

        Assert.Equal("Advocacy.Rules", logs.Category);
        var (level, @event, text, exception) = Assert.Single(logs.Entries);
        Assert.Equal((LogLevel.Warning, new EventId(1, "RuleThrew")), (level, @event));
        Assert.StartsWith(
            "Rule test/throwing of rule set orders threw System.FormatException in stage Predict; every other rule still ran.\n", text, StringComparison.Ordinal);
        Assert.Null(exception);
    }

    [Fact]
    public void Telemetry_OfACase_HoldsNothingOfTheCase()
    {
        using var activities = new RecordedActivities();
        using var measurements = new RecordedMeasurements();
        using var logs = new RecordedLogs();
        using var provider = Provide(
            "orders", services: services => services.AddSingleton<IMeterFactory>(measurements).AddSingleton<ILoggerFactory>(logs));

        var fault = Assert.Single(Evaluate(provider, "orders").Faults);

        Assert.Contains(HostedCase.Marker, fault.Exception.Message, StringComparison.Ordinal);
        string[] written =
        [
            .. activities.Stopped.SelectMany(activity => activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Append(activity.DisplayName)),
            .. activities.Stopped.SelectMany(activity => activity.Baggage.Select(item => $"{item.Key}={item.Value}")),
            .. activities.Stopped.SelectMany(activity => activity.Events.Select(happening => happening.Name)),
            .. measurements.All.Select(measurement => measurement.Tags),
            .. logs.Entries.Select(entry => entry.Text),
        ];
        Assert.True(written.Length > 10);
        Assert.DoesNotContain(written, text => text.Contains(HostedCase.Marker, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Evaluate_NobodyListens_AllocatesWhatThePlainEvaluatorDoes()
    {
        using var logs = new RecordedLogs { IsOn = false };
        using var provider = Provide("orders", services: services => services.AddSingleton<ILoggerFactory>(logs));
        var plain = new AdvocacyEvaluator(provider.GetRequiredKeyedService<RuleSet>("orders"));
        var observed = provider.GetRequiredKeyedService<IAdvocacyEvaluator>("orders");

        var (byPlain, byObserved) = (long.MaxValue, long.MaxValue);
        for (var round = 0; round < 300; round++)
        {
            byPlain = Math.Min(byPlain, AllocatedBy(plain));
            byObserved = Math.Min(byObserved, AllocatedBy(observed));
        }

        Assert.True(byPlain > 0);
        Assert.Equal(byPlain, byObserved);
    }

    private static long AllocatedBy(IAdvocacyEvaluator evaluator)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        evaluator.Evaluate(HostedCase.Order, HostedCase.Overdue);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static CaseAssessment Evaluate(IServiceProvider provider, string name) =>
        (name.Length == 0 ? provider.GetRequiredService<IAdvocacyEvaluator>() : provider.GetRequiredKeyedService<IAdvocacyEvaluator>(name))
            .Evaluate(HostedCase.Order, HostedCase.Overdue);

    private static ServiceProvider Provide(string name, Action<AdvocacyOptions>? options = null, Action<IServiceCollection>? services = null)
    {
        var all = new ServiceCollection();
        services?.Invoke(all);
        _ = name.Length == 0 ? all.AddAdvocacyRules(options).AddAll() : all.AddAdvocacyRules(name, options).AddAll();
        return all.BuildServiceProvider();
    }
}
