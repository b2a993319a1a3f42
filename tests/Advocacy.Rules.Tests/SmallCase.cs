using System.Collections.Immutable;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests;

/// <summary>One customer, an errand promised for ten days later, and the rules of one test.</summary>
internal sealed record SmallCase(params ImmutableArray<Rule> Rules)
{
    internal static readonly DateTimeOffset Made = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);

    internal static Errand Errand { get; } = new(new("k-1"), Made, OnDay(10));

    internal Customer Customer { get; init; } = new(new("c-1"));

    internal ImmutableArray<Commitment> Commitments { get; init; } = [Errand];

    internal ImmutableArray<Incident> Incidents { get; init; } = [];

    internal ImmutableArray<IPredictor> Predictors { get; init; } = [];

    internal AdvocacyOptions Options { get; init; } = new();

    internal static DateTimeOffset OnDay(double day) => Made.AddDays(day);

    internal static Money Euros(decimal amount) => new(amount, "EUR");

    internal RuleSet BuildRules()
    {
        var builder = new RuleSetBuilder();
        foreach (var rule in Rules)
        {
            builder.Add(rule);
        }

        foreach (var predictor in Predictors)
        {
            builder.Add(predictor);
        }

        return builder.Build(Options);
    }

    internal CaseAssessment AssessOn(double day) =>
        new AdvocacyEvaluator(BuildRules()).Evaluate(new CustomerCase(Customer, Commitments, Incidents), OnDay(day));
}
