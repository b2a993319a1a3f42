using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

internal static class OptionsDraw
{
    internal static Draw<OptionsSpec> Any { get; } =
        from isDefault in Draw.Seldom
        from baseRate in Draw.Elements(1, 5, 20, 50)
        from threshold in Draw.Elements(0, 5, 25, 60, 100)
        from eur in Draw.Elements<decimal>(100, 30, 7.5m, 1000)
        from usd in Draw.Elements<decimal>(100, 90, 33)
        from significant in Draw.Elements(1, 20, 50)
        from smallest in Draw.Elements(1, 100)
        from effort in Draw.Elements(0, 20, 75)
        from vulnerability in Draw.Elements(100, 150, 333)
        from hazard in Draw.Choose(1, 4)
        from goodwill in Draw.Elements(0, 50, 150)
        from likely in Draw.Length
        from longer in Draw.Length
        from urgent in Draw.Elements(0, 12, 24, 100)
        from repeat in Draw.Elements(0, 5, 180)
        from reach in Draw.Elements(10, 60, 600)
        from failures in Draw.ArrayOf(Draw.Elements<FailureKind?>(
            FailureKind.MonetaryLoss, FailureKind.FlawedProduct, FailureKind.FailedService, FailureKind.Inattention, null), Draw.Issues.Length)
        let kinds = Draw.Issues.Zip(failures).Where(pair => pair.Second is not null).ToImmutableDictionary(pair => pair.First, pair => pair.Second!.Value)
        select isDefault
            ? new OptionsSpec { FailureKinds = kinds }
            : new OptionsSpec
            {
                BaseRatePercent = baseRate,
                ThresholdPercent = threshold,
                ReferenceEur = eur,
                ReferenceUsd = usd,
                SignificantHarmPercent = significant,
                SmallestDifference = smallest,
                EffortPerHourPercent = effort,
                VulnerabilityPercent = vulnerability,
                UnacceptableHazardEdges = hazard,
                GoodwillCapPercent = goodwill,
                LikelyDelay = likely,
                WorstDelay = likely + longer,
                UrgentWithin = TimeSpan.FromHours(urgent),
                RepeatWindow = TimeSpan.FromDays(repeat),
                FirstReachStep = TimeSpan.FromMinutes(reach),
                FailureKinds = kinds,
            };
}
