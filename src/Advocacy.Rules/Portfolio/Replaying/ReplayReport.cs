using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What a history would have shown: warnings against outcomes, and how early the warnings were.</summary>
/// <remarks>The same events and rules give the same report. Immutable; safe to share between threads.</remarks>
public sealed class ReplayReport
{
    internal ReplayReport(ReplayTally all, ImmutableArray<ReplayTally> kinds)
    {
        All = all;
        Kinds = kinds;
    }

    /// <summary>The version of the rule set that looked on.</summary>
    public required string RuleSetVersion { get; init; }

    /// <summary>The instant of the first event; <see langword="null"/> where there was none.</summary>
    public DateTimeOffset? FirstEventAt { get; init; }

    /// <summary>The instant up to which the history was seen; <see langword="null"/> where there was none.</summary>
    public DateTimeOffset? SeenUntil { get; init; }

    /// <summary>How many events were taken in.</summary>
    public long Events { get; init; }

    /// <summary>How many events were refused.</summary>
    public long Refused { get; init; }

    /// <summary>How many customers there were.</summary>
    public int Customers { get; init; }

    /// <summary>How many assessments were made: of a case that changed, or whose issues might have changed by time alone.</summary>
    public long Assessments { get; init; }

    /// <summary>How many more it would have taken to assess every customer whenever anything became known, which would have shown no more.</summary>
    public long Skipped { get; init; }

    /// <summary>How many assessments had a rule that threw or, where the options let it end them, failed; such a case is assessed again when it changes.</summary>
    public long Failures { get; init; }

    /// <summary>All kinds of issues together, but for those that are not <see cref="ReplayTally.IsJudged"/>.</summary>
    public ReplayTally All { get; }

    /// <summary>Each kind of issue that occurs, in the order of their codes.</summary>
    public ImmutableArray<ReplayTally> Kinds { get; }

    /// <summary>The picture of the report: how early warnings came, and warnings against outcomes.</summary>
    /// <returns>An SVG document by itself, for light and dark grounds; always the same for the same report.</returns>
    public string ToSvg() => ReplayPicture.Of(this);
}
