using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Send somebody where nobody has set out, unless the parts or papers are known to be missing.</summary>
public sealed class SendSomebody : RemedyRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/send-somebody")
        .Source(Sources.Matching)
        .On(IssueKind.MissedAppointment)
        .When(appointment => appointment.IsOpen && appointment.SetOutAt is null && appointment.PartsAvailable is not false)
        .Proposes(RemedyKind.Expedite, appointment => new RemedyTerms
        {
            Redress = Redress.Reperformance,
            Restores = true,
            LeadTime = appointment.UsualTravel ?? TimeSpan.FromDays(1),
        })
        .Because("somebody else can keep the appointment");
}
