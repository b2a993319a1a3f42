using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>The smallest changes of facts that flip what was asked about, as far as evaluating found them.</summary>
/// <remarks>
/// Every answer is true: it was evaluated. That there is no smaller one is true of the values that were probed alone. Immutable; safe to share between threads.
/// </remarks>
public sealed class Changes
{
    /// <summary>The number of evaluations after which the search stops: 10,000.</summary>
    public const int MostEvaluations = 10_000;

    internal Changes(ImmutableArray<ChangeSet> sets, int evaluations, bool boundReached)
    {
        Sets = sets;
        Evaluations = evaluations;
        BoundReached = boundReached;
    }

    /// <summary>
    /// The smallest first, then by path: for every single fact that flips it, the smallest change of it that was found; where no single fact does, the
    /// smallest pairs.
    /// Empty where neither was found.
    /// </summary>
    public ImmutableArray<ChangeSet> Sets { get; }

    /// <summary>How many evaluations it took.</summary>
    public int Evaluations { get; }

    /// <summary>Whether the search stopped at <see cref="MostEvaluations"/>, so that there may be more and smaller answers.</summary>
    public bool BoundReached { get; }
}
