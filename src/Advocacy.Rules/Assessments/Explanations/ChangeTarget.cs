using System.Globalization;
using System.Text;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>What a search for changes is to flip.</summary>
internal abstract class ChangeTarget(ISubject subject)
{
    internal CommitmentId? Commitment => subject.CommitmentId;

    internal Type SubjectType => subject.GetType();

    /// <summary>What is to become another.</summary>
    internal abstract string OutcomeOf(CaseAssessment assessment);

    /// <summary>What changes on the way to another outcome, beside the truth of clauses.</summary>
    internal abstract string ProgressOf(CaseAssessment assessment);

    /// <summary>Whether a rule's clauses bear on the outcome, given that its subject does.</summary>
    internal abstract bool DependsOn(Rule rule);

    private protected PredictedIssue? Find(CaseAssessment assessment, IssueKind kind) =>
        assessment.Issues.FirstOrDefault(issue => issue.Kind == kind && issue.Commitment?.Id == Commitment);

    private protected static string Write(PredictedIssue? issue) =>
        issue is null ? "" : FormattableString.Invariant($"{issue.Status} {issue.Likelihood.Value:R}");
}

/// <summary>Whether an issue is there.</summary>
internal sealed class IssueTarget(ISubject subject, IssueKind kind) : ChangeTarget(subject)
{
    internal override string OutcomeOf(CaseAssessment assessment) => Find(assessment, kind) is null ? "absent" : "there";

    internal override string ProgressOf(CaseAssessment assessment) => Write(Find(assessment, kind));

    internal override bool DependsOn(Rule rule) => rule.Stage == RuleStage.Derive || (rule.Stage == RuleStage.Predict && rule.PredictedKind == kind);
}

/// <summary>The verdict of an entitlement rule on an issue.</summary>
internal sealed class EntitlementTarget(Entitlement entitlement) : ChangeTarget(entitlement.Issue.Subject)
{
    private readonly IssueKind _kind = entitlement.Issue.Kind;

    internal override string OutcomeOf(CaseAssessment assessment) =>
        assessment.Entitlements.FirstOrDefault(other => other.Rule == entitlement.Rule && other.Issue.Kind == _kind && other.Issue.Commitment?.Id == Commitment)
            ?.Verdict.ToString() ?? "none";

    internal override string ProgressOf(CaseAssessment assessment) => Write(Find(assessment, _kind));

    internal override bool DependsOn(Rule rule) => rule.Id == entitlement.Rule
        || rule.Stage == RuleStage.Derive || (rule.Stage == RuleStage.Predict && rule.PredictedKind == _kind);
}

/// <summary>The plan that ranks first for a subject.</summary>
internal sealed class RankingTarget(ISubject subject) : ChangeTarget(subject)
{
    internal override string OutcomeOf(CaseAssessment assessment) =>
        assessment.PlansFor(Commitment) is { Ranked: [var first, ..] } ? Name(first) : "none";

    internal override string ProgressOf(CaseAssessment assessment)
    {
        var progress = new StringBuilder();
        if (assessment.PlansFor(Commitment) is { } plans)
        {
            foreach (var plan in plans.Ranked)
            {
                var score = plan.Score;
                progress.Append(
                    CultureInfo.InvariantCulture,
                    $"{Name(plan)}: {score.HazardLeft}, {score.LikelyLeft}, {score.WorstLeft}, {score.HonoursPreference}, {score.ReachBand}, ");
                progress.Append(
                    CultureInfo.InvariantCulture,
                    $"{score.EffortBand}, {score.KindMatches}, {score.DistributiveJustice}, {score.InteractionalJustice}, ");
                progress.Append(CultureInfo.InvariantCulture, $"{score.ProceduralJustice}, {score.FineBand}, {score.Cost}; ");
            }

            progress.AppendJoin("; ", plans.Gated.Select(static gated => string.Join(", ", gated.Gates.Select(static gate => gate.Question))));
        }

        return progress.ToString();
    }

    internal override bool DependsOn(Rule rule) => true;

    private static string Name(RemedyPlan plan) => string.Join(" + ", plan.Remedies.Select(static remedy => $"{remedy.Id} on {remedy.Issue.Kind}"));
}
