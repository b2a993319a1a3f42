using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that was held up on its way will probably be late.</summary>
public sealed class DeliveryHeldUp : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/held-up")
        .When(delivery => delivery.IsOpen)
        .ForEach(its => its.Incidents)
        .When((delivery, incident) => incident.Kind == IncidentKind.Delay)
        .Predicts(IssueKind.LateDelivery, LogOdds.Strong)
        .Because((delivery, incident) => $"was held up: {incident.Id} of {incident.OccurredAt:g}");
}
