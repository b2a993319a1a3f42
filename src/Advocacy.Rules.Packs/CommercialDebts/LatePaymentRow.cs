using System.Collections.Immutable;

namespace Advocacy.Rules.Packs;

/// <summary>One half-year or longer of the sums and rates of the Late Payment of Commercial Debts (Interest) Act 1998.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record LatePaymentRow : AmountsRow
{
    /// <summary>The fixed sums, from the smallest debts to the greatest (s. 5A(2)).</summary>
    public required ImmutableArray<FixedSum> FixedSums { get; init; }

    /// <summary>What statutory interest adds to the reference rate, in per cents a year.</summary>
    public required decimal MarginPercent { get; init; }

    /// <summary>The reference rate, in per cents a year; not enabled when absent.</summary>
    public decimal? ReferenceRatePercent { get; init; }
}

/// <summary>A fixed sum for debts from an amount on.</summary>
/// <param name="FromDebt">The smallest debt that it is for, in pounds.</param>
/// <param name="Sum">The sum, in pounds.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FixedSum(decimal FromDebt, decimal Sum);
