using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery whose goods were damaged on the way will probably arrive damaged.</summary>
public sealed class DamagedOnTheWay : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/damaged-on-the-way")
        .When(delivery => delivery.IsOpen)
        .ForEach(its => its.Incidents)
        .When((delivery, incident) => incident.Kind == IncidentKind.Damage)
        .Predicts(IssueKind.Damaged, LogOdds.Strong)
        .Because((delivery, incident) => $"goods were damaged: {incident.Id} of {incident.OccurredAt:g}");
}
