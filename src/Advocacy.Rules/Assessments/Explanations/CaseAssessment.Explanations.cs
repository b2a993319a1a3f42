using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <content>Explanations: worked out when they are asked for, and costing nothing before.</content>
public sealed partial class CaseAssessment
{
    /// <summary>Why an issue is there: the base rate and each contribution, which reproduce its likelihood.</summary>
    /// <param name="issue">One of the assessment's issues.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">The issue is not one of this assessment's.</exception>
    public IssueExplanation Why(PredictedIssue issue)
    {
        RequireOwn(issue);
        return new IssueExplanation(issue, issue.BaseRate.ToLogOdds());
    }

    /// <summary>Why a subject's plans rank as they do: for each, the first key on which it differs from the next.</summary>
    /// <param name="plans">One of the assessment's sets of plans.</param>
    /// <returns>An explanation for every ranked plan, in their order.</returns>
    /// <exception cref="ArgumentException">The plans are not this assessment's.</exception>
    public ImmutableArray<PlanExplanation> Why(SubjectPlans plans)
    {
        RequireOwn(plans);
        return [.. plans.Ranked.Select((plan, index) => new PlanExplanation(index + 1, plan, plans.Ranked.Skip(index + 1).FirstOrDefault()))];
    }

    /// <summary>Why a rule did not apply: the clause that failed with the values it saw, the unknown facts, the fault, or that it was not asked.</summary>
    /// <remarks>Evaluates the case again. A rule about issues is explained for each of the subject's, a rule that binds items for each item.</remarks>
    /// <param name="rule">The rule's id.</param>
    /// <param name="commitment">The commitment; <see langword="null"/> for the customer as a whole.</param>
    /// <returns>At least one explanation for every version of the rule.</returns>
    /// <exception cref="ArgumentException">The rule set has no such rule, or the case no such commitment.</exception>
    public ImmutableArray<RuleExplanation> WhyNot(RuleId rule, CommitmentId? commitment = null)
    {
        RequireRule(rule);
        var trace = new WhyNotTrace(Set, rule, this, SubjectOf(commitment));
        AdvocacyEvaluator.Trace(Set, Case, AsOf, trace);
        return trace.Explanations();
    }

    /// <summary>What ends the time for which the assessment holds: the question whose answer is the first to change, and who asks it.</summary>
    /// <remarks>Evaluates the case again.</remarks>
    /// <returns>The explanation; <see langword="null"/> where <see cref="HoldsUntil"/> is.</returns>
    public HoldsUntilExplanation? WhyHoldsUntil()
    {
        if (HoldsUntil is null)
        {
            return null;
        }

        var trace = new HoldsUntilTrace(AsOf);
        AdvocacyEvaluator.Trace(Set, Case, AsOf, trace);
        return trace.Found;
    }

    /// <summary>The smallest changes of facts by which an issue would not be there.</summary>
    /// <inheritdoc cref="WhatWouldChange(IssueKind, CommitmentId?, CaseFormat?, CancellationToken)" path="/remarks"/>
    /// <param name="issue">One of the assessment's issues.</param>
    /// <param name="format">The format that knows the case's types; the library's own when absent.</param>
    /// <param name="cancellation">Cancels between evaluations.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="ArgumentException">The issue is not one of this assessment's,
    /// or the case holds a type that <paramref name="format"/> does not know.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Changes WhatWouldChange(PredictedIssue issue, CaseFormat? format = null, CancellationToken cancellation = default)
    {
        RequireOwn(issue);
        return WhatWouldChange(issue.Kind, issue.Commitment?.Id, format, cancellation);
    }

