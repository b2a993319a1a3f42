using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A missed appointment costs the customer the hours spent waiting for it.</summary>
public sealed class StayedInForNothing : HarmRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("harm/stayed-in-for-nothing")
        .On(IssueKind.MissedAppointment)
        .Harms(HarmComponent.Time, (appointment, its) => its.EstimateOfReference(low: 20, likely: 40, worst: 80))
        .Because("the customer stays in for nothing");
}
