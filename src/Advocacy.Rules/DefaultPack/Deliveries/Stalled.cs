namespace Advocacy.Rules.DefaultRules;

/// <summary>A derived fact: the carrier has not been seen to move the delivery since an instant.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Since">The last scan.</param>
public sealed record Stalled(DateTimeOffset Since);
