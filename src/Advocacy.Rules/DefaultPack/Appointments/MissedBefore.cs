using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>An appointment of a customer whom nobody came to see in the last 90 days is likelier to be missed.</summary>
public sealed class MissedBefore : PredictionRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("appointment/missed-before")
        .When(appointment => appointment.IsOpen)
        .ForEach(its => its.Case.Incidents)
        .When((appointment, incident) => incident.Kind == IncidentKind.MissedAppointment && incident.Attribution != Attribution.Customer)
        .Unless((appointment, incident, its) => its.Clock.HasElapsed(TimeSpan.FromDays(90), since: incident.OccurredAt))
        .Predicts(IssueKind.MissedAppointment, LogOdds.Moderate)
        .Because((appointment, incident) => $"nobody came before: {incident.Id} of {incident.OccurredAt:g}");
}
