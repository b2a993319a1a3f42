namespace Advocacy.Rules;

/// <summary>A change that was emitted or is about to be, as a store keeps it until it is acknowledged.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Id">The change's id, more than 0 and higher than that of every change before it.</param>
/// <param name="Json">The change as text.</param>
public sealed record StoredChange(long Id, string Json);
