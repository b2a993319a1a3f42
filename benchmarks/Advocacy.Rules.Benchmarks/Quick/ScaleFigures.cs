using Advocacy.Rules.Authoring;
using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>What ten thousand rules cost that do not apply, and whether a fact costs the same in a large case.</summary>
internal static class ScaleFigures
{
    private static readonly Key<Delivery, string> Carrier = Key.Of<Delivery, string>("carrier", static delivery => delivery.Carrier);

    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        var @case = ReferenceCase.Create();
        var few = new AdvocacyEvaluator(Rules(others: 0));
        var many = new AdvocacyEvaluator(Rules(others: 9_980));
        yield return ("rules.10000.ratio", PairedTiming.Ratio(
            () => many.Evaluate(@case, ReferenceCase.AsOf),
            () => few.Evaluate(@case, ReferenceCase.AsOf)));

        var evaluator = new AdvocacyEvaluator(ReferenceRules.Create());
        var (small, large) = (Case(100), Case(10_000));
        yield return ("facts.linear.ratio", PairedTiming.Ratio(
            () => evaluator.Evaluate(large, ReferenceCase.AsOf),
            () => evaluator.Evaluate(small, ReferenceCase.AsOf),
            pairs: 11) / 100);
    }

    /// <summary>The 20 reference predictions, ten of them keyed by the carrier that applies, and others that wait for another carrier or another type.</summary>
    private static RuleSet Rules(int others)
    {
        var builder = new RuleSetBuilder();
        foreach (var rule in ReferenceRules.Predictions().Take(10).Concat(ReferenceRules.LaterStages(ReferenceTerms.Measured)))
        {
            builder.Add(rule);
        }

        for (var i = 0; i < 10; i++)
        {
            builder.Add(Predict.About<Delivery>($"keyed/acme-{i}").WhenIs(Carrier, "ACME").ForEach(static its => its.Incidents)
                .When(static (delivery, incident) => incident.Kind == IncidentKind.Delay)
                .Predicts(IssueKind.LateDelivery, LogOdds.Slight).Because("held up"));
        }

        for (var i = 0; i < others; i++)
        {
            builder.Add(i % 2 == 0
                ? Predict.About<Delivery>($"other/carrier-{i}").WhenIs(Carrier, $"CARRIER-{i}").When(static delivery => delivery.IsOpen)
                    .Predicts(IssueKind.LateDelivery, LogOdds.Slight).Because("another carrier")
                : Predict.About<Appointment>($"other/appointment-{i}").When(static appointment => appointment.IsOpen)
                    .Predicts(IssueKind.MissedAppointment, LogOdds.Slight).Because("another type"));
        }

        return builder.Build();
    }

    /// <summary>A case of many deliveries; a fifth have an incident, so that every stage has work in proportion.</summary>
    private static CustomerCase Case(int commitments)
    {
        var deliveries = Enumerable.Range(0, commitments).Select(static number => new Delivery(new($"order-{number:00000}"), ReferenceCase.Start, ReferenceCase.Start.AddDays(10))
        {
            Carrier = "ACME",
            DispatchedAt = ReferenceCase.Start.AddDays(2),
            LastScanAt = ReferenceCase.Start.AddDays(4),
            Value = new Money(100, "EUR"),
        }).ToArray();
        var incidents = deliveries.Where(static (_, number) => number % 5 == 0).Select(static (delivery, number) =>
            new Incident(new($"incident-{number:00000}"), IncidentKind.Delay, ReferenceCase.Start.AddDays(5))
            {
                Commitment = delivery.Id,
                Attribution = Attribution.ThirdParty,
            });
        return new CustomerCase(new Customer(new("customer-1")), deliveries, incidents);
    }
}
