using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that customs holds will probably be late.</summary>
public sealed class HeldAtCustoms : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/held-at-customs")
        .When(delivery => delivery.IsOpen)
        .ForEach(its => its.Incidents)
        .When((delivery, incident) => incident.Kind == IncidentKind.CustomsHold)
        .Predicts(IssueKind.LateDelivery, LogOdds.Strong)
        .Because((delivery, incident) => $"customs holds it: {incident.Id} of {incident.OccurredAt:g}");
}
