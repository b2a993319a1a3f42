using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>Options as data. Reference amounts are declared for EUR and USD alone, so that any other currency makes a band indeterminate.</summary>
internal sealed record OptionsSpec
{
    internal int BaseRatePercent { get; init; } = 5;

    internal int ThresholdPercent { get; init; } = 25;

    internal decimal ReferenceEur { get; init; } = 100;

    internal decimal ReferenceUsd { get; init; } = 100;

    internal int SignificantHarmPercent { get; init; } = 20;

    internal int SmallestDifference { get; init; } = 1;

    internal int EffortPerHourPercent { get; init; } = 20;

    internal int VulnerabilityPercent { get; init; } = 150;

    internal int UnacceptableHazardEdges { get; init; } = 1;

    internal int GoodwillCapPercent { get; init; } = 150;

    internal TimeSpan LikelyDelay { get; init; } = TimeSpan.FromDays(2);

    internal TimeSpan WorstDelay { get; init; } = TimeSpan.FromDays(14);

    internal TimeSpan UrgentWithin { get; init; } = TimeSpan.FromDays(1);

    internal TimeSpan RepeatWindow { get; init; } = TimeSpan.FromDays(180);

    internal TimeSpan FirstReachStep { get; init; } = TimeSpan.FromHours(1);

    internal ImmutableDictionary<IssueKind, FailureKind> FailureKinds { get; init; } = ImmutableDictionary<IssueKind, FailureKind>.Empty;

    internal decimal? ReferenceOf(Currency currency) => currency.Value switch { "EUR" => ReferenceEur, "USD" => ReferenceUsd, _ => null };

    internal AdvocacyOptions ToOptions()
    {
        var options = new AdvocacyOptions
        {
            DefaultBaseRate = Probability.Percent(BaseRatePercent),
            ReportingThreshold = Probability.Percent(ThresholdPercent),
            SignificantHarmPercent = SignificantHarmPercent,
            SmallestDifference = SmallestDifference,
            EffortPerHourPercent = EffortPerHourPercent,
            VulnerabilityPercent = VulnerabilityPercent,
            UnacceptableHazardEdges = UnacceptableHazardEdges,
            GoodwillCapPercent = GoodwillCapPercent,
            LikelyDelay = LikelyDelay,
            WorstDelay = WorstDelay,
            UrgentWithin = UrgentWithin,
            RepeatWindow = RepeatWindow,
            FirstReachStep = FirstReachStep,
        };
        options.ReferenceAmounts.Clear();
        options.ReferenceAmounts[new Currency("EUR")] = ReferenceEur;
        options.ReferenceAmounts[new Currency("USD")] = ReferenceUsd;
        return options;
    }

    public override string ToString() =>
        $"base {BaseRatePercent} % threshold {ThresholdPercent} % EUR {ReferenceEur} USD {ReferenceUsd} significant {SignificantHarmPercent} %"
        + $" smallest {SmallestDifference} effort {EffortPerHourPercent} % vulnerability {VulnerabilityPercent} % hazard {UnacceptableHazardEdges}"
        + $" goodwill {GoodwillCapPercent} % delay {LikelyDelay:c} to {WorstDelay:c} urgent {UrgentWithin:c} repeat {RepeatWindow:c} reach {FirstReachStep:c}"
        + $" {string.Join(", ", FailureKinds.Select(failure => $"{failure.Key} is {failure.Value}"))}";
}
