using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>An appointment to which nobody is assigned a day before it is due will probably be missed.</summary>
public sealed class NobodyAssigned : PredictionRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("appointment/nobody-assigned")
        .When(appointment => appointment.IsOpen)
        .When((appointment, its) => its.Clock.HasElapsed(-TimeSpan.FromDays(1), since: appointment.DueAt))
        .Unless(appointment => appointment.Assigned)
        .Predicts(IssueKind.MissedAppointment, LogOdds.VeryStrong)
        .Because(appointment => $"nobody is assigned, and due {appointment.DueAt:g}");
}
