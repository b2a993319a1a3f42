using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>What happens to a <see cref="RailJourney"/>, whatever law or charter it is under.</summary>
/// <remarks>Safe to share between threads.</remarks>
public static class RailRules
{
    /// <summary>The pack: an arrival that is estimated late is predicted.</summary>
    public static RulePack Pack { get; } = new(
        "entitlements/rail",
        "1",
        [
            Predict.About<RailJourney>("rail/estimated-late")
                .When(journey => journey.IsOpen)
                .When(journey => journey.CurrentEstimate, (journey, estimate, _) => estimate > journey.OriginalDueAt)
                .Predicts(RailIssues.LateTrain, LogOdds.VeryStrong)
                .Because(journey => $"estimated to arrive {journey.CurrentEstimate:g}, scheduled {journey.OriginalDueAt:g}"),
        ])
    {
        FailureKinds = new Dictionary<IssueKind, FailureKind> { [RailIssues.LateTrain] = FailureKind.FailedService },
    };
}
