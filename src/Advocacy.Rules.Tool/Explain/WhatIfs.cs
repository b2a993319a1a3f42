using Advocacy.Rules.Tool.Assess;

namespace Advocacy.Rules.Tool.Explain;

/// <summary>What would bring an issue about, or make it vanish. Where no subject is named, of those that have it.</summary>
internal sealed class IssueWhatIf(Subjects subjects, IssueKind kind) : WhatIfQuestion(subjects)
{
    internal override string NothingToSay => Subjects.AreAll
        ? $"no case has the issue '{kind}'; name the subject that it is to come about for with --commitment."
        : $"no case holds {Subjects}.";

    private protected override IEnumerable<Changeable> Changeables(CaseAssessment assessment) => Subjects.Of(assessment.Case)
        .Where(subject => !Subjects.AreAll || Find(assessment, subject) is not null)
        .Select(subject => new Changeable(
            $"{Wording.Capital(Wording.OfCode(kind.Value))} of {(subject is { } id ? Wording.OfSubject(assessment.Case.Find(id)!) : Subjects.TheCustomer)}",
            format => assessment.WhatWouldChange(kind, subject, format),
            (other, wording) => Say(Find(other, subject), wording)));

    private PredictedIssue? Find(CaseAssessment assessment, CommitmentId? subject) =>
        assessment.Issues.FirstOrDefault(issue => issue.Kind == kind && issue.Commitment?.Id == subject);

    private static string Say(PredictedIssue? issue, Wording wording) => issue switch
    {
        null => "no such issue",
        { Status: IssueStatus.Anticipated } => $"{wording.Of(issue.Likelihood)} likely",
        _ => Wording.Of(issue.Status),
    };
}

/// <summary>What would change the verdict of an entitlement rule.</summary>
internal sealed class EntitlementWhatIf(Subjects subjects, string rule) : WhatIfQuestion(subjects)
{
    internal override string NothingToSay => $"no case has a verdict of the entitlement rule '{rule}' on an issue of {Subjects}; why-not says why.";

    private protected override IEnumerable<Changeable> Changeables(CaseAssessment assessment) => assessment.Entitlements
        .Where(verdict => string.Equals(verdict.Rule.Value, rule, StringComparison.Ordinal) && Subjects.Includes(verdict.Issue.Commitment?.Id))
        .Select(verdict => new Changeable(
            $"{verdict.Rule} on {Wording.OfCode(verdict.Issue.Kind.Value)} of {Wording.OfSubject(verdict.Issue.Subject)}",
            format => assessment.WhatWouldChange(verdict, format),
            (other, _) => Say(other.Entitlements.FirstOrDefault(one =>
                one.Rule == verdict.Rule && one.Issue.Kind == verdict.Issue.Kind && one.Issue.Commitment?.Id == verdict.Issue.Commitment?.Id))));

    private static string Say(Entitlement? verdict) => verdict is null ? "no verdict: no such issue" : Wording.Of(verdict.Verdict);
}

/// <summary>What would make another plan rank first.</summary>
internal sealed class RankingWhatIf(Subjects subjects) : WhatIfQuestion(subjects)
{
    internal override string NothingToSay => $"no case has plans for {Subjects}.";

    private protected override IEnumerable<Changeable> Changeables(CaseAssessment assessment) => assessment.Plans
        .Where(plans => Subjects.Includes(plans.Commitment?.Id))
        .Select(plans => new Changeable(
            $"What to do first for {Wording.OfSubject(plans.Subject)}",
            format => assessment.WhatWouldChange(plans, format),
            (other, _) => Say(other.PlansFor(plans.Commitment?.Id))));

    private static string Say(SubjectPlans? plans) => plans switch
    {
        null => "nothing to do: no issue",
        { Ranked: [var first, ..] } => first.Remedies.IsEmpty ? "nothing beyond what is going on already" : first.Id,
        _ => "no plan may be ranked",
    };
}
