using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level of priority 1 is breached more often than not: 81 % against 36.6 % of all, at one service desk.</summary>
public sealed class PriorityOne : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/priority-one")
        .Source(Sources.ServiceDesk)
        .When(level => level.IsOpen)
        .When(level => level.Priority, priority => priority == 1)
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Times(0.81 / 0.19 / (0.366 / 0.634)))
        .Because("priority 1");
}
