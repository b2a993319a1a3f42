using System.Diagnostics;

namespace Advocacy.Rules.Hosting;

/// <summary>One activity an evaluation: counts, bands and versions, never an id or a text of the case.</summary>
internal static class EvaluationTrace
{
    private static readonly ActivitySource Source = new(TelemetryNames.Source, typeof(EvaluationTrace).Assembly.GetName().Version?.ToString());

    internal static Activity? Start(string name, string version)
    {
        var activity = Source.StartActivity("advocacy.evaluate");
        if (activity is { IsAllDataRequested: true })
        {
            if (name.Length > 0)
            {
                activity.SetTag(TelemetryNames.RuleSetName, name);
            }

            activity.SetTag(TelemetryNames.RuleSetVersion, version);
        }

        return activity;
    }

    internal static void Complete(Activity? activity, CaseAssessment assessment)
    {
        if (activity is not { IsAllDataRequested: true })
        {
            return;
        }

        activity.SetTag(TelemetryNames.Issues, assessment.Harms.Length);
        activity.SetTag(TelemetryNames.Faults, assessment.Faults.Length);
        activity.SetTag(TelemetryNames.RankedPlans, assessment.Plans.Sum(static plans => plans.Ranked.Length));
        if (!assessment.Harms.IsEmpty)
        {
            activity.SetTag(TelemetryNames.WorstHarm, assessment.Harms.Max(static harm => harm.Worst).ToString());
        }
    }

    /// <summary>The exception's type alone: its message may quote the case.</summary>
    internal static void Fail(Activity? activity, Exception thrown) =>
        activity?.SetStatus(ActivityStatusCode.Error).SetTag(TelemetryNames.ErrorType, thrown.GetType().FullName);
}
