using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

/// <summary>One thing that happens to a portfolio: something is told of a customer's case, or time goes by.</summary>
internal sealed record WatchStep(string What, int Customer, int Case, TimeSpan Length);

/// <summary>Cases of one rule set and what happens to them, from an instant at which all of them can be assessed.</summary>
internal sealed record Watching(Scenario[] Scenarios, WatchStep[] Steps)
{
    internal static Draw<Watching> Any(int mostSteps) =>
        from scenarios in ScenarioDraw.OfOneRuleSet(4)
        from steps in (
            from what in Draw.Frequency(
                (4, Draw.Constant("snapshot")), (3, Draw.Constant("event")), (1, Draw.Constant("removal")), (6, Draw.Constant("advance")))
            from customer in Draw.Choose(0, 2)
            from number in Draw.Choose(0, 3)
            from length in Draw.Length
            select new WatchStep(what, customer, number, length)).Some(1, mostSteps)
        select new Watching(scenarios, steps);

    internal DateTimeOffset Start => Scenarios.Max(static scenario => scenario.AsOf);

    internal AdvocacyEvaluator Evaluator => new(Scenarios[0].RuleSet);

    internal static IEnumerable<Watching> Simpler(Watching watching) => watching.Steps.Length == 1
        ? []
        : watching.Steps.Select((_, skipped) => watching with { Steps = [.. watching.Steps.Where((_, at) => at != skipped)] });

    /// <summary>What is told at a step; nothing where time goes by.</summary>
    internal CaseEvent? EventAt(WatchStep step, DateTimeOffset at)
    {
        var customer = new CustomerId($"c-{step.Customer}");
        var scenario = Scenarios[step.Case];
        return step.What switch
        {
            "snapshot" => CaseEvent.Snapshot(at, CaseOf(scenario, customer)),
            "event" => new CaseEvent(at, customer)
            {
                Commitments = scenario.Commitments,
                Incidents = scenario.Incidents,
                Customer = step.Customer == 0 ? CaseOf(scenario, customer).Customer : null,
            },
            "removal" => CaseEvent.Removal(at, customer),
            _ => null,
        };
    }

    public override string ToString() => string.Join(
        Environment.NewLine, [.. Scenarios.Select(static scenario => scenario.ToString()), $"from {Start:O}", .. Steps.Select(static step => step.ToString())]);

    private static CustomerCase CaseOf(Scenario scenario, CustomerId customer) => new(
        new Customer(customer)
        {
            Name = scenario.Customer.Name, Preferences = scenario.Customer.Preferences, Vulnerability = scenario.Customer.Vulnerability,
        },
        scenario.Commitments,
        scenario.Incidents);
}
