using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>How the harm of a delay adds up.</summary>
internal static class HarmOfDelay
{
    /// <summary>A step that no delay outlasts: what accrues by it comes once, when the slack is used up.</summary>
    private static readonly TimeSpan Once = TimeSpan.FromDays(36500);

    internal static HarmEstimate LossOfDelay(this Criticality criticality, IssueSurroundings its) =>
        HarmEstimate.Accruing(new DelayCost(criticality.LossPerHour!.Value, TimeSpan.FromHours(1)) { Slack = criticality.SlackIn(its) }, criticality.Basis);

    internal static HarmEstimate PenaltyOfDelay(this Criticality criticality, IssueSurroundings its) =>
        HarmEstimate.Accruing(new DelayCost(criticality.Penalty!.Value, Once) { Slack = criticality.SlackIn(its) }, criticality.Basis);

    internal static HarmEstimate? DangerOfDelay(this Criticality criticality, IssueSurroundings its) =>
        its.ForEachStartedDay(percent: 100, criticality.SlackIn(its));

    /// <summary>A share of the reference amount for each started day of delay beyond a slack; not known where the currency has no reference amount.</summary>
    internal static HarmEstimate? ForEachStartedDay(this IssueSurroundings its, int percent, TimeSpan slack = default) =>
        its.OfReference(percent) is { } aDay ? HarmEstimate.Accruing(new DelayCost(aDay, TimeSpan.FromDays(1)) { Slack = slack }) : null;

    private static TimeSpan SlackIn(this Criticality criticality, IssueSurroundings its) => criticality.SlackFrom(its.Issue.HitsAt);
}
