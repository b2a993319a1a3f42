using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level that nobody owns when a quarter of its time is gone will probably be breached.</summary>
public sealed class NobodyOwnsTheWork : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/nobody-owns-the-work")
        .When(level => level.IsOpen)
        .When((level, its) => its.Clock.HasElapsed((level.DueAt - level.MadeAt) / 4, since: level.MadeAt))
        .Unless(level => level.Assigned)
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Strong)
        .Because(level => $"nobody owns the work, and due {level.DueAt:g}");
}
