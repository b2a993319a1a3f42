using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level whose work was reopened is breached more often than not: 82 % against 42.3 %, at one service desk.</summary>
public sealed class Reopened : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/reopened")
        .Source(Sources.ServiceDeskHandling)
        .When(level => level.IsOpen)
        .When(level => level.Reopenings, reopenings => reopenings > 0)
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Times(0.82 / 0.18 / (0.423 / 0.577)))
        .Because(level => $"reopened, {level.Reopenings} so far");
}
