namespace Advocacy.Rules.Tests.Invariants;

/// <summary>Looks for a breach of invariant 15: an instant before <c>HoldsUntil</c> at which the assessment is another.</summary>
internal static class HoldsUntilCheck
{
    /// <summary>The first breach, in words; nothing where there is none at the instants looked at.</summary>
    /// <param name="assess">Assesses one case as of an instant.</param>
    /// <param name="asOf">The instant from which the assessment is to hold.</param>
    /// <param name="millionths">Where to look between that and the last tick before <c>HoldsUntil</c>, which is looked at as well.</param>
    internal static string? Breach(Func<DateTimeOffset, CaseAssessment> assess, DateTimeOffset asOf, params IEnumerable<int> millionths)
    {
        var assessment = assess(asOf);
        var last = assessment.HoldsUntil?.AddTicks(-1) ?? Later(asOf, TimeSpan.FromDays(3650));
        if (last < asOf)
        {
            return $"holds until {assessment.HoldsUntil:O}, which has come";
        }

        var expected = Read(assessment);
        foreach (var instant in millionths.Select(part => asOf + new TimeSpan((long)((last - asOf).Ticks / 1_000_000.0 * part))).Append(last))
        {
            if (Read(assess(instant)) is var content && !string.Equals(content, expected, StringComparison.Ordinal))
            {
                return $"as of {instant:O}, before {assessment.HoldsUntil:O}:{Environment.NewLine}{content}{Environment.NewLine}not{Environment.NewLine}{expected}";
            }
        }

        return string.Equals(Read(assessment), expected, StringComparison.Ordinal) ? null : "read later, the same assessment says something else";
    }

    private static string Read(CaseAssessment assessment)
    {
        try
        {
            return Keys.WithoutInstant(assessment);
        }
        catch (InvalidOperationException refused) when (refused.Message.Contains("evaluation is over", StringComparison.Ordinal))
        {
            return $"as of {assessment.AsOf:O}: {refused.Message}";
        }
    }

    private static DateTimeOffset Later(DateTimeOffset instant, TimeSpan by) => DateTimeOffset.MaxValue - instant < by ? DateTimeOffset.MaxValue : instant + by;
}
