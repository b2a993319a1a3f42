using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A missed appointment owes what its contract gives for it.</summary>
public sealed class MissedAppointmentClause : EntitlementRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("contract/missed-appointment-clause")
        .On(IssueKind.MissedAppointment)
        .When((appointment, its) => its.Issue.HasOccurred)
        .When(appointment => appointment.MissedPayment is not null)
        .Owes(Authority.Contract, "missed appointment clause", appointment => new Obligation(appointment.MissedPayment!.Value))
        .Because(appointment => $"the contract gives {appointment.MissedPayment} for a missed appointment");
}
