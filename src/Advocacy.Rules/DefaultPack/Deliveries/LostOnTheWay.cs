using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that has not arrived and whose goods were lost is lost.</summary>
public sealed class LostOnTheWay : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/lost-on-the-way")
        .When(delivery => delivery.IsOpen)
        .ForEach(its => its.Incidents)
        .When((delivery, incident) => incident.Kind == IncidentKind.Loss)
        .Observes(IssueKind.Lost, (delivery, incident) => incident.OccurredAt)
        .Because((delivery, incident) => $"goods were lost: {incident.Id} of {incident.OccurredAt:g}");
}
