using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level that is estimated to be met after its first deadline will almost surely be breached.</summary>
public sealed class ServiceLevelEstimatedLate : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/estimated-late")
        .When(level => level.IsOpen)
        .When(level => level.CurrentEstimate, (level, estimate, _) => estimate > level.OriginalDueAt)
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.VeryStrong)
        .Because(level => $"estimated for {level.CurrentEstimate:g}, first due {level.OriginalDueAt:g}");
}
