namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>What a programmer would write down who needs the assessment's content and no library.</summary>
public sealed record HandAssessment(
    CustomerCase Case,
    DateTimeOffset AsOf,
    DateTimeOffset? HoldsUntil,
    HandHarm[] Harms,
    HandEntitlement[] Entitlements,
    HandPlans[] Plans);

/// <summary>A rule's name and its reason, written only when read.</summary>
public sealed record HandRule(string Id, double Weight, Func<Delivery, Incident?, FormattableString> Reason);

/// <summary>A piece of evidence.</summary>
public sealed class HandEvidence(HandRule rule, Delivery delivery, Incident incident)
{
    /// <summary>The rule.</summary>
    public HandRule Rule => rule;

    /// <summary>Why.</summary>
    public FormattableString Reason => rule.Reason(delivery, incident);

    /// <summary>The incident.</summary>
    public Incident Incident => incident;
}

/// <summary>An issue.</summary>
public sealed class HandIssue
{
    /// <summary>The delivery.</summary>
    public required Delivery Delivery { get; init; }

    /// <summary>The kind.</summary>
    public required IssueKind Kind { get; init; }

    /// <summary>The status.</summary>
    public required IssueStatus Status { get; init; }

    /// <summary>Before any evidence.</summary>
    public required double BaseRate { get; init; }

    /// <summary>After it.</summary>
    public required double Likelihood { get; init; }

    /// <summary>When it hits.</summary>
    public required DateTimeOffset? HitsAt { get; init; }

    /// <summary>Whether the customer was failed before.</summary>
    public required bool IsRepeat { get; init; }

    /// <summary>The evidence.</summary>
    public required HandEvidence[] Evidence { get; init; }
}

/// <summary>A component of harm.</summary>
public sealed class HandContribution
{
    /// <summary>The rule.</summary>
    public required HandRule Rule { get; init; }

    /// <summary>The issue, for the reason.</summary>
    public required HandIssue Issue { get; init; }

    /// <summary>The component.</summary>
    public required HarmComponent Component { get; init; }

    /// <summary>The basis.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The currency.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The least.</summary>
    public required decimal Low { get; init; }

    /// <summary>The most plausible.</summary>
    public required decimal Likely { get; init; }

    /// <summary>The most.</summary>
    public required decimal Worst { get; init; }
}

/// <summary>An issue's harm.</summary>
public sealed class HandHarm
{
    /// <summary>The issue.</summary>
    public required HandIssue Issue { get; init; }

    /// <summary>Its components.</summary>
    public required HandContribution[] Contributions { get; init; }

    /// <summary>The likely band.</summary>
    public required int LikelyBand { get; init; }

    /// <summary>The worst band.</summary>
    public required int WorstBand { get; init; }

    /// <summary>The urgency.</summary>
    public required Urgency Urgency { get; init; }
}

/// <summary>What is or is not owed.</summary>
public sealed record HandEntitlement(HandRule Rule, HandIssue Issue, Verdict Verdict, Money? Amount, string? FailingClause);

/// <summary>One action.</summary>
public sealed record HandRemedy(HandRule Rule, RemedyKind Kind, HandIssue Issue, RemedyTerms Terms);

/// <summary>A plan with its key.</summary>
public sealed class HandPlan
{
    /// <summary>The remedies.</summary>
    public required HandRemedy[] Remedies { get; init; }

    /// <summary>Key 1.</summary>
    public required (short Hazard, short Likely, short Worst) Left { get; init; }

    /// <summary>Key 2.</summary>
    public required bool HonoursPreference { get; init; }

    /// <summary>Key 3.</summary>
    public required int Reach { get; init; }

    /// <summary>Key 4.</summary>
    public required int Effort { get; init; }

    /// <summary>Key 5.</summary>
    public required (int Matches, int Distributive, bool Interactional, bool Procedural) Justice { get; init; }

    /// <summary>Key 6.</summary>
    public required int Fine { get; init; }

    /// <summary>Key 7.</summary>
    public required decimal? Cost { get; init; }
}

/// <summary>A plan that is held back, and by what.</summary>
public sealed record HandGatedPlan(HandRemedy[] Remedies, GateKind Gate);

/// <summary>The plans for one delivery.</summary>
public sealed record HandPlans(Delivery Delivery, HandPlan[] Ranked, HandGatedPlan[] Gated, ReviewReason[] ReviewReasons);
