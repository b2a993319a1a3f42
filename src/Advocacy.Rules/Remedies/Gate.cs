namespace Advocacy.Rules;

/// <summary>A condition that a plan must pass before it may be ranked. Unknown does not pass.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Gate
{
    /// <summary>Makes a gate.</summary>
    /// <param name="kind">What it guards.</param>
    /// <param name="isOpen">Whether it passes; <see langword="null"/> where that is not known.</param>
    /// <param name="question">The question that would open it.</param>
    public Gate(GateKind kind, bool? isOpen, string question)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(question);
        (Kind, IsOpen, Question) = (kind, isOpen, question);
    }

    /// <summary>What it guards.</summary>
    public GateKind Kind { get; }

    /// <summary>Whether it passes; not known when absent.</summary>
    public bool? IsOpen { get; }

    /// <summary>The question that would open it.</summary>
    public string Question { get; }
}
