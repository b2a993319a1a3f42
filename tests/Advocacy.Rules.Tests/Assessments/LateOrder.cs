using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Assessments;

/// <summary>An order that is late and damaged, with a rule of every stage: every part of an assessment has something to say.</summary>
internal static class LateOrder
{
    internal static readonly DateTimeOffset Made = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);

    internal static readonly DateTimeOffset AsOf = Made.AddDays(12);

    internal static Delivery Order { get; } = new(new("order-7"), Made, Made.AddDays(10).ToOffset(TimeSpan.FromHours(2)))
    {
        Carrier = "ACME",
        Value = new(1200.00m, "EUR"),
        LateClause = new LateClause(new(20.0m, "EUR")),
        Criticality = new Criticality { LossPerHour = new(50, "EUR"), Slack = TimeSpan.FromHours(12) },
    };

    internal static Incident Damage { get; } = new(new("i-1"), IncidentKind.Damage, Made.AddDays(3)) { Commitment = Order.Id, Description = "Jane Doe's box" };

    internal static Incident Hold { get; } = new(new("i-2"), IncidentKind.CustomsHold, Made.AddDays(4)) { Commitment = Order.Id };

    internal static Customer Customer { get; } = new(new("c-1")) { Name = "Jane Doe", Standing = new BusinessStanding { Tier = "gold" } };

    internal static CustomerCase Case { get; } = new(Customer, [Order], [Damage, Hold]);

    internal static Rule[] Rules { get; } =
    [
        Derive.About<Delivery>("delivery/stalls").When(delivery => delivery.IsOpen).Derives(delivery => new Stalled(delivery.MadeAt)),
        Predict.About<Delivery>("delivery/damage-seen").ForEach(its => its.Incidents)
            .When((delivery, incident) => incident.Kind == IncidentKind.Damage)
            .Predicts(IssueKind.Damaged, LogOdds.VeryStrong)
            .Because((delivery, incident) => $"{incident.Id} of {incident.OccurredAt:d} reported damage to goods of {delivery.Value!.Value.Amount:n2}"),
        Predict.About<Delivery>("delivery/stalled").Given<Stalled>().Predicts(IssueKind.Damaged, LogOdds.Slight).Because("no carrier scan"),
        Predict.About<Delivery>("delivery/not-in-stock").When(delivery => delivery.InStock, inStock => !inStock)
            .Predicts(IssueKind.Lost, LogOdds.Strong).Because("not in stock"),
        Predict.About<Delivery>("delivery/broken").When(delivery => delivery.Carrier!.Length / (delivery.Carrier.Length - 4) > 0)
            .Predicts(IssueKind.Lost, LogOdds.Strong).Because("never"),
        Weigh.About<Delivery>("harm/line-stops").On(IssueKind.LateDelivery).When(delivery => delivery.Criticality, its => its.LossPerHour is not null)
            .Harms(
                HarmComponent.ConsequentialLoss,
                delivery => HarmEstimate.Accruing(
                    new DelayCost(delivery.Criticality!.LossPerHour!.Value, TimeSpan.FromHours(1)) { Slack = delivery.Criticality.Slack }, Basis.Claimed))
            .Because(delivery => $"the line stands at {delivery.Criticality!.LossPerHour} an hour"),
        Weigh.About<Delivery>("harm/nobody-knows").On(IssueKind.Damaged).When(delivery => delivery.InStock, inStock => inStock)
            .Harms(HarmComponent.Distress, delivery => new HarmEstimate(new Money(10, "EUR"))).Because("worry"),
        Entitle.About<Delivery>("contract/late-clause").On(IssueKind.LateDelivery).When((delivery, its) => its.Issue.HasOccurred)
            .Owes(Authority.Contract, "late clause", (delivery, its) => new Obligation(delivery.LateClause!.OwedFor(its.Issue.DaysLate)))
            .Because(delivery => $"{delivery.LateClause!.PerStartedDay} for each started day"),
        Entitle.About<Delivery>("statute/early").On(IssueKind.LateDelivery).When((delivery, its) => its.Issue.IsAnticipated)
            .Owes(Authority.Statute, "art. 1", delivery => new Obligation(new Money(1, "EUR"))).Because("early"),
        Entitle.About<Delivery>("policy/in-stock").On(IssueKind.LateDelivery).When(delivery => delivery.InStock, inStock => inStock)
            .Owes(Authority.Policy, "stock promise", delivery => new Obligation(new Money(5, "EUR")) { Form = PaymentForm.Voucher }).Because("stock"),
        Propose.About<Delivery>("remedy/expedite").On(IssueKind.LateDelivery)
            .Proposes(RemedyKind.Expedite, delivery => new RemedyTerms
            {
                Redress = Redress.Reperformance, Restores = true, LeadTime = TimeSpan.FromHours(24), BusinessCost = new(90.0m, "EUR"),
            })
            .Because("goes today"),
        Propose.About<Delivery>("remedy/courier").On(IssueKind.LateDelivery)
            .Proposes(RemedyKind.Expedite, delivery => new RemedyTerms { Redress = Redress.Reperformance, Restores = true, LeadTime = TimeSpan.FromHours(24) })
            .Because("a courier at a price nobody has asked for"),
        Propose.About<Delivery>("remedy/voucher").On(IssueKind.LateDelivery)
            .Proposes(RemedyKind.Compensate, delivery => new RemedyTerms
            {
                Redress = Redress.Money,
                InsteadOf = new("contract/late-clause"),
                Excludes = [RemedyKind.Entitlement],
                Pays = new Payment(new Money(30, "EUR")) { Form = PaymentForm.Voucher, For = HarmComponent.DirectLoss },
                Relieves = [new Relief(HarmComponent.Distress, 50)],
                BusinessCost = new(15, "EUR"),
            })
            .Because("a voucher"),
        Propose.About<Delivery>("remedy/replace").On(IssueKind.Damaged)
            .Proposes(RemedyKind.Replace, delivery => new RemedyTerms { Redress = Redress.Exchange, NeedsConsent = true, CustomerEffort = TimeSpan.FromMinutes(10) })
            .Because("sent again"),
        Anticipate.About<Delivery>("reaction/leaves").On(IssueKind.LateDelivery)
            .Anticipates(ReactionForm.Do, ReactionKind.LeaveForCompetitor, LogOdds.Strong, Basis.Claimed)
            .Because(delivery => $"said so of an order of {delivery.Value!.Value.Amount:n2}"),
        Anticipate.About<Delivery>("reaction/stays-for-a-payment").On(IssueKind.LateDelivery).ToPlan()
            .When((delivery, plan) => plan.Remedies.Any(remedy => remedy.Terms.Pays is not null))
            .Anticipates(ReactionForm.Say, ReactionKind.Thank, LogOdds.VeryStrong).Because((delivery, plan) => $"{plan.Id}"),
        Anticipate.About<Delivery>("reaction/waits").On(IssueKind.LateDelivery).When(delivery => delivery.InStock, inStock => inStock)
            .Anticipates(ReactionForm.Think, ReactionKind.StaySilent, LogOdds.Slight).Because("it is here"),
    ];

    internal static RuleSet RuleSet { get; } = Build(Rules);

    internal static RuleSet Build(IEnumerable<Rule> rules)
    {
        var builder = new RuleSetBuilder();
        foreach (var rule in rules)
        {
            builder.Add(rule);
        }

        return builder.Build();
    }

    internal static CaseAssessment Assess(CustomerCase? @case = null, RuleSet? set = null) => new AdvocacyEvaluator(set ?? RuleSet).Evaluate(@case ?? Case, AsOf);

    internal sealed record Stalled(DateTimeOffset Since);
}
