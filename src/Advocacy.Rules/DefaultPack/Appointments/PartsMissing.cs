using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>An appointment whose parts or papers are missing two days before it is due will probably not do what it is for.</summary>
public sealed class PartsMissing : PredictionRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("appointment/parts-missing")
        .When(appointment => appointment.IsOpen)
        .When((appointment, its) => its.Clock.HasElapsed(-TimeSpan.FromDays(2), since: appointment.DueAt))
        .Unless(appointment => appointment.PartsAvailable)
        .Predicts(IssueKind.MissedAppointment, LogOdds.Strong)
        .Because(appointment => $"parts or papers are missing, and due {appointment.DueAt:g}");
}
