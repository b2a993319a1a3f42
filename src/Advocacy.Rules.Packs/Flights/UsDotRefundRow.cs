namespace Advocacy.Rules.Packs;

/// <summary>One version of the refunds under 14 CFR Part 260.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record UsDotRefundRow : AmountsRow
{
    /// <summary>How much later a domestic flight arrives, or sooner departs, for the change to be significant, in minutes.</summary>
    public required int DomesticFromMinutes { get; init; }

    /// <summary>How much later an international flight arrives, or sooner departs, for the change to be significant, in minutes.</summary>
    public required int InternationalFromMinutes { get; init; }
}
