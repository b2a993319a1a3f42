using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>On what the customer has been failed lately.</summary>
internal static class RecentFailures
{
    /// <summary>Whether a commitment was first due and not kept in time, or an incident befell it, within a time; what the customer answers for does not count.</summary>
    internal static bool HasFailedWithin(this Surroundings its, TimeSpan time, Commitment on) =>
        its.Case.IncidentsOf(on.Id).Any(incident => incident.Attribution != Attribution.Customer && !its.Clock.HasElapsed(time, since: incident.OccurredAt))
        || its.WasLateWithin(time, on);

    private static bool WasLateWithin(this Surroundings its, TimeSpan time, Commitment on) =>
        (on.FulfilledAt is { } kept ? kept > on.OriginalDueAt : its.Clock.HasPassed(on.OriginalDueAt)) && !its.Clock.HasElapsed(time, since: on.OriginalDueAt);
}
