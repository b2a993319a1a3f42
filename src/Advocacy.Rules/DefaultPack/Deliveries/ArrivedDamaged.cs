using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that has arrived and whose goods were damaged has arrived damaged.</summary>
public sealed class ArrivedDamaged : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/arrived-damaged")
        .Unless(delivery => delivery.IsOpen)
        .ForEach(its => its.Incidents)
        .When((delivery, incident) => incident.Kind == IncidentKind.Damage)
        .Observes(IssueKind.Damaged, (delivery, incident) => delivery.HitBy(incident))
        .Because((delivery, incident) => $"goods were damaged: {incident.Id} of {incident.OccurredAt:g}");
}
