using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level whose work was handed on three times or more is likelier to be breached.</summary>
public sealed class PassedAround : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/passed-around")
        .Source(Sources.Effort)
        .When(level => level.IsOpen)
        .When(level => level.Reassignments, reassignments => reassignments >= 3)
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Moderate)
        .Because(level => $"handed to another group {level.Reassignments} times");
}
