namespace Advocacy.Rules.Packs;

/// <summary>One version of the payments of the supplier guaranteed standards, in pounds.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record GuaranteedStandardsRow : AmountsRow
{
    /// <summary>What is paid for a failure (reg. 8(2)).</summary>
    public required decimal StandardPayment { get; init; }

    /// <summary>What is paid once more where the standard payment is late (reg. 8(3)-(4)).</summary>
    public required decimal AdditionalPayment { get; init; }

    /// <summary>The working days after the failure within which the standard payment is in time.</summary>
    public required int PaidWithinWorkingDays { get; init; }
}
