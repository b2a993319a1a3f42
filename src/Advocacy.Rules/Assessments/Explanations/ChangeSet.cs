using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>Changes of facts that together flip what was asked about.</summary>
/// <remarks>Found by evaluating, and evaluated once more before it is given. Immutable; safe to share between threads.</remarks>
public sealed class ChangeSet
{
    internal ChangeSet(ImmutableArray<FactChange> facts, int size, CaseAssessment assessment)
    {
        Facts = facts;
        Size = size;
        Assessment = assessment;
    }

    /// <summary>One fact, or two.</summary>
    public ImmutableArray<FactChange> Facts { get; }

    /// <summary>
    /// How large the change is, summed over its facts; comparable among the answers to one question only. A switched value counts 1. A number, a length of
    /// time or an
    /// instant counts 1 and once more for every doubling of its least step that the change takes: a step is 1 of a whole number, 0.01 of any other, and a
    /// second.
    /// An unknown number counts from 0, an unknown instant from the assessment's.
    /// </summary>
    public int Size { get; }

    /// <summary>The assessment of the changed case as of the same instant: what would be otherwise.</summary>
    public CaseAssessment Assessment { get; }

    /// <summary>The facts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join(" and ", Facts);
}
