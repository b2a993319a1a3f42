namespace Advocacy.Rules;

/// <summary>What each started step of delay adds to a harm, expected and at worst, until something stops it.</summary>
internal sealed class Accrual(decimal perStep, TimeSpan step, DateTimeOffset from, long stepsLikely, long stepsWorst)
{
    /// <summary>The length of a step.</summary>
    internal TimeSpan Step => step;

    /// <summary>When the first step begins.</summary>
    internal DateTimeOffset From => from;

    internal decimal Likely(long stopAfter) => perStep * Math.Min(stepsLikely, stopAfter);

    internal decimal Worst(long stopAfter) => perStep * Math.Min(stepsWorst, stopAfter);

    /// <summary>What has accrued when a delay from an instant on has lasted a given time.</summary>
    internal decimal After(TimeSpan delay, DateTimeOffset hits) => perStep * DelaySteps.In(delay - (from - hits), step);
}
