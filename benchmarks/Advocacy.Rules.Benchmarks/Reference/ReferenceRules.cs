using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The rules by which speed is measured: 20 predictions that join a delivery with its incidents, 3 harms, 1 entitlement, 4 remedies.</summary>
public static class ReferenceRules
{
    internal static readonly HarmEstimate Distress = new(new Money(5, "EUR"), new Money(30, "EUR"), new Money(80, "EUR"));

    /// <summary>Builds the rule set.</summary>
    /// <param name="terms">The remedies' terms; the measured ones when absent.</param>
    /// <returns>The rule set.</returns>
    public static RuleSet Create(ReferenceTerms? terms = null)
    {
        var builder = new RuleSetBuilder();
        foreach (var rule in Predictions().Concat(LaterStages(terms ?? ReferenceTerms.Measured)))
        {
            builder.Add(rule);
        }

        return builder.Build();
    }

    internal static IEnumerable<Rule> Predictions()
    {
        yield return Late("r01").When((delivery, incident) => incident.Kind == IncidentKind.Delay)
            .Predicts(IssueKind.LateDelivery, LogOdds.Strong).Because((delivery, incident) => $"{incident.Id} held it up");
        yield return Late("r02").When((delivery, incident) => incident.Kind == IncidentKind.CustomsHold)
            .Predicts(IssueKind.LateDelivery, LogOdds.Strong).Because((delivery, incident) => $"{incident.Id}: customs");
        yield return Late("r03").When((delivery, incident) => incident.Kind == IncidentKind.Loss)
            .Predicts(IssueKind.LateDelivery, LogOdds.Decisive).Because((delivery, incident) => $"{incident.Id}: lost");
        yield return Late("r04").When((delivery, incident) => incident.Attribution == Attribution.ThirdParty)
            .Predicts(IssueKind.LateDelivery, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id} is the carrier's");
        yield return Late("r05").When((delivery, incident) => incident.Attribution == Attribution.Provider)
            .Predicts(IssueKind.LateDelivery, -LogOdds.Slight).Because((delivery, incident) => $"{incident.Id} is ours to mend");
        yield return Late("r06").When((delivery, incident) => incident.Attribution == Attribution.External)
            .Predicts(IssueKind.LateDelivery, LogOdds.Moderate).Because((delivery, incident) => $"{incident.Id} is nobody's to mend");
        yield return Late("r07").When((delivery, incident) => incident.OccurredAt > delivery.MadeAt.AddDays(3))
            .Predicts(IssueKind.LateDelivery, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id} came late on the way");
        yield return Late("r08").When((delivery, incident) => delivery.DueAt - incident.OccurredAt < TimeSpan.FromDays(5))
            .Predicts(IssueKind.LateDelivery, LogOdds.Moderate).Because((delivery, incident) => $"{incident.Id} came close to {delivery.DueAt:u}");
        yield return Late("r09").When((delivery, incident) => delivery.LastScanAt < incident.OccurredAt)
            .Predicts(IssueKind.LateDelivery, LogOdds.Slight).Because((delivery, incident) => $"no scan since {incident.Id}");
        yield return Late("r10").When((delivery, incident) => incident.Kind == IncidentKind.AddressProblem)
            .Predicts(IssueKind.LateDelivery, LogOdds.Strong).Because((delivery, incident) => $"{incident.Id}: address");
        yield return Late("r11").When((delivery, incident, its) => its.Clock.HasElapsed(TimeSpan.FromDays(3), since: incident.OccurredAt))
            .Predicts(IssueKind.LateDelivery, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id} is days old");
        yield return Late("r12").When((delivery, incident) => delivery.Criticality is not null && incident.Kind == IncidentKind.Delay)
            .Predicts(IssueKind.LateDelivery, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id} hit a crucial order");
        yield return Late("r13").When((delivery, incident) => incident.Kind == IncidentKind.Damage)
            .Predicts(IssueKind.Damaged, LogOdds.VeryStrong).Because((delivery, incident) => $"{incident.Id}: damage");
        yield return Late("r14").When((delivery, incident) => incident.Kind == IncidentKind.WrongItem)
            .Predicts(IssueKind.Damaged, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id}: wrong item");
        yield return Late("r15").When((delivery, incident) => incident.Kind == IncidentKind.ShortShipment)
            .Predicts(IssueKind.Damaged, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id}: short");
        yield return Late("r16").When((delivery, incident) => incident.Kind == IncidentKind.Damage && delivery.Value is { Amount: > 100 })
            .Predicts(IssueKind.Damaged, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id} hit goods of value");
        yield return Late("r17").When((delivery, incident) => incident.Attribution == Attribution.ThirdParty && incident.Kind == IncidentKind.Damage)
            .Predicts(IssueKind.Damaged, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id} is the carrier's");
        yield return Late("r18").When((delivery, incident) => incident.OccurredAt > delivery.DispatchedAt)
            .Predicts(IssueKind.Damaged, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id} came on the way");
        yield return Late("r19").When((delivery, incident) => incident.Kind == IncidentKind.Outage)
            .Predicts(IssueKind.Damaged, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id}: outage");
        yield return Late("r20").When((delivery, incident) => delivery.Carrier == "SLOWCO" && incident.Kind != IncidentKind.Delay)
            .Predicts(IssueKind.Damaged, LogOdds.Slight).Because((delivery, incident) => $"{incident.Id} with {delivery.Carrier}");
    }

