using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>Which cases are worth an advocate's next hours. Every case with an issue is in it, chosen or waiting.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class TriageResult
{
    internal TriageResult(TimeSpan capacity, TimeSpan taken, ImmutableArray<TriagedCase> chosen, ImmutableArray<TriagedCase> waiting, int withoutIssue) =>
        (Capacity, Taken, Chosen, Waiting, WithoutIssue) = (capacity, taken, chosen, waiting, withoutIssue);

    /// <summary>The advocates' time in all.</summary>
    public TimeSpan Capacity { get; }

    /// <summary>How much of it the chosen cases take; never more.</summary>
    public TimeSpan Taken { get; }

    /// <summary>The cases that fit, in the order in which to take them up.</summary>
    public ImmutableArray<TriagedCase> Chosen { get; }

    /// <summary>The cases that do not fit, in the same order; each says so.</summary>
    public ImmutableArray<TriagedCase> Waiting { get; }

    /// <summary>How many assessments have no issue: nobody need act on them.</summary>
    public int WithoutIssue { get; }
}
