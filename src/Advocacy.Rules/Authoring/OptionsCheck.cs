namespace Advocacy.Rules.Authoring;

/// <summary>Finds options out of their ranges, and says what would be right.</summary>
internal static class OptionsCheck
{
    internal static IEnumerable<string> Errors(AdvocacyOptions options)
    {
        (bool IsRight, string Error)[] checks =
        [
            (IsOpen(options.DefaultBaseRate), $"DefaultBaseRate is {options.DefaultBaseRate}; use one between 0 and 1, both excluded."),
            (options.SignificantHarmPercent >= 1, $"SignificantHarmPercent is {options.SignificantHarmPercent}; use 1 or more."),
            (options.SmallestDifference >= 1, $"SmallestDifference is {options.SmallestDifference}; use 1 or more."),
            (options.EffortPerHourPercent >= 0, $"EffortPerHourPercent is {options.EffortPerHourPercent}; use 0 or more."),
            (options.VulnerabilityPercent >= 100, $"VulnerabilityPercent is {options.VulnerabilityPercent}; use 100 or more: a declared need never makes harm weigh less."),
            (options.UnacceptableHazardEdges >= 1, $"UnacceptableHazardEdges is {options.UnacceptableHazardEdges}; use 1 or more."),
            (options.GoodwillCapPercent >= 0, $"GoodwillCapPercent is {options.GoodwillCapPercent}; use 0 or more."),
            (options.LikelyDelay > TimeSpan.Zero, $"LikelyDelay is {options.LikelyDelay:c}; use more than zero."),
            (options.WorstDelay >= options.LikelyDelay, $"WorstDelay ({options.WorstDelay:c}) is less than LikelyDelay ({options.LikelyDelay:c}); make it at least as long."),
            (options.UrgentWithin >= TimeSpan.Zero, $"UrgentWithin is {options.UrgentWithin:c}; use zero or more."),
            (options.RepeatWindow >= TimeSpan.Zero, $"RepeatWindow is {options.RepeatWindow:c}; use zero or more."),
            (options.FirstReachStep > TimeSpan.Zero, $"FirstReachStep is {options.FirstReachStep:c}; use more than zero."),
            (Enum.IsDefined(options.FaultPolicy), $"FaultPolicy is {options.FaultPolicy}; use {RuleFaultPolicy.Collect} or {RuleFaultPolicy.Throw}."),
            .. options.BaseRates.Select(static rate => (IsOpen(rate.Value), $"BaseRates[{rate.Key}] is {rate.Value}; use one between 0 and 1, both excluded.")),
            .. options.ReferenceAmounts.Select(static amount => (amount.Value > 0, FormattableString.Invariant($"ReferenceAmounts[{amount.Key}] is {amount.Value}; use more than zero."))),
            .. options.AuthorityLimits.SelectMany(limit => Of(limit.Key, limit.Value, options)),
        ];
        return checks.Where(static check => !check.IsRight).Select(static check => check.Error);
    }

    private static IEnumerable<(bool IsRight, string Error)> Of(string role, Money limit, AdvocacyOptions options) =>
    [
        (!string.IsNullOrWhiteSpace(role), $"AuthorityLimits has a limit of {limit} for no role; name the role."),
        (limit.Amount >= 0, $"AuthorityLimits[{role}] is {limit}; use 0 or more."),
        (options.ReferenceAmounts.ContainsKey(limit.Currency),
            $"AuthorityLimits[{role}] is in {limit.Currency}, which has no reference amount; declare ReferenceAmounts[{limit.Currency}] or use another currency."),
    ];

    private static bool IsOpen(Probability probability) => probability > Probability.Zero && probability < Probability.One;
}
