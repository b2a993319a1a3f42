using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>An appointment for which nobody has set out, though the way no longer fits, will almost surely be missed.</summary>
public sealed class TravelNoLongerFits : PredictionRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("appointment/travel-no-longer-fits")
        .When(appointment => appointment.IsOpen && appointment.SetOutAt is null)
        .When(appointment => appointment.UsualTravel, (appointment, travel, its) => its.Clock.HasElapsed(-travel, since: appointment.DueAt))
        .Predicts(IssueKind.MissedAppointment, LogOdds.Decisive)
        .Because(appointment => $"nobody is known to have set out, and the way usually takes {appointment.UsualTravel!.Value.TotalHours:0.#} h");
}
