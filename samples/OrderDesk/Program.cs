using Advocacy.Rules;
using Advocacy.Rules.Authoring;
using Microsoft.Extensions.DependencyInjection;
using OrderDesk;

var services = new ServiceCollection();
services.AddAdvocacyRules(options => options.ReportingThreshold = Probability.Percent(30))
    .AddPack(DefaultPack.Rules)
    .AddRule(Predict.About<Delivery>("order-desk/acme-is-behind")
        .When(delivery => delivery.IsOpen)
        .When(delivery => delivery.Carrier, carrier => carrier == "ACME")
        .Predicts(IssueKind.LateDelivery, LogOdds.Moderate)
        .Because("ACME has a backlog this week"));
await using var provider = services.BuildServiceProvider();
var evaluator = provider.GetRequiredService<IAdvocacyEvaluator>();

var ordered = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
var pump = new Delivery(new CommitmentId("pump-7"), madeAt: ordered, dueAt: ordered.AddDays(10))
{
    Carrier = "ACME",
    DispatchedAt = ordered.AddDays(2),
    LastScanAt = ordered.AddDays(4),
    InStock = true,
    Value = new Money(1200, new Currency("EUR")),
    LateClause = new LateClause(new Money(20, new Currency("EUR"))),
    Criticality = new Criticality { LossPerHour = new Money(50, new Currency("EUR")), Slack = TimeSpan.FromHours(12) },
};
var @case = new CustomerCase(new Customer(new CustomerId("waterworks")), [pump]);

Report.Write(Console.Out, evaluator.Evaluate(@case, asOf: ordered.AddDays(8)));
Report.Write(Console.Out, evaluator.Evaluate(@case, asOf: ordered.AddDays(12)));
