using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>What happens to a <see cref="FlightBooking"/>, whatever law it is under.</summary>
/// <remarks>Safe to share between threads.</remarks>
public static class FlightRules
{
    /// <summary>The pack: cancelled, changed, denied boarding and downgraded are observed; an arrival that is estimated late is predicted.</summary>
    public static RulePack Pack { get; } = new(
        "entitlements/flights",
        "1",
        [
            Predict.About<FlightBooking>("flight/estimated-late")
                .When(flight => flight.IsOpen && flight.CancelledAt is null)
                .When(flight => flight.CurrentEstimate, (flight, estimate, _) => estimate > flight.OriginalDueAt)
                .Predicts(FlightIssues.LateFlight, LogOdds.VeryStrong)
                .Because(flight => $"estimated to arrive {flight.CurrentEstimate:g}, scheduled {flight.OriginalDueAt:g}"),
            Predict.About<FlightBooking>("flight/cancelled")
                .When(flight => flight.CancelledAt is not null)
                .Observes(FlightIssues.CancelledFlight, flight => flight.CancelledAt!.Value)
                .Because(flight => $"the carrier cancelled it on {flight.CancelledAt:g}"),
            Predict.About<FlightBooking>("flight/changed")
                .When(flight => flight.ChangedAt is not null)
                .Observes(FlightIssues.ChangedFlight, flight => flight.ChangedAt!.Value)
                .Because(flight => $"the carrier changed it on {flight.ChangedAt:g}"),
            Predict.About<FlightBooking>("flight/boarding-denied")
                .When(flight => flight.BoardingDeniedAt is not null)
                .Observes(FlightIssues.DeniedBoarding, flight => flight.BoardingDeniedAt!.Value)
                .Because(flight => $"boarding was denied on {flight.BoardingDeniedAt:g}"),
            Predict.About<FlightBooking>("flight/downgraded")
                .When(flight => flight.DowngradedAt is not null)
                .Observes(FlightIssues.Downgraded, flight => flight.DowngradedAt!.Value)
                .Because(flight => $"seated in a lower class on {flight.DowngradedAt:g}"),
        ])
    {
        FailureKinds = new Dictionary<IssueKind, FailureKind>
        {
            [FlightIssues.LateFlight] = FailureKind.FailedService,
            [FlightIssues.CancelledFlight] = FailureKind.FailedService,
            [FlightIssues.ChangedFlight] = FailureKind.FailedService,
            [FlightIssues.DeniedBoarding] = FailureKind.FailedService,
            [FlightIssues.Downgraded] = FailureKind.FailedService,
        },
    };
}
