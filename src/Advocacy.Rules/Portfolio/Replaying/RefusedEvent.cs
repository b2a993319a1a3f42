namespace Advocacy.Rules;

/// <summary>An event that a replay could not take in; what was known of the case stays as it was.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Event">The event.</param>
/// <param name="Reason">What is wrong. English.</param>
public sealed record RefusedEvent(CaseEvent Event, string Reason);
