using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>All that can be said of one case at one instant.</summary>
/// <remarks>
/// Ranking is provably customer first relative to the declared facts and rules; likelihoods and harm are estimates and are shown as such.
/// Not legal advice, and no decision: <see cref="SubjectPlans.RequiresHumanReview"/> says where a person must look. Immutable; safe to share between threads.
/// </remarks>
public sealed partial class CaseAssessment
{
    internal CaseAssessment(
        CustomerCase @case,
        DateTimeOffset asOf,
        DateTimeOffset? holdsUntil,
        RuleSet set,
        ImmutableArray<Harm> harms,
        ImmutableArray<Entitlement> entitlements,
        ImmutableArray<SubjectPlans> plans,
        ImmutableArray<AnticipatedReaction> reactions,
        ImmutableArray<OpenQuestion> openQuestions,
        ImmutableArray<RuleFault> faults)
    {
        Case = @case;
        AsOf = asOf;
        HoldsUntil = holdsUntil;
        Set = set;
        Harms = harms;
        Entitlements = entitlements;
        Plans = plans;
        Reactions = reactions;
        OpenQuestions = openQuestions;
        Faults = faults;
    }

    /// <summary>The case.</summary>
    public CustomerCase Case { get; }

    /// <summary>The instant as of which the case is assessed.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>
    /// The first instant at which some answer of the clock changes: until then, this excluded, the assessment is equal but for its instant.
    /// <see langword="null"/> where no answer ever changes.
    /// </summary>
    public DateTimeOffset? HoldsUntil { get; }

    /// <summary>The version of the rule set.</summary>
    public string RuleSetVersion => Set.Version;

    /// <summary>What a reader must be told, by the packs whose rules say what is owed or not: that it is no legal advice, for one.</summary>
    public ImmutableArray<string> Statements =>
    [
        .. Set.Packs
            .Where(pack => pack.Statement is not null && Entitlements.Any(entitlement => pack.Rules.Any(rule => rule.Id == entitlement.Rule)))
            .Select(static pack => pack.Statement!)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The issues, the most urgent first.</summary>
    public IEnumerable<PredictedIssue> Issues => Harms.Select(static harm => harm.Issue);

    /// <summary>What each issue means for the customer, the most urgent first: one for every issue.</summary>
    public ImmutableArray<Harm> Harms { get; }

    /// <summary>Every verdict on what is owed, by subject, issue and rule.</summary>
    public ImmutableArray<Entitlement> Entitlements { get; }

    /// <summary>What can be done, for every subject with an issue: the customer first, then the commitments by id.</summary>
    public ImmutableArray<SubjectPlans> Plans { get; }

    /// <summary>What the customer is likely to think, do or say: by subject and issue, first of the issue as it stands and then of the first ranked plans.</summary>
    public ImmutableArray<AnticipatedReaction> Reactions { get; }

    /// <summary>How likely it is that the customer leaves for a competitor as things stand: the likeliest such reaction, zero where none is reported.</summary>
    /// <remarks>No harm, entitlement, plan or order of plans depends on it. See <see cref="RiskOfLeavingOrdersOutreach"/> for the one thing that may.</remarks>
    public Probability RiskOfLeaving => Reactions
        .Where(static reaction => reaction is { Plan: null, Form: ReactionForm.Do } && reaction.Kind == ReactionKind.LeaveForCompetitor)
        .Select(static reaction => reaction.Likelihood)
        .DefaultIfEmpty()
        .Max();

    /// <summary>Whether the options let the risk of leaving order outreach among customers who are otherwise equal; see <see cref="OutreachOrder"/>.</summary>
    public bool RiskOfLeavingOrdersOutreach => Set.Scales.RiskOfLeavingOrdersOutreach;

    /// <summary>Rules that could not conclude because facts are unknown.</summary>
    public ImmutableArray<OpenQuestion> OpenQuestions { get; }

    /// <summary>Rules and predictors that threw.</summary>
    public ImmutableArray<RuleFault> Faults { get; }

    /// <summary>The rules by which the case was assessed.</summary>
    internal RuleSet Set { get; }

    /// <summary>What can be done for a commitment.</summary>
    /// <param name="commitment">The commitment's id; <see langword="null"/> for the customer as a whole.</param>
    /// <returns>The plans; <see langword="null"/> where the subject has no issue.</returns>
    public SubjectPlans? PlansFor(CommitmentId? commitment) =>
        Plans.FirstOrDefault(plans => plans.Commitment?.Id == commitment);

    /// <summary>What an issue means for the customer.</summary>
    /// <param name="issue">One of the assessment's issues.</param>
    /// <returns>Its harm.</returns>
    /// <exception cref="ArgumentException">The issue is not one of this assessment's.</exception>
    public Harm HarmOf(PredictedIssue issue) =>
        Harms.FirstOrDefault(harm => harm.Issue == issue) ?? throw new ArgumentException("The issue is not one of this assessment's.", nameof(issue));

    /// <summary>The same assessment of a customer of no standing, for a host's function that must not tell customers apart by it.</summary>
    internal CaseAssessment WithoutStanding() => ReferenceEquals(Case, Case.WithoutStanding)
        ? this
        : new CaseAssessment(Case.WithoutStanding, AsOf, HoldsUntil, Set, Harms, Entitlements, Plans, Reactions, OpenQuestions, Faults);
}
