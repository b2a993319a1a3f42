using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A service level with an outage behind it is likelier to be breached.</summary>
public sealed class OutageBehindIt : PredictionRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("service-level/outage-behind-it")
        .When(level => level.IsOpen)
        .ForEach(its => its.Incidents)
        .When((level, incident) => incident.Kind == IncidentKind.Outage)
        .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Moderate)
        .Because((level, incident) => $"an outage stands behind it: {incident.Id} of {incident.OccurredAt:g}");
}
