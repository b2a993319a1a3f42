namespace Advocacy.Rules;

/// <summary>The share of one component of harm that a remedy takes away.</summary>
/// <remarks>A declared assumption of the rule's author, not a measurement. Immutable; safe to share between threads.</remarks>
public sealed record Relief
{
    /// <summary>Makes a relief.</summary>
    /// <param name="component">The component.</param>
    /// <param name="percent">The share, in whole per cents, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is not from 0 to 100.</exception>
    public Relief(HarmComponent component, int percent)
    {
        Component = component;
        Percent = Requires.Share(percent, nameof(percent));
        Remaining = (100 - percent) / 100m;
    }

    /// <summary>The component.</summary>
    public HarmComponent Component { get; }

    /// <summary>The share, in whole per cents, 0 to 100.</summary>
    public int Percent { get; }

    /// <summary>The share that it leaves, from 0 to 1.</summary>
    internal decimal Remaining { get; }
}
