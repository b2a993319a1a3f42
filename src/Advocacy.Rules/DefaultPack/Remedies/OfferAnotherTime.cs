using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Offer another time before the customer stays in for nothing; the customer decides.</summary>
public sealed class OfferAnotherTime : RemedyRule<Appointment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/offer-another-time")
        .Source(Sources.Waiting)
        .On(IssueKind.MissedAppointment)
        .When(appointment => appointment.IsOpen)
        .When((appointment, its) => its.Issue.IsAnticipated)
        .Proposes(RemedyKind.Alternative, (appointment, its) => new RemedyTerms
        {
            Redress = Redress.Reperformance,
            Procedural = true,
            Relieves = [new(HarmComponent.Time, 100), new(HarmComponent.Effort, 50), new(HarmComponent.Distress, 50)],
            Excludes = [RemedyKind.Expedite],
            CustomerEffort = TimeSpan.FromMinutes(15),
            NeedsConsent = true,
            BusinessCost = new Money(0, its.Currency),
        })
        .Because("the customer need not stay in for nothing");
}
