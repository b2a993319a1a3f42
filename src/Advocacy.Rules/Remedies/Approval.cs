namespace Advocacy.Rules;

/// <summary>Who must approve what a plan grants beyond what is owed. It never drops a plan or moves it down.</summary>
/// <remarks>What is owed needs nobody's approval. Immutable; safe to share between threads.</remarks>
public sealed record Approval
{
    internal Approval(string? role) => Role = role;

    internal static Approval BeyondEveryLimit { get; } = new((string?)null);

    /// <summary>The role of the least authority that suffices; <see langword="null"/> where the plan's cost is unknown or beyond every declared limit.</summary>
    public string? Role { get; }
}
