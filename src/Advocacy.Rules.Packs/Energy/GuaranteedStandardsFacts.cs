namespace Advocacy.Rules.Packs;

/// <summary>The inputs of <see cref="OfgemGuaranteedStandards"/>. <see langword="null"/> is unknown.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record GuaranteedStandardsFacts
{
    /// <summary>Whether the supplier failed an individual standard, exemptions considered.</summary>
    public required bool? StandardFailed { get; init; }

    /// <summary>The working days from the failure to the standard payment, a large number where it was not made; unknown when absent.</summary>
    public int? PaidWithinWorkingDays { get; init; }
}
