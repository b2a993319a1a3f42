using System.Collections.Immutable;

namespace CriticalSupplies.Walking;

/// <summary>What came of a walk.</summary>
/// <param name="Warnings">The first warning of every line that was warned of.</param>
/// <param name="Worst">The worst cases.</param>
/// <param name="Assessments">How many assessments were made.</param>
/// <param name="Skipped">How many were not, because the one before still held.</param>
/// <param name="SkipsChecked">How many of the skipped were made all the same.</param>
/// <param name="SkipsThatDiffered">How many of those said something else: none, or the walk is wrong.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record WalkResult(
    ImmutableArray<Warning> Warnings,
    ImmutableArray<WarnedCase> Worst,
    int Assessments,
    int Skipped,
    int SkipsChecked,
    int SkipsThatDiffered,
    TimeSpan Elapsed);
