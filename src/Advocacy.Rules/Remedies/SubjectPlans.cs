using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What can be done for one subject, in a customer-first order.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class SubjectPlans
{
    internal SubjectPlans(
        ISubject subject,
        ImmutableArray<RemedyPlan> ranked,
        ImmutableArray<RemedyPlan> shortfalls,
        ImmutableArray<GatedPlan> gated,
        ImmutableArray<Entitlement> pending,
        ImmutableArray<ReviewReason> reviewReasons)
    {
        Subject = subject;
        Ranked = ranked;
        Shortfalls = shortfalls;
        Gated = gated;
        Pending = pending;
        ReviewReasons = reviewReasons;
    }

    /// <summary>The commitment, or the customer.</summary>
    public ISubject Subject { get; }

    /// <summary>The commitment; <see langword="null"/> where the subject is the customer.</summary>
    public Commitment? Commitment => Subject as Commitment;

    /// <summary>How the plans were composed.</summary>
    public PlanComposition Composition { get; internal init; }

    /// <summary>What harm is left where nothing is done, not even what is owed.</summary>
    public HarmBands Untouched { get; internal init; }

    /// <summary>
    /// What of that harm the first ranked plan takes away, the effort that it asks of the customer set off; <see langword="null"/> where no plan is ranked.
    /// Likely and worst are the bands of the amounts that are taken away, not differences of bands; the hazard is that of <see cref="Untouched"/> where the plan
    /// leaves a lighter one, otherwise none.
    /// </summary>
    public HarmBands? Preventable { get; internal init; }

    /// <summary>The admissible plans, best first. Every one meets all that is owed.</summary>
    public ImmutableArray<RemedyPlan> Ranked { get; }

    /// <summary>Plans that would give the customer less than is owed, in the order of their keys. Listed, never ranked.</summary>
    public ImmutableArray<RemedyPlan> Shortfalls { get; }

    /// <summary>Plans that a gate holds back.</summary>
    public ImmutableArray<GatedPlan> Gated { get; }

    /// <summary>What may be owed: every ranked plan leaves these open, asks for their deciding facts and waives nothing.</summary>
    public ImmutableArray<Entitlement> Pending { get; }

    /// <summary>Why a person must look before anything is decided; empty where nobody need.</summary>
    public ImmutableArray<ReviewReason> ReviewReasons { get; }

    /// <summary>Whether a person must look before anything is decided.</summary>
    public bool RequiresHumanReview => !ReviewReasons.IsEmpty;
}