    internal static IEnumerable<Rule> LaterStages(ReferenceTerms terms)
    {
        yield return Weigh.About<Delivery>("reference/line-stops").On(IssueKind.LateDelivery)
            .When(delivery => delivery.Criticality?.LossPerHour is not null)
            .Harms(HarmComponent.ConsequentialLoss, delivery => HarmEstimate.Accruing(
                new DelayCost(delivery.Criticality!.LossPerHour!.Value, TimeSpan.FromHours(1)) { Slack = delivery.Criticality.Slack }, Basis.Claimed))
            .Because("the line stops once the slack is used up");
        yield return Weigh.About<Delivery>("reference/distress").On(IssueKind.LateDelivery, IssueKind.Damaged)
            .Harms(HarmComponent.Distress, static _ => Distress)
            .Because("a promise broken worries");
        yield return Weigh.About<Delivery>("reference/goods-lost").On(IssueKind.Damaged)
            .When(delivery => delivery.Value is not null)
            .Harms(HarmComponent.DirectLoss, delivery => new HarmEstimate(delivery.Value!.Value))
            .Because("damaged goods are worth nothing to the customer");
        yield return Entitle.About<Delivery>("reference/late-clause").On(IssueKind.LateDelivery)
            .When((delivery, its) => its.Issue.HasOccurred)
            .When(delivery => delivery.LateClause is not null)
            .Owes(Authority.Contract, "late delivery clause", (delivery, its) => new Obligation(delivery.LateClause!.OwedFor(its.Issue.DaysLate)))
            .Because("the contract pays for each started day");
        yield return Propose.About<Delivery>("reference/apologise").On(IssueKind.LateDelivery, IssueKind.Damaged)
            .Proposes(RemedyKind.Apologise, _ => terms.Apologise).Because("a person says sorry");
        yield return Propose.About<Delivery>("reference/expedite").On(IssueKind.LateDelivery)
            .When(delivery => delivery.IsOpen)
            .Proposes(RemedyKind.Expedite, _ => terms.Expedite).Because("a courier still makes it");
        yield return Propose.About<Delivery>("reference/inform").On(IssueKind.LateDelivery)
            .Proposes(RemedyKind.Inform, _ => terms.Inform).Because("the customer can plan around it");
        yield return Propose.About<Delivery>("reference/replace").On(IssueKind.Damaged)
            .Proposes(RemedyKind.Replace, _ => terms.Replace).Because("sound goods follow at once");
    }

    private static PredictionSentence<Delivery, Incident> Late(string name) =>
        Predict.About<Delivery>($"reference/{name}").When(static delivery => delivery.IsOpen).ForEach(static its => its.Incidents);
}
