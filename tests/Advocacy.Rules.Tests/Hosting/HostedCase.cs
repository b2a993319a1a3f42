using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Hosting;

/// <summary>A late order, every text of which holds a marker that must never reach telemetry, and rules about it.</summary>
internal static class HostedCase
{
    internal const string Marker = "PRIVATE";

    internal static DateTimeOffset MadeAt { get; } = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);

    internal static DateTimeOffset Overdue { get; } = MadeAt.AddDays(12);

    internal static CustomerCase Order { get; } = new(
        new Customer(new CustomerId("customer-" + Marker)) { Name = "name " + Marker },
        [
            new Delivery(new CommitmentId("order-" + Marker), MadeAt, MadeAt.AddDays(10))
            {
                Carrier = "carrier " + Marker,
                Value = new Money(1200, new Currency("EUR")),
                Criticality = new Criticality { LossPerHour = new Money(50, new Currency("EUR")) },
            },
        ],
        [new Incident(new IncidentId("incident-" + Marker), IncidentKind.Damage, MadeAt.AddDays(3)) { Description = "text " + Marker }]);

    internal static Rule Late { get; } = Predict.About<Delivery>("test/late")
        .When(delivery => delivery.IsOpen)
        .Predicts(IssueKind.LateDelivery, LogOdds.Decisive)
        .Because(delivery => $"{delivery.Id} is open");

    internal static Rule Damaged { get; } = Predict.About<Delivery>("test/damaged")
        .When(delivery => delivery.IsOpen)
        .Predicts(IssueKind.Damaged, LogOdds.Decisive)
        .Because(delivery => $"{delivery.Id} was hit");

    internal static Rule LineStops { get; } = Weigh.About<Delivery>("test/line-stops").On(IssueKind.LateDelivery)
        .Harms(HarmComponent.ConsequentialLoss, delivery => HarmEstimate.Accruing(new DelayCost(delivery.Criticality!.LossPerHour!.Value, TimeSpan.FromHours(1))))
        .Because("the line stops");

    internal static Rule Expedite { get; } = Propose.About<Delivery>("test/expedite").On(IssueKind.LateDelivery)
        .Proposes(RemedyKind.Expedite, delivery => new RemedyTerms { Redress = Redress.Reperformance, Restores = true, LeadTime = TimeSpan.FromHours(24) })
        .Because("it arrives tomorrow");

    internal static Rule Throwing { get; } = Predict.About<Delivery>("test/throwing")
        .When(delivery => Throw(delivery))
        .Predicts(IssueKind.LateDelivery, LogOdds.Slight)
        .Because("never");

    internal static AdvocacyRulesBuilder AddAll(this AdvocacyRulesBuilder builder) =>
        builder.AddRule(Late).AddRule(Damaged).AddRule(LineStops).AddRule(Expedite).AddRule(Throwing);

    private static bool Throw(Delivery delivery) => throw new FormatException($"{delivery.Id} cannot be read");
}
