using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who asked, and whom nobody has answered since, is unheard.</summary>
public sealed class ContactUnanswered : PredictionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("customer/contact-unanswered")
        .Source(Sources.ComplaintsHandling)
        .ForEach(its => its.Incidents)
        .When((customer, incident) => incident.Kind == IncidentKind.UnansweredContact)
        .Unless((customer, incident, its) => its.Case.HasReplyTo(incident))
        .Observes(IssueKind.Unheard, (customer, incident) => incident.OccurredAt)
        .Because((customer, incident) => $"nobody answered: {incident.Id} of {incident.OccurredAt:g}");
}
