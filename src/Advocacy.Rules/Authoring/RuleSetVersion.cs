using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Advocacy.Rules.Authoring;

/// <summary>The version of a rule set: SHA-256 over its canonical declared content.</summary>
internal static class RuleSetVersion
{
    internal static string Of(RuleSet set, AdvocacyOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var rule in set.Rules)
        {
            Append(hash, "rule", rule.Id.Value, rule.Version, rule.Stage.ToString(), rule.Subject.FullName ?? rule.Subject.Name, rule.Effective.ToString());
            Append(hash, "source", rule.Source ?? "");
            Append(hash, ["tags", .. rule.Tags]);
            Append(hash, ["parameters", .. rule.Parameters]);
            Append(hash, ["clauses", .. rule.Clauses]);
            Append(hash, ["on", .. rule.Issues.Select(static kind => kind.Value)]);
            Append(hash, "concludes", rule.Conclusion, rule.Reason?.Text ?? "");
        }

        foreach (var pack in set.Packs)
        {
            Append(hash, ["pack", pack.Id.Value, pack.Version, pack.Effective.ToString(), .. pack.Sources]);
        }

        foreach (var predictor in set.Predictors)
        {
            Append(hash, "predictor", predictor.Id.Value, predictor.Version);
        }

        foreach (var (kind, rate) in set.BaseRates.OrderBy(static rate => rate.Key))
        {
            Append(hash, "base rate", kind.Value, Write(rate.Value));
        }

        foreach (var (kind, failure) in set.FailureKinds.OrderBy(static failure => failure.Key))
        {
            Append(hash, "failure", kind.Value, failure.ToString());
        }

        foreach (var (currency, amount) in options.ReferenceAmounts.OrderBy(static reference => reference.Key))
        {
            Append(hash, "reference", currency.Value, Write(amount / 1.0000000000000000000000000000m));
        }

        Append(
            hash,
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
            options.FaultPolicy.ToString());
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Write<TNumber>(TNumber number)
        where TNumber : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Lengths stand before the parts, so that no two lists of parts have one form.</summary>
    private static void Append(IncrementalHash hash, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));
        }

        hash.AppendData("\n"u8);
    }
}
