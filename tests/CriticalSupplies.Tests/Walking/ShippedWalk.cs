using Advocacy.Rules;
using CriticalSupplies.Deliveries;
using CriticalSupplies.Knowledge;
using CriticalSupplies.Rules;
using CriticalSupplies.Walking;

namespace CriticalSupplies.Tests.Walking;

/// <summary>A walk over the shipped history, with the evaluator watched.</summary>
public sealed class ShippedWalk
{
    internal const int ShownCases = 2;
    internal static readonly TimeSpan Horizon = TimeSpan.FromDays(30);

    public ShippedWalk() => Result = new Walk(History, Asked, Options, ShownCases).Run();

    internal static History History { get; } = new(DeliveriesFile.Read(SessionOptions.ShippedData).Lines, Some.AssumedLeadDays);

    internal static AdvocacyEvaluator Evaluator { get; } = new(SupplyRules.Build(Horizon, Probability.Percent(30)));

    /// <summary>No skipped assessment is made all the same, so that the evaluator is asked only where the walk needs to.</summary>
    internal static WalkOptions Options { get; } = new(
        History.Lines.Min(static line => line.VisibleAt),
        History.Lines.Max(static line => line.DueAt),
        TimeSpan.FromDays(1),
        CheckEverySkip: int.MaxValue);

    internal WatchedEvaluator Asked { get; } = new(Evaluator);

    internal WalkResult Result { get; }
}
