using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>An appointment for which somebody set out in time is unlikely to be missed.</summary>
public sealed class OnTheWayInTime : PredictionRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("appointment/on-the-way-in-time")
        .When(appointment => appointment.IsOpen && appointment.SetOutAt is not null)
        .When(
            appointment => appointment.UsualTravel,
            (appointment, travel, _) => appointment.SetOutAt is { } setOut && appointment.OriginalDueAt - setOut >= travel)
        .Predicts(IssueKind.MissedAppointment, -LogOdds.Strong)
        .Because(appointment => $"set out {appointment.SetOutAt:g}, and the way usually takes {appointment.UsualTravel!.Value.TotalHours:0.#} h");
}
