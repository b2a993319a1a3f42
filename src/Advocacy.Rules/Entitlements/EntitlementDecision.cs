using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What a decision on facts and a date says the customer is owed: owed in money or in kind, not owed, or indeterminate for want of facts.</summary>
/// <remarks>Not legal advice. Made by the factories, so that no decision holds parts of another verdict. Immutable; safe to share between threads.</remarks>
public sealed record EntitlementDecision
{
    /// <summary>The deciding fact where no enabled version of the rule covers the date: its amounts are never carried forward or back.</summary>
    public const string RuleVersion = "ruleVersion";

    private EntitlementDecision(Verdict verdict, string citation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        (Verdict, Citation) = (verdict, citation);
    }

    /// <summary>Whether it is owed.</summary>
    public Verdict Verdict { get; }

    /// <summary>The article, clause or row that decides.</summary>
    public string Citation { get; }

    /// <summary>
    /// The money that is owed. Where the verdict is indeterminate, what is owed at the least: whatever the unknown facts are, as long as no exemption is
    /// proven that the provider must prove. <see langword="null"/> where it may be nothing, and where what is owed is <see cref="InKind"/>.
    /// </summary>
    public Obligation? Obligation { get; private init; }

    /// <summary>What is owed where it is not money, in English; <see langword="null"/> unless owed in kind.</summary>
    public string? InKind { get; private init; }

    /// <summary>The facts to find out, by their names; empty unless indeterminate.</summary>
    public ImmutableArray<string> DecidingFacts { get; private init; } = [];

    /// <summary>Exemptions that would release the provider had it proven them, and of which nobody knows; empty unless indeterminate.</summary>
    public ImmutableArray<string> MissingProofs { get; private init; } = [];

    /// <summary>The id of the row of amounts that was used; none where no version covers the date.</summary>
    public string? Row { get; init; }

    /// <summary>The percentage that was applied, 100 being all; none for a fixed sum without one.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The sum before a reduction that the provider may but need not make; none where nothing was reduced.</summary>
    public Money? Unreduced { get; init; }

    /// <summary>How and by when it is to be paid or done, in the text's own terms and English; none where the text does not say.</summary>
    public string? Payment { get; init; }

    /// <summary>Who must prove the exemptions, or the failure; not stated by default.</summary>
    public BurdenOfProof Burden { get; init; }

    /// <summary>How it comes to the customer; not stated when absent.</summary>
    public ClaimTerms? Claim { get; init; }

    /// <summary>The last day before the amounts are to be compared with their source again; none when absent.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Whether two decisions come to the same for the customer: the same verdict and the same amount.</summary>
    /// <param name="other">The other decision.</param>
    /// <returns>Whether nothing but the grounds differs.</returns>
    public bool ComesToTheSameAs(EntitlementDecision other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Verdict == other.Verdict && Obligation?.Amount == other.Obligation?.Amount;
    }

    /// <summary>The same decision once the customer has claimed, so that its last day to claim no longer matters.</summary>
    /// <param name="claimedAt">When the customer claimed; not known to have claimed when absent.</param>
    /// <returns>The decision; itself where nobody has claimed or nothing need be claimed.</returns>
    public EntitlementDecision Claimed(DateTimeOffset? claimedAt) => claimedAt is null || Claim is not { IsRequired: true } ? this : this with { Claim = ClaimTerms.Claimed };

    /// <summary>Money is owed.</summary>
    /// <param name="citation">The article, clause or row.</param>
    /// <param name="obligation">How much, in what form, by when.</param>
    /// <param name="percent">The percentage that was applied; none for a fixed sum without one.</param>
    /// <param name="unreduced">The sum before a reduction that the provider may but need not make; none where nothing was reduced.</param>
    /// <returns>The decision.</returns>
    public static EntitlementDecision Owed(string citation, Obligation obligation, decimal? percent = null, Money? unreduced = null) => new(Verdict.Owed, citation)
    {
        Obligation = obligation ?? throw new ArgumentNullException(nameof(obligation)),
        Percent = percent,
        Unreduced = unreduced,
    };

    /// <summary>Something other than money is owed. It is shown, but plans are not measured against it: only money is a floor.</summary>
    /// <param name="citation">The article, clause or row.</param>
    /// <param name="inKind">What is owed, in English.</param>
    /// <returns>The decision.</returns>
    public static EntitlementDecision OwedInKind(string citation, string inKind)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(inKind);
        return new(Verdict.Owed, citation) { InKind = inKind };
    }

    /// <summary>Nothing is owed.</summary>
    /// <param name="citation">The article, clause or row.</param>
    /// <returns>The decision.</returns>
    public static EntitlementDecision NotOwed(string citation) => new(Verdict.NotOwed, citation);

    /// <summary>It depends on facts that are not known.</summary>
    /// <param name="citation">The article, clause or row.</param>
    /// <param name="decidingFacts">The names of the facts; at least one.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">No fact is named.</exception>
    public static EntitlementDecision Indeterminate(string citation, params IEnumerable<string> decidingFacts) =>
        Indeterminate(citation, decidingFacts, atLeast: null, missingProofs: []);

    /// <summary>It depends on facts that are not known, and something may be owed whatever they are.</summary>
    /// <param name="citation">The article, clause or row.</param>
    /// <param name="decidingFacts">The names of the facts; at least one.</param>
    /// <param name="atLeast">What is owed at the least, as long as no exemption is proven; none where it may be nothing.</param>
    /// <param name="missingProofs">The names of those facts that are exemptions for the provider to prove; none by default.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">No fact is named.</exception>
    public static EntitlementDecision Indeterminate(
        string citation, IEnumerable<string> decidingFacts, Obligation? atLeast, IEnumerable<string> missingProofs)
    {
        ImmutableArray<string> facts = [.. decidingFacts];
        return facts.IsEmpty
            ? throw new ArgumentException("An indeterminate decision names the facts that decide.", nameof(decidingFacts))
            : new(Verdict.Indeterminate, citation) { DecidingFacts = facts, Obligation = atLeast, MissingProofs = [.. missingProofs] };
    }
}
