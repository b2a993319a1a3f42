using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What the customer is likely to think, do or say about an issue as it stands, or about a plan.</summary>
/// <remarks>
/// A likelihood is an estimate from declared weights, not a measured frequency. It changes no harm, entitlement, plan or order.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class AnticipatedReaction
{
    internal AnticipatedReaction(
        PredictedIssue issue,
        RemedyPlan? plan,
        ReactionForm form,
        ReactionKind kind,
        Probability baseRate,
        Probability likelihood,
        Basis basis,
        ImmutableArray<Evidence> evidence)
    {
        Issue = issue;
        Plan = plan;
        Form = form;
        Kind = kind;
        BaseRate = baseRate;
        Likelihood = likelihood;
        Basis = basis;
        Evidence = evidence;
    }

    /// <summary>The issue.</summary>
    public PredictedIssue Issue { get; }

    /// <summary>The plan that it answers; <see langword="null"/> where it answers the issue as it stands, nothing more being done.</summary>
    public RemedyPlan? Plan { get; }

    /// <summary>Whether the customer thinks, does or says it.</summary>
    public ReactionForm Form { get; }

    /// <summary>What the customer thinks, does or says.</summary>
    public ReactionKind Kind { get; }

    /// <summary>How likely the reaction is before any evidence.</summary>
    public Probability BaseRate { get; }

    /// <summary>The logistic function of the base rate's log-odds and the sum of the evidence.</summary>
    public Probability Likelihood { get; }

    /// <summary>What the evidence rests on: the weakest basis among it.</summary>
    public Basis Basis { get; }

    /// <summary>Every piece of evidence, in the order of the rules' ids.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>The reaction and its likelihood, in the invariant culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Form} {Kind}: {Likelihood}");
}
