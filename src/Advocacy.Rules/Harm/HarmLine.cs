namespace Advocacy.Rules;

/// <summary>One rule's amount for one component, split into what stands and what accrues with delay, so that a remedy in time can stop the rest.</summary>
internal readonly record struct HarmLine
{
    internal required HarmComponent Component { get; init; }

    internal required Currency Currency { get; init; }

    internal required Basis Basis { get; init; }

    internal required decimal Low { get; init; }

    internal required decimal FixedLikely { get; init; }

    internal required decimal FixedWorst { get; init; }

    /// <summary>What each started step of delay adds; zero where nothing accrues.</summary>
    internal decimal PerStep { get; init; }

    internal TimeSpan Step { get; init; }

    /// <summary>When the first step begins.</summary>
    internal DateTimeOffset AccruesFrom { get; init; }

    internal long StepsLikely { get; init; }

    internal long StepsWorst { get; init; }

    /// <summary>The amount when delay stops after at most so many steps.</summary>
    internal decimal Left(bool worst, long stopAfter = long.MaxValue) => worst
        ? FixedWorst + (PerStep == 0 ? 0 : PerStep * Math.Min(StepsWorst, stopAfter))
        : FixedLikely + (PerStep == 0 ? 0 : PerStep * Math.Min(StepsLikely, stopAfter));
}
