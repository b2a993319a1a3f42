using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

/// <summary>Reads an assessment as an outsider would: by its public parts alone.</summary>
internal static class Keys
{
    /// <summary>Keys 1 to 6, the lesser the better: each an entry that compares as a whole.</summary>
    internal static (int Hazard, int Likely, int Worst)[] ForCustomer(RemedyScore score) =>
    [
        (Band(score.HazardLeft), Band(score.LikelyLeft), Band(score.WorstLeft)),
        (score.HonoursPreference ? 0 : 1, 0, 0),
        (score.ReachBand, 0, 0),
        (score.EffortBand, 0, 0),
        (-score.KindMatches, -score.DistributiveJustice, -((score.InteractionalJustice ? 2 : 0) + (score.ProceduralJustice ? 1 : 0))),
        (score.FineBand, 0, 0),
    ];

    internal static int Band(HarmBand band) => band.Edges ?? int.MaxValue;

    /// <summary>A plan by what is in it: the remedies' rules, the issues they answer and what they do.</summary>
    internal static string Of(RemedyPlan plan) => Of(plan.Remedies);

    internal static string Of(IEnumerable<Remedy> remedies) => string.Join(" + ", remedies.Select(remedy => $"{remedy.Id} on {remedy.Issue.Kind}"));

    internal static string Of(PredictedIssue issue) => $"{issue.Kind} of {issue.Commitment?.Id.Value}";

    internal static string Of(SubjectPlans plans) => plans.Commitment?.Id.Value ?? "";

    /// <summary>A reaction by the issue, the plan and what it is.</summary>
    internal static string Of(AnticipatedReaction reaction) =>
        $"{Of(reaction.Issue)}, {(reaction.Plan is { } plan ? Of(plan) : "as things stand")}: {reaction.Form} {reaction.Kind}";

    /// <summary>The assessment's JSON from <c>holdsUntil</c> on: all but its instant.</summary>
    internal static string WithoutInstant(CaseAssessment assessment)
    {
        var json = AssessmentJson.ToJson(assessment);
        return json[json.IndexOf("\"holdsUntil\"", StringComparison.Ordinal)..];
    }

    /// <summary>The assessment's JSON from the issues on: all but its instants and the rule set's version.</summary>
    internal static string WithoutVersion(CaseAssessment assessment)
    {
        var json = AssessmentJson.ToJson(assessment);
        return json[json.IndexOf("\"issues\"", StringComparison.Ordinal)..];
    }
}
