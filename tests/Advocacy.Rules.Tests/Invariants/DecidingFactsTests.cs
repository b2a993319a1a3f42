using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

public sealed class DecidingFactsTests
{
    [Fact]
    public void DecidingFacts_OfADecidedEntitlement_SufficeAndNoneCanBeSpared() => Invariant.Holds(
        scenario =>
        {
            var decided = 0;
            var plain = scenario with { Rules = [.. scenario.Rules.Select(Unbound)] };
            foreach (var entitlement in plain.Assess().Entitlements.Where(entitlement => entitlement.Verdict != Verdict.Indeterminate))
            {
                if (entitlement.Issue.Commitment is not Errand errand)
                {
                    continue;
                }

                Assert.Equal(entitlement.Verdict, VerdictOf(plain, entitlement, Only(errand, entitlement.DecidingFacts)));
                Assert.All(entitlement.DecidingFacts, spared =>
                    Assert.NotEqual(entitlement.Verdict, VerdictOf(plain, entitlement, Only(errand, entitlement.DecidingFacts.Remove(spared)))));
                decided += entitlement.DecidingFacts.Length;
            }

            return decided > 0;
        },
        leastPercent: 20);

    [Fact]
    public void DecidingFacts_OfAnIndeterminateEntitlement_ChangeTheVerdictOnceKnown() => Invariant.Holds(
        scenario =>
        {
            var open = 0;
            var plain = scenario with { Rules = [.. scenario.Rules.Select(Unbound)] };
            foreach (var entitlement in plain.Assess().Entitlements.Where(entitlement => entitlement.Verdict == Verdict.Indeterminate))
            {
                if (entitlement.Issue.Commitment is not Errand errand || entitlement.DecidingFacts.IsEmpty || entitlement.DecidingFacts.Contains("HitsAt"))
                {
                    continue;
                }

                open++;
                Errand[] completions = [.. Completions(errand, scenario.AsOf)];
                Assert.All(entitlement.DecidingFacts, fact => Assert.Null(Read(errand, fact)));
                Assert.Contains(completions, completion => VerdictOf(plain, entitlement, completion) == Verdict.NotOwed);
            }

            return open > 0;
        },
        leastPercent: 10);

    /// <summary>The issues stay as they are: only the entitlement's own clauses are looked at.</summary>
    private static RuleSpec Unbound(RuleSpec rule) => rule.Concludes switch
    {
        Owes => rule with { Binding = null, Clauses = [.. rule.Clauses.Where(clause => clause is not Throws)] },
        Predicts or Observes => rule with { Clauses = [], Binding = null },
        _ => rule,
    };

    private static Verdict VerdictOf(Scenario scenario, Entitlement entitlement, Errand changed)
    {
        var commitments = scenario.Commitments.Select(commitment => commitment.Id == changed.Id ? changed : commitment);
        return (scenario with { Commitments = [.. commitments] }).Assess().Entitlements
            .Single(other => other.Rule == entitlement.Rule && string.Equals(Keys.Of(other.Issue), Keys.Of(entitlement.Issue), StringComparison.Ordinal))
            .Verdict;
    }

    private static Errand Only(Errand errand, IReadOnlyCollection<string> known) => errand with
    {
        Alpha = known.Contains("Alpha") ? errand.Alpha : null,
        Beta = known.Contains("Beta") ? errand.Beta : null,
        Gamma = known.Contains("Gamma") ? errand.Gamma : null,
        Count = known.Contains("Count") ? errand.Count : null,
        Place = known.Contains("Place") ? errand.Place : null,
        SeenAt = known.Contains("SeenAt") ? errand.SeenAt : null,
    };

    private static object? Read(Errand errand, string fact) => fact switch
    {
        "Alpha" => errand.Alpha,
        "Beta" => errand.Beta,
        "Gamma" => errand.Gamma,
        "Count" => errand.Count,
        "Place" => errand.Place,
        "SeenAt" => errand.SeenAt,
        _ => throw new InvalidOperationException($"{fact} is not a fact of an errand."),
    };

    private static IEnumerable<Errand> Completions(Errand errand, DateTimeOffset asOf) =>
        from alpha in errand.Alpha is { } a ? [a] : new[] { true, false }
        from beta in errand.Beta is { } b ? [b] : new[] { true, false }
        from gamma in errand.Gamma is { } g ? [g] : new[] { true, false }
        from count in errand.Count is { } c ? [c] : new[] { 0, 3 }
        from place in errand.Place is { } p ? [p] : new[] { "north", "south", "east" }
        from seen in errand.SeenAt is { } s ? [s] : new[] { asOf, errand.MadeAt.AddDays(-100) }
        select errand with { Alpha = alpha, Beta = beta, Gamma = gamma, Count = count, Place = place, SeenAt = seen };
}
