namespace Advocacy.Rules.Hosting;

/// <summary>The names under which a host finds traces, measurements and logs. A change of one breaks the dashboards that hosts have built.</summary>
internal static class TelemetryNames
{
    internal const string Source = "Advocacy.Rules";

    internal const string RuleSetName = "advocacy.rule_set.name";
    internal const string RuleSetVersion = "advocacy.rule_set.version";
    internal const string Issues = "advocacy.issues";
    internal const string Faults = "advocacy.faults";
    internal const string RankedPlans = "advocacy.plans.ranked";
    internal const string WorstHarm = "advocacy.harm.worst";
    internal const string IssueKind = "advocacy.issue.kind";
    internal const string IssueStatus = "advocacy.issue.status";
    internal const string RuleId = "advocacy.rule.id";
    internal const string ErrorType = "error.type";

    internal const string EvaluationCount = "advocacy.evaluations";
    internal const string EvaluationDuration = "advocacy.evaluation.duration";
    internal const string IssueCount = "advocacy.issues";
    internal const string FaultCount = "advocacy.faults";
}
