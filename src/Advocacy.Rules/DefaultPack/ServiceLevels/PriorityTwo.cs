using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level of priority 2 is breached nearly always: 97 % against 36.6 % of all, at one service desk.</summary>
public sealed class PriorityTwo : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/priority-two")
        .Source(Sources.ServiceDesk)
        .When(level => level.IsOpen)
        .When(level => level.Priority, priority => priority == 2)
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Times(0.97 / 0.03 / (0.366 / 0.634)))
        .Because("priority 2");
}
