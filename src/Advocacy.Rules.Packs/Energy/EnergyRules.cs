using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>What happens to an <see cref="EnergySupply"/>.</summary>
/// <remarks>Safe to share between threads.</remarks>
public static class EnergyRules
{
    /// <summary>The pack: a standard that is estimated to be met late is predicted.</summary>
    public static RulePack Pack { get; } = new(
        "entitlements/energy",
        "1",
        [
            Predict.About<EnergySupply>("energy/estimated-late")
                .When(supply => supply.IsOpen)
                .When(supply => supply.CurrentEstimate, (supply, estimate, _) => estimate > supply.OriginalDueAt)
                .Predicts(EnergyIssues.MissedStandard, LogOdds.VeryStrong)
                .Because(supply => $"estimated for {supply.CurrentEstimate:g}, due by {supply.OriginalDueAt:g}"),
        ])
    {
        FailureKinds = new Dictionary<IssueKind, FailureKind> { [EnergyIssues.MissedStandard] = FailureKind.FailedService },
    };
}
