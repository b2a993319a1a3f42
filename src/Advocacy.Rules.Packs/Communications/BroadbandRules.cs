using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>What happens to a <see cref="BroadbandService"/>.</summary>
/// <remarks>Safe to share between threads.</remarks>
public static class BroadbandRules
{
    /// <summary>The pack: late repairs and missed appointments are observed; a fault that is open and a start that is estimated late are predicted to be.</summary>
    public static RulePack Pack { get; } = new(
        "entitlements/broadband",
        "1",
        [
            Predict.About<BroadbandService>("broadband/estimated-late")
                .When(service => service.IsOpen)
                .When(service => service.CurrentEstimate, (service, estimate, _) => estimate > service.OriginalDueAt)
                .Predicts(BroadbandIssues.DelayedStart, LogOdds.VeryStrong)
                .Because(service => $"estimated to start {service.CurrentEstimate:g}, promised {service.OriginalDueAt:g}"),
            Predict.About<BroadbandService>("broadband/fault-open")
                .When(service => service.FaultReportedAt is not null && service.FaultFixedAt is null)
                .Predicts(BroadbandIssues.DelayedRepair, LogOdds.Strong)
                .Because(service => $"the loss of service was reported on {service.FaultReportedAt:d} and is not repaired"),
            Predict.About<BroadbandService>("broadband/repair-late")
                .When(service => OfcomAutomaticCompensation.Scheme.RepairIsLateFrom(service) is { } late && (service.FaultFixedAt is not { } repaired || repaired >= late))
                .Observes(BroadbandIssues.DelayedRepair, service => OfcomAutomaticCompensation.Scheme.RepairIsLateFrom(service)!.Value)
                .Because(service => $"the loss of service was reported on {service.FaultReportedAt:d} and not repaired in time"),
            Predict.About<BroadbandService>("broadband/engineer-did-not-come")
                .When(service => service.AppointmentAt is not null && service.AppointmentOutcome == AppointmentOutcome.NoShow)
                .Observes(IssueKind.MissedAppointment, service => service.AppointmentAt!.Value)
                .Because(service => $"the engineer did not come on {service.AppointmentAt:g}"),
            Predict.About<BroadbandService>("broadband/appointment-cancelled")
                .When(service => service.AppointmentAt is not null && service.AppointmentOutcome == AppointmentOutcome.CancelledByProvider)
                .Observes(IssueKind.MissedAppointment, service => service.AppointmentCancelledAt ?? service.AppointmentAt!.Value)
                .Because(service => $"the provider cancelled the appointment of {service.AppointmentAt:g}"),
        ])
    {
        FailureKinds = new Dictionary<IssueKind, FailureKind>
        {
            [BroadbandIssues.DelayedRepair] = FailureKind.FailedService,
            [BroadbandIssues.DelayedStart] = FailureKind.FailedService,
        },
    };
}
