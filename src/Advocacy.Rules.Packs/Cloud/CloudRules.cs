using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>What happens to a <see cref="CloudService"/>.</summary>
/// <remarks>Safe to share between threads.</remarks>
public static class CloudRules
{
    /// <summary>The pack: a month whose uptime is already below the level agreed is predicted to end so.</summary>
    public static RulePack Pack { get; } = new(
        "entitlements/cloud",
        "1",
        [
            Predict.About<CloudService>("cloud/uptime-already-short")
                .When(service => service.IsOpen)
                .When(service => service.MonthlyUptimePercent, (service, uptime, _) => uptime < CloudServiceCredits.Scheme.CommittedUptimePercent(service))
                .Predicts(CloudIssues.UptimeShortfall, LogOdds.VeryStrong)
                .Because(service => $"the uptime in the month to {service.DueAt:d} is {service.MonthlyUptimePercent} %"),
        ])
    {
        FailureKinds = new Dictionary<IssueKind, FailureKind> { [CloudIssues.UptimeShortfall] = FailureKind.FailedService },
    };
}
