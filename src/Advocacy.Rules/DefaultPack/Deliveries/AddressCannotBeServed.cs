using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery whose address could not be served will probably be late.</summary>
public sealed class AddressCannotBeServed : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/address-cannot-be-served")
        .When(delivery => delivery.IsOpen)
        .ForEach(its => its.Incidents)
        .When((delivery, incident) => incident.Kind == IncidentKind.AddressProblem)
        .Predicts(IssueKind.LateDelivery, LogOdds.Strong)
        .Because((delivery, incident) => $"the address could not be served: {incident.Id} of {incident.OccurredAt:g}");
}
