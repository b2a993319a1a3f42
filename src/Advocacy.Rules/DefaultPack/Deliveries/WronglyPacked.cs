using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery for which the wrong goods, or too few, were sent will probably arrive wrong or incomplete.</summary>
public sealed class WronglyPacked : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/wrongly-packed")
        .When(delivery => delivery.IsOpen)
        .ForEach(its => its.Incidents)
        .When((delivery, incident) => incident.Kind == IncidentKind.WrongItem || incident.Kind == IncidentKind.ShortShipment)
        .Predicts(IssueKind.WrongOrIncomplete, LogOdds.VeryStrong)
        .Because((delivery, incident) => $"wrong goods, or too few, were sent: {incident.Id} of {incident.OccurredAt:g}");
}
