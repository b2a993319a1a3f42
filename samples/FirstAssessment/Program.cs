using Advocacy.Rules;

var monday = new DateTimeOffset(2026, 5, 11, 8, 0, 0, TimeSpan.Zero);
var order = new Delivery(new("order-7"), madeAt: monday.AddDays(-10), dueAt: monday.AddDays(2))
{
    LastScanAt = monday.AddDays(-3),
    CurrentEstimate = monday.AddDays(4),
    InStock = true,
    Value = new Money(1200, "EUR"),
    Criticality = new Criticality { LossPerHour = new Money(150, "EUR"), Slack = TimeSpan.FromHours(8) },
};
var evaluator = new AdvocacyEvaluator(new RuleSetBuilder().Add(DefaultPack.Rules).Build());
var assessment = evaluator.Evaluate(new CustomerCase(new Customer(new("hospital-3")), [order]), asOf: monday);
foreach (var harm in assessment.Harms) Console.WriteLine($"{harm.Issue}, harm {harm.Likely} to {harm.Worst}: {harm.Urgency}");
foreach (var plan in assessment.Plans[0].Ranked.Take(2)) Console.WriteLine($"plan: {string.Join(" and ", plan.Remedies.Select(remedy => remedy.Kind))}: leaves {plan.Score.LikelyLeft}");
