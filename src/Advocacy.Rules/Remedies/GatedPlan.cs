using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>A plan that may not be carried out as things stand, with the gates that hold it back. Listed, never ranked.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class GatedPlan
{
    internal GatedPlan(ImmutableArray<Remedy> remedies, ImmutableArray<Gate> gates)
    {
        Remedies = remedies;
        Gates = gates;
    }

    /// <summary>The remedies.</summary>
    public ImmutableArray<Remedy> Remedies { get; }

    /// <summary>The gates that do not pass, with the questions that would open them.</summary>
    public ImmutableArray<Gate> Gates { get; }
}
