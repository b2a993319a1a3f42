namespace Advocacy.Rules;

/// <summary>A watched case as a store keeps it.</summary>
/// <param name="Customer">The customer, by whom it is found.</param>
/// <param name="Json">The case and what a monitor knows of it, as JSON on one line. Holds all that the case holds, personal data included.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record StoredCase(CustomerId Customer, string Json);
