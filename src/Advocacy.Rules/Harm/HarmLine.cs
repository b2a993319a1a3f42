namespace Advocacy.Rules;

/// <summary>One rule's amount for one component, split into what stands and what accrues with delay, so that a remedy in time can stop the rest.</summary>
internal readonly record struct HarmLine
{
    internal required HarmComponent Component { get; init; }

    internal required Basis Basis { get; init; }

    internal required Currency Currency { get; init; }

    internal required decimal Low { get; init; }

    internal required decimal FixedLikely { get; init; }

    internal required decimal FixedWorst { get; init; }

    /// <summary>What accrues with delay, on top; nothing where nothing does.</summary>
    internal Accrual? Accrual { get; init; }

    internal decimal Likely => Accrual is null ? FixedLikely : FixedLikely + Accrual.Likely(long.MaxValue);

    internal decimal Worst => Accrual is null ? FixedWorst : FixedWorst + Accrual.Worst(long.MaxValue);

    /// <summary>What is likely where the delay lasts a given time from when the issue hits.</summary>
    internal decimal LikelyAfter(TimeSpan delay, DateTimeOffset? hits) => Accrual is null || hits is not { } from
        ? FixedLikely
        : FixedLikely + Accrual.After(delay, from);
}
