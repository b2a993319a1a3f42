using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that has arrived, and for which the wrong goods or too few were sent, has arrived wrong or incomplete.</summary>
public sealed class ArrivedWrongOrIncomplete : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/arrived-wrong-or-incomplete")
        .Unless(delivery => delivery.IsOpen)
        .ForEach(its => its.Incidents)
        .When((delivery, incident) => incident.Kind == IncidentKind.WrongItem || incident.Kind == IncidentKind.ShortShipment)
        .Observes(IssueKind.WrongOrIncomplete, (delivery, incident) => delivery.HitBy(incident))
        .Because((delivery, incident) => $"wrong goods, or too few, were sent: {incident.Id} of {incident.OccurredAt:g}");
}
