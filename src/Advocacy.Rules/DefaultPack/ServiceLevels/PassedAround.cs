using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level whose work was handed on three times or more is breached more often than not: 78 % against 42.3 %, at one service desk.</summary>
public sealed class PassedAround : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/passed-around")
        .Source(Sources.ServiceDeskHandling)
        .When(level => level.IsOpen)
        .When(level => level.Reassignments, reassignments => reassignments >= 3)
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Times(0.78 / 0.22 / (0.423 / 0.577)))
        .Because(level => $"handed to another group {level.Reassignments} times");
}
