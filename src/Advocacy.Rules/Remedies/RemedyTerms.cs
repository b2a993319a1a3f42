using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What a remedy does for the customer, asks of the customer and costs the business.</summary>
/// <remarks>
/// Remedies that prevent or restore stop harm from accruing; remedies that pay make good what is left. Times are counted from the decision.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record RemedyTerms
{
    /// <summary>What it gives back; attention by default.</summary>
    public Redress Redress { get; init; }

    /// <summary>How long after the decision it is done; at once by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan LeadTime
    {
        get;
        init => field = Requires.NotNegative(value)!.Value;
    }

    /// <summary>Whether it ends the failure, so that no more harm accrues with delay once it is done.</summary>
    public bool Restores { get; init; }

    /// <summary>The shares of the harm that it takes away; none by default.</summary>
    public ImmutableArray<Relief> Relieves
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>What it pays the customer; nothing when absent.</summary>
    public Payment? Pays { get; init; }

    /// <summary>How much of the customer's own time it asks; none by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan CustomerEffort
    {
        get;
        init => field = Requires.NotNegative(value)!.Value;
    }

    /// <summary>Whether it treats the customer as a person: courtesy, empathy, apology.</summary>
    public bool Interactional { get; init; }

    /// <summary>Whether it treats the customer fairly in the process: voice, speed, information, an owner.</summary>
    public bool Procedural { get; init; }

    /// <summary>Whether the customer must agree first.</summary>
    public bool NeedsConsent { get; init; }

    /// <summary>Further conditions that must pass; none by default.</summary>
    public ImmutableArray<Gate> Gates
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>Kinds of remedy that cannot stand in one plan with it; none by default.</summary>
    public ImmutableArray<RemedyKind> Excludes
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>The entitlement, by its rule, that it pays instead of the plain fulfilment; none when absent.</summary>
    public RuleId? InsteadOf { get; init; }

    /// <summary>What it costs the business; unknown when absent, and then last where all else is equal. Read by nothing but the last tie-break.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? BusinessCost
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <summary>Whether it only talks: pays nothing, restores nothing and gives nothing but attention.</summary>
    internal bool IsWords => Pays is null or { Amount.IsZero: true } && !Restores && Redress == Redress.Psychological;
}
