using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level of priority 4 is breached seldom: 15 % against 36.6 % of all, at one service desk.</summary>
public sealed class PriorityFour : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/priority-four")
        .Source(Sources.ServiceDesk)
        .When(level => level.IsOpen)
        .When(level => level.Priority, priority => priority == 4)
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Times(0.15 / 0.85 / (0.366 / 0.634)))
        .Because("priority 4");
}
