using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>An appointment that is expected to begin after its first due date will almost surely be missed or kept late.</summary>
public sealed class AppointmentEstimatedLate : PredictionRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("appointment/estimated-late")
        .When(appointment => appointment.IsOpen)
        .When(appointment => appointment.CurrentEstimate, (appointment, estimate, _) => estimate > appointment.OriginalDueAt)
        .Predicts(IssueKind.MissedAppointment, LogOdds.Decisive)
        .Because(appointment => $"expected {appointment.CurrentEstimate:g}, first due {appointment.OriginalDueAt:g}");
}
