using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>An appointment that the customer has not confirmed a day before it is due is likelier to fail.</summary>
public sealed class CustomerHasNotConfirmed : PredictionRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("appointment/customer-has-not-confirmed")
        .When(appointment => appointment.IsOpen && appointment.ConfirmedAt is null)
        .When((appointment, its) => its.Clock.HasElapsed(-TimeSpan.FromDays(1), since: appointment.DueAt))
        .Predicts(IssueKind.MissedAppointment, LogOdds.Moderate)
        .Because(appointment => $"the customer is not known to have confirmed, and due {appointment.DueAt:g}");
}
