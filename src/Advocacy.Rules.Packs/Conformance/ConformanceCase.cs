using System.Text.Json;

namespace Advocacy.Rules.Packs;

/// <summary>A worked case: a scheme's inputs and what it is expected to decide.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ConformanceCase
{
    /// <summary>The case's id, unique in its file.</summary>
    public required string Id { get; init; }

    /// <summary>The scheme's id.</summary>
    public required string Scheme { get; init; }

    /// <summary>The situation in words.</summary>
    public string? Description { get; init; }

    /// <summary>The scheme's inputs: <see langword="null"/> is unknown, absent is the scheme's default.</summary>
    public required JsonElement Inputs { get; init; }

    /// <summary>The date asked about.</summary>
    public required DateOnly AsOfDate { get; init; }

    /// <summary>What is expected.</summary>
    public required ConformanceExpectation Expected { get; init; }

    /// <summary>Where the expectation comes from, such as <c>case-law</c>.</summary>
    public string? Provenance { get; init; }

    /// <summary>The page that it rests on.</summary>
    public string? Source { get; init; }
}

/// <summary>What a worked case expects. The currency and the citation are for readers, and not compared.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ConformanceExpectation
{
    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The amount: 0 where not owed; none where indeterminate or owed in kind.</summary>
    public required decimal? Amount { get; init; }

    /// <summary>The currency's code.</summary>
    public string? Currency { get; init; }

    /// <summary>The percentage that was applied; not compared when absent.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The article or row.</summary>
    public string? Citation { get; init; }

    /// <summary>A fact that decides, where indeterminate; not compared when absent.</summary>
    public string? DecidingFact { get; init; }
}
