using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Advocacy.Rules.Authoring;

/// <summary>The version of a rule set: SHA-256 over its canonical declared content.</summary>
internal static class RuleSetVersion
{
    internal static string Of(RuleSet set, AdvocacyOptions options)
    {
        var content = new StringBuilder();
        foreach (var rule in set.Rules)
        {
            Append(content, "rule", rule.Id.Value, rule.Version, rule.Stage.ToString(), rule.Subject.FullName ?? rule.Subject.Name, rule.Effective.ToString());
            Append(content, "source", rule.Source ?? "");
            Append(content, ["tags", .. rule.Tags]);
            Append(content, ["parameters", .. rule.Parameters]);
            Append(content, ["clauses", .. rule.Clauses]);
            Append(content, ["on", .. rule.Issues.Select(static kind => kind.Value)]);
            Append(content, "concludes", rule.Conclusion, rule.Reason?.Text ?? "");
        }

        foreach (var pack in set.Packs)
        {
            Append(content, ["pack", pack.Id.Value, pack.Version, pack.Effective.ToString(), .. pack.Sources, .. pack.Statement is { } statement ? [statement] : Array.Empty<string>()]);
        }

        foreach (var predictor in set.Predictors)
        {
            Append(content, "predictor", predictor.Id.Value, predictor.Version);
        }

        foreach (var (kind, rate) in set.BaseRates.OrderBy(static rate => rate.Key))
        {
            Append(content, "base rate", kind.Value, Write(rate.Value));
        }

        foreach (var (kind, failure) in set.FailureKinds.OrderBy(static failure => failure.Key))
        {
            Append(content, "failure", kind.Value, failure.ToString());
        }

        foreach (var (currency, amount) in options.ReferenceAmounts.OrderBy(static reference => reference.Key))
        {
            Append(content, "reference", currency.Value, Write(amount / 1.0000000000000000000000000000m));
        }

        foreach (var (role, limit) in options.AuthorityLimits.OrderBy(static limit => limit.Key, StringComparer.Ordinal))
        {
            Append(content, "authority", role, Write(limit.Amount / 1.0000000000000000000000000000m), limit.Currency.Value);
        }

        Append(
            content,
            "options",
            Write(options.DefaultBaseRate.Value),
            Write(options.ReportingThreshold.Value),
            options.Currency.Value,
            Write(options.SignificantHarmPercent),
            Write(options.SmallestDifference),
            Write(options.EffortPerHourPercent),
            Write(options.VulnerabilityPercent),
            Write(options.UnacceptableHazardEdges),
            Write(options.GoodwillCapPercent),
            Write(options.LikelyDelay.Ticks),
            Write(options.WorstDelay.Ticks),
            Write(options.UrgentWithin.Ticks),
            Write(options.RepeatWindow.Ticks),
            Write(options.FirstReachStep.Ticks),
            options.RiskOfLeavingOrdersOutreach.ToString(),
            options.FaultPolicy.ToString());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }

    private static string Write<TNumber>(TNumber number)
        where TNumber : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Lengths stand before the parts, so that no two lists of parts have one form.</summary>
    private static void Append(StringBuilder content, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            content.Append(CultureInfo.InvariantCulture, $"{part.Length}:").Append(part);
        }

        content.Append('\n');
    }
}
