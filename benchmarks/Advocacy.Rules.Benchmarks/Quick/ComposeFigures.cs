using System.Diagnostics;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>How long it takes to compose and rank the plans of one promise, the evaluation around them included.</summary>
internal static class ComposeFigures
{
    private static readonly HarmComponent[] Components =
        [HarmComponent.ConsequentialLoss, HarmComponent.Time, HarmComponent.Effort, HarmComponent.Distress, HarmComponent.DirectLoss];

    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        yield return ("compose.12.us", Microseconds(remedies: 12, runs: 200));
        yield return ("compose.24.us", Microseconds(remedies: 24, runs: 20));
    }

    /// <summary>The lower quartile of single runs: on a shared machine others stop for a while, and a stop is longer than a run.</summary>
    private static double Microseconds(int remedies, int runs)
    {
        var (evaluator, @case) = (new AdvocacyEvaluator(RulesOf(remedies)), Case());
        var asOf = ((Delivery)@case.Commitments[0]).DueAt.AddDays(1);
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < TimeSpan.FromMilliseconds(800))
        {
            RequireExhaustive(evaluator.Evaluate(@case, asOf));
        }

        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = evaluator.Evaluate(@case, asOf);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return times[runs / 4];
    }

    private static void RequireExhaustive(CaseAssessment assessment)
    {
        if (assessment.Plans is not [{ Composition: PlanComposition.Exhaustive, Ranked.Length: > 100 }])
        {
            throw new InvalidOperationException("The benchmark's plans are not what it means to measure.");
        }
    }

    private static CustomerCase Case()
    {
        var made = new DateTimeOffset(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);
        var order = new Delivery(new("order-1"), made, made.AddDays(10))
        {
            Value = new Money(1200, "EUR"), Criticality = new Criticality { LossPerHour = new Money(50, "EUR"), Slack = TimeSpan.FromHours(12) },
        };
        return new CustomerCase(new Customer(new("customer-1")), [order]);
    }

    /// <summary>Each component is harmed; remedies relieve or pay, some restore, and they are done one after the other.</summary>
    private static RuleSet RulesOf(int remedies)
    {
        var builder = new RuleSetBuilder();
        builder.Add(Weigh.About<Delivery>("compose/line-stops").On(IssueKind.LateDelivery)
            .Harms(HarmComponent.ConsequentialLoss, static delivery => HarmEstimate.Accruing(
                new DelayCost(delivery.Criticality!.LossPerHour!.Value, TimeSpan.FromHours(1)) { Slack = delivery.Criticality.Slack }))
            .Because("the line stops"));
        foreach (var component in Components[1..])
        {
            builder.Add(Weigh.About<Delivery>($"compose/{component.ToString().ToLowerInvariant()}").On(IssueKind.LateDelivery)
                .Harms(component, static _ => new HarmEstimate(new Money(50, "EUR"), new Money(400, "EUR"), new Money(900, "EUR")))
                .Because("it hurts"));
        }

        for (var i = 0; i < remedies; i++)
        {
            var terms = new RemedyTerms
            {
                Redress = (Redress)(i % 4),
                LeadTime = TimeSpan.FromHours(3 * i),
                Restores = i % 6 == 5,
                Relieves = i % 4 == 3 ? [] : [new Relief(Components[i % Components.Length], 10 + (2 * i))],
                Pays = i % 4 == 3 ? new Payment(new Money(20 + i, "EUR")) : null,
                Interactional = i % 5 == 0,
                Procedural = i % 5 == 1,
                BusinessCost = new Money(10 + i, "EUR"),
            };
            builder.Add(Propose.About<Delivery>($"compose/remedy-{i:00}").On(IssueKind.LateDelivery).Proposes(RemedyKind.Compensate, _ => terms).Because("it helps"));
        }

        return builder.Build();
    }
}
