using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery whose goods were lost or damaged on the way must be sent again, and will almost surely be late.</summary>
public sealed class MustBeSentAgain : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/must-be-sent-again")
        .When(delivery => delivery.IsOpen)
        .ForEach(its => its.Incidents)
        .When((delivery, incident) => incident.Kind == IncidentKind.Loss || incident.Kind == IncidentKind.Damage)
        .Predicts(IssueKind.LateDelivery, LogOdds.VeryStrong)
        .Because((delivery, incident) => $"goods were lost or damaged: {incident.Id} of {incident.OccurredAt:g}");
}
