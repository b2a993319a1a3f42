namespace Advocacy.Rules.Packs;

/// <summary>A part of the published rules that a scheme does not decide, and why.</summary>
/// <param name="Part">The part.</param>
/// <param name="Because">Why it is left out.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LeftOutPart(string Part, string Because);
