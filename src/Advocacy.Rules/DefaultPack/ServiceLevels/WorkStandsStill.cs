using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level on which nobody has worked for a quarter of its time is likelier to be breached.</summary>
public sealed class WorkStandsStill : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/work-stands-still")
        .When(level => level.IsOpen)
        .When(level => level.LastWorkedAt, (level, worked, its) => its.Clock.HasElapsed((level.DueAt - level.MadeAt) / 4, since: worked))
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Moderate)
        .Because(level => $"nobody has worked on it since {level.LastWorkedAt:g}");
}
