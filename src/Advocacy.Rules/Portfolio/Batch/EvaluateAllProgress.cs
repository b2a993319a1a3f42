namespace Advocacy.Rules;

/// <summary>How far a batch has come: the outcomes that have been handed out.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Evaluated">How many cases were assessed.</param>
/// <param name="Failed">How many cases could not be assessed.</param>
public sealed record EvaluateAllProgress(long Evaluated, long Failed);
