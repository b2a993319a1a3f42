using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level whose work was reopened is likelier to be breached.</summary>
public sealed class Reopened : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/reopened")
        .Source(Sources.Effort)
        .When(level => level.IsOpen)
        .When(level => level.Reopenings, reopenings => reopenings > 0)
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Moderate)
        .Because(level => $"reopened, {level.Reopenings} so far");
}