    /// <summary>The smallest changes of facts by which an issue that is there would not be, or one that is not would.</summary>
    /// <remarks>
    /// Found by evaluating the case with other facts, at most <see cref="Changes.MostEvaluations"/> times, in an order that is always the same. Probed
    /// are single facts: the other values of a switch, an enumeration or a code; numbers, lengths of time and instants at powers of two of their steps
    /// either way, then halved between to the least change; what rules declare by keys and parameters; and instants so that what the clock was asked
    /// falls on the assessment's. Unknown facts are filled; known ones never become unknown. Ids, references and the customer's standing are left alone.
    /// Where no single fact flips it, pairs are tried of those single changes that changed the truth of some clause, or a score, on the way. What the
    /// case refuses, such as a happening after <see cref="AsOf"/>, is no change.
    /// </remarks>
    /// <param name="kind">The kind of issue.</param>
    /// <param name="commitment">The commitment; <see langword="null"/> for the customer as a whole.</param>
    /// <param name="format">The format that knows the case's types; the library's own when absent.</param>
    /// <param name="cancellation">Cancels between evaluations.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="ArgumentException">The case has no such commitment, or holds a type that <paramref name="format"/> does not know.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Changes WhatWouldChange(IssueKind kind, CommitmentId? commitment, CaseFormat? format = null, CancellationToken cancellation = default) =>
        Search(new IssueTarget(SubjectOf(commitment), StringValue.RequireSet(kind)), format, cancellation);

    /// <summary>The smallest changes of facts by which the verdict on what is owed would be another.</summary>
    /// <inheritdoc cref="WhatWouldChange(IssueKind, CommitmentId?, CaseFormat?, CancellationToken)" path="/remarks"/>
    /// <param name="entitlement">One of the assessment's entitlements.</param>
    /// <param name="format">The format that knows the case's types; the library's own when absent.</param>
    /// <param name="cancellation">Cancels between evaluations.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="ArgumentException">The entitlement is not this assessment's,
    /// or the case holds a type that <paramref name="format"/> does not know.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Changes WhatWouldChange(Entitlement entitlement, CaseFormat? format = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entitlement);
        return Entitlements.Contains(entitlement)
            ? Search(new EntitlementTarget(entitlement), format, cancellation)
            : throw new ArgumentException("The entitlement is not one of this assessment's.", nameof(entitlement));
    }

    /// <summary>The smallest changes of facts by which another plan would rank first.</summary>
    /// <inheritdoc cref="WhatWouldChange(IssueKind, CommitmentId?, CaseFormat?, CancellationToken)" path="/remarks"/>
    /// <param name="plans">One of the assessment's sets of plans.</param>
    /// <param name="format">The format that knows the case's types; the library's own when absent.</param>
    /// <param name="cancellation">Cancels between evaluations.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="ArgumentException">The plans are not this assessment's,
    /// or the case holds a type that <paramref name="format"/> does not know.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Changes WhatWouldChange(SubjectPlans plans, CaseFormat? format = null, CancellationToken cancellation = default)
    {
        RequireOwn(plans);
        return Search(new RankingTarget(plans.Subject), format, cancellation);
    }

    private Changes Search(ChangeTarget target, CaseFormat? format, CancellationToken cancellation) =>
        new ChangeSearch(Set, this, target, format ?? new CaseFormat(), cancellation).Run();

    private ISubject SubjectOf(CommitmentId? commitment) => commitment is not { } id
        ? Case.WithoutStanding.Customer
        : Case.Find(id) ?? throw new ArgumentException(
            $"The case holds no commitment '{id}'.{JsonWords.DidYouMean(id.Value, Case.Commitments.Select(static held => held.Id.Value))}", nameof(commitment));

    private void RequireRule(RuleId rule)
    {
        if (!Set.Rules.Any(known => known.Id == rule))
        {
            throw new ArgumentException(
                Set.Predictors.Any(known => known.Id == rule)
                    ? $"'{rule}' is a predictor, which has no clauses to explain."
                    : $"The rule set has no rule '{rule}'.{JsonWords.DidYouMean(rule.Value, Set.Rules.Select(static known => known.Id.Value))}",
                nameof(rule));
        }
    }

    private void RequireOwn(PredictedIssue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        _ = HarmOf(issue);
    }

    private void RequireOwn(SubjectPlans plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        if (!Plans.Contains(plans))
        {
            throw new ArgumentException("The plans are not one of this assessment's.", nameof(plans));
        }
    }
}
