using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What a brief says to its audience, in no language yet. What the audience may not see is not in it.</summary>
internal sealed record BriefContent
{
    internal BriefContent(CaseAssessment assessment, BriefAudience audience)
    {
        var sight = BriefSight.Of(audience);
        (Audience, Sight) = (audience, sight);
        (AsOf, HoldsUntil, Set) = (assessment.AsOf, assessment.HoldsUntil, assessment.Set);
        CustomerId = assessment.Case.Customer.Id;
        CustomerName = sight.CustomerName ? assessment.Case.Customer.Name : null;
        Issues = [.. assessment.Harms.Select(static harm => new BriefIssue(harm))];
        Offset = (Lead?.Issue.Commitment ?? assessment.Case.Commitments.FirstOrDefault())?.DueAt.Offset ?? assessment.AsOf.Offset;
        Timeline = Timeline.Of(assessment, isWhole: sight.Workings);
        Entitlements = [.. assessment.Entitlements.Where(entitlement => !sight.IsCustomer || entitlement.Verdict != Verdict.NotOwed)];
        Options = [.. assessment.Plans.Select(plans => SubjectOptions.Of(plans, sight))
            .OrderBy(options => Issues.TakeWhile(issue => issue.Issue.Subject != options.Subject).Count())];
        Questions = BriefQuestion.Of(assessment, sight);
        Reactions = sight.Reactions ? assessment.Reactions : [];
        Faults = sight.Workings ? assessment.Faults : [];
        Statements = assessment.Statements;
        Decision = BriefDecision.Of(assessment);
    }

    internal BriefAudience Audience { get; }

    internal BriefSight Sight { get; }

    internal RuleSet Set { get; }

    internal DateTimeOffset AsOf { get; }

    internal DateTimeOffset? HoldsUntil { get; }

    /// <summary>The offset in which the brief tells every instant: that in which the first issue's promise is due, as given.</summary>
    internal TimeSpan Offset { get; }

    internal CustomerId CustomerId { get; }

    internal string? CustomerName { get; }

    /// <summary>The most urgent first.</summary>
    internal ImmutableArray<BriefIssue> Issues { get; }

    internal BriefIssue? Lead => Issues.FirstOrDefault();

    internal Timeline Timeline { get; }

    internal ImmutableArray<Entitlement> Entitlements { get; }

    internal ImmutableArray<SubjectOptions> Options { get; }

    internal ImmutableArray<BriefQuestion> Questions { get; }

    internal ImmutableArray<AnticipatedReaction> Reactions { get; }

    internal ImmutableArray<RuleFault> Faults { get; }

    /// <summary>What the rules' packs want every reader told, in their own words.</summary>
    internal ImmutableArray<string> Statements { get; }

    internal BriefDecision Decision { get; }

    /// <summary>Whether the assessment may change before the decision is due.</summary>
    internal bool MayChangeBeforeDecision => HoldsUntil < Decision.By;

    internal ImmutableArray<LossTotal> Totals => LossTotal.Of(Issues.SelectMany(static issue => issue.Losses));
}
