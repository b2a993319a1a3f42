using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What the customer has said they want. What they have not said is unknown, and no default stands in for it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Preferences
{
    /// <summary>The channel the customer asked to be reached by; unknown when absent.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The kind of remedy the customer asked for; unknown when absent. A plan that honours it ranks before one that does not, harm being equal.</summary>
    public RemedyKind? Remedy { get; init; }

    /// <summary>Kinds of remedy to which the customer has agreed where agreement is needed.</summary>
    public ImmutableArray<RemedyKind> ConsentsTo
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>Kinds of remedy that the customer has declined: plans with them are gated.</summary>
    public ImmutableArray<RemedyKind> Declines
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>Whether the customer takes a voucher where cash is owed; unknown when absent, and unknown is not yes.</summary>
    public bool? AcceptsVouchers { get; init; }

    /// <summary>Whether the customer agrees to a kind of remedy: yes, no, or unknown.</summary>
    /// <param name="remedy">The kind of remedy.</param>
    /// <returns><see langword="true"/> if agreed or asked for, <see langword="false"/> if declined, otherwise <see langword="null"/>.</returns>
    public bool? AgreesTo(RemedyKind remedy) =>
        Declines.Contains(remedy) ? false : ConsentsTo.Contains(remedy) || Remedy == remedy ? true : null;
}
