namespace Advocacy.Rules;

/// <summary>A monitored case as a store keeps it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Customer">Whose case it is; a store keeps one a customer.</param>
/// <param name="Json">The case as text.</param>
public sealed record StoredCase(CustomerId Customer, string Json);
