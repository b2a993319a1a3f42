namespace Advocacy.Rules;

/// <summary>A single fact of a case, and what it would have to be instead.</summary>
/// <remarks>
/// Holds the host's own data, which may be personal: not for telemetry. Values are JSON as people read it, not escaped for HTML.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record FactChange
{
    internal FactChange(string path, string? owner, string name, string? from, string to) => (Path, Owner, Name, From, To) = (path, owner, name, from, to);

    /// <summary>The fact's path in the case as <see cref="CaseFormat"/> writes it, such as <c>$.commitments[0].currentEstimate</c>.</summary>
    public string Path { get; }

    /// <summary>
    /// The id of the customer, commitment, incident or interaction whose fact it is; <see langword="null"/> for a fact of the host's, which has none.
    /// </summary>
    public string? Owner { get; }

    /// <summary>The fact's name within what it belongs to, such as <c>currentEstimate</c> or <c>criticality.slack</c>.</summary>
    public string Name { get; }

    /// <summary>The present value as JSON; <see langword="null"/> where the fact is unknown.</summary>
    public string? From { get; }

    /// <summary>The other value as JSON.</summary>
    public string To { get; }

    /// <summary>The path and both values.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Path}: {From ?? "unknown"} -> {To}";
}
