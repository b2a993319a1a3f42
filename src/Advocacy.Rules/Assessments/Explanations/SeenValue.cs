namespace Advocacy.Rules;

/// <summary>A value that a clause saw.</summary>
/// <param name="Name">The value's name as the clause's author writes it, such as <c>delivery.DispatchedAt</c>.</param>
/// <param name="Text">The value in the invariant culture; <c>unknown</c> where it is not known. May be personal data of the host's: not for telemetry.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SeenValue(string Name, string Text)
{
    /// <summary>The name and the value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} = {Text}";
}
