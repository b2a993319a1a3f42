using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>What a rule concludes when its clauses hold.</summary>
internal abstract record RuleConclusion;

/// <summary>A fact for other rules to read.</summary>
internal sealed record DerivesFact : RuleConclusion
{
    internal DerivesFact([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type fact, Func<object, object?, object> derive) =>
        (Fact, Derive) = (fact, derive);

    /// <summary>The fact's type; its public properties are kept when trimming, because explanations read them.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    internal Type Fact { get; }

    internal Func<object, object?, object> Derive { get; }
}

/// <summary>A conclusion about an issue, with its reason.</summary>
internal abstract record IssueConclusion(Reason Reason) : RuleConclusion;

/// <summary>Evidence for or against an issue.</summary>
internal sealed record PredictsIssue(IssueKind Kind, LogOdds Weight, Reason Reason) : IssueConclusion(Reason);

/// <summary>That an issue has happened, and when.</summary>
internal sealed record ObservesIssue(IssueKind Kind, Func<object, object?, DateTimeOffset> At, Reason Reason) : IssueConclusion(Reason);

/// <summary>A component of an issue's harm.</summary>
internal sealed record HarmsBy(
    ImmutableArray<IssueKind> On,
    HarmComponent Component,
    Func<object, object?, IssueSurroundings, HarmEstimate?> Estimate,
    Reason Reason) : IssueConclusion(Reason);

/// <summary>What an issue entitles the customer to, or may.</summary>
internal abstract record ConcludesEntitlement(ImmutableArray<IssueKind> On, Authority Authority, string Citation, Reason Reason) : IssueConclusion(Reason)
{
    /// <summary>How it stands to other entitlements of the same subject.</summary>
    internal Cumulation Cumulation { get; init; } = Cumulation.WithAll;
}

/// <summary>What an issue entitles the customer to wherever the clauses hold.</summary>
internal sealed record OwesObligation(
    ImmutableArray<IssueKind> On,
    Authority Authority,
    string Citation,
    Func<object, object?, IssueSurroundings, Obligation> Obligation,
    Reason Reason) : ConcludesEntitlement(On, Authority, Citation, Reason);

/// <summary>What a decision says an issue entitles the customer to.</summary>
internal sealed record DecidesEntitlement(
    ImmutableArray<IssueKind> On,
    Authority Authority,
    string Citation,
    Func<object, IssueSurroundings, EntitlementDecision> Decide,
    Reason Reason) : ConcludesEntitlement(On, Authority, Citation, Reason);

/// <summary>A remedy for an issue.</summary>
internal sealed record ProposesRemedy(
    ImmutableArray<IssueKind> On,
    RemedyKind Kind,
    Func<object, object?, IssueSurroundings, RemedyTerms> Terms,
    Reason Reason) : IssueConclusion(Reason);

/// <summary>Evidence for or against a reaction of the customer's, to an issue or to a plan.</summary>
internal sealed record AnticipatesReaction(
    ImmutableArray<IssueKind> On,
    ReactionForm Form,
    ReactionKind Kind,
    LogOdds Weight,
    Basis Basis,
    bool IsToPlan,
    Reason Reason) : IssueConclusion(Reason)
{
    /// <summary>The conclusion as its author declares it.</summary>
    internal static string Text(ReactionForm form, ReactionKind kind, LogOdds weight, Basis basis)
    {
        StringValue.RequireSet(kind);
        RequireDefined(form);
        RequireDefined(basis);
        return $"anticipates {form} {kind} by {Parameters.Write(weight.Value)}, {basis}";
    }

    private static void RequireDefined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentException($"'{value}' is no {typeof(T).Name}; use one of {string.Join(", ", Enum.GetNames<T>())}.", name);
        }
    }
}
