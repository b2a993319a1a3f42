namespace Advocacy.Rules;

/// <summary>A change that is to be told, as a store keeps it until it is acknowledged.</summary>
/// <param name="Id">The change's id; more than 0.</param>
/// <param name="Json">The change as JSON on one line.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record StoredChange(long Id, string Json);
