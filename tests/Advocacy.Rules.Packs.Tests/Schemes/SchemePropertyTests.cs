using System.Text.Json;
using Advocacy.Rules.Packs.Tests.Schemes.Generators;

namespace Advocacy.Rules.Packs.Tests.Schemes;

/// <summary>What holds of every scheme, whatever its facts are.</summary>
public sealed class SchemePropertyTests
{
    public static TheoryData<string> Schemes { get; } = [.. PublishedEntitlements.Schemes.Select(static scheme => scheme.Id)];

    public static TheoryData<string> SchemesOfEvents { get; } = [.. Drawn.Where(static draw => !draw.AsksAboutToday).Select(static draw => draw.Id)];

    public static TheoryData<string> SchemesOfToday { get; } = [.. Drawn.Where(static draw => draw.AsksAboutToday).Select(static draw => draw.Id)];

    public static TheoryData<string, string, bool> Slopes { get; } = Each(static draw =>
        draw.Rising.Select(static input => (input, true)).Concat(draw.Falling.Select(static input => (input, false))));

    private static IEnumerable<SchemeDraw> Drawn => PublishedEntitlements.Schemes.Select(SchemeDraws.Of);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Draws_NameEveryInput(string scheme)
    {
        using var none = JsonDocument.Parse("{\"?\":1}");
        var says = Assert.Throws<JsonException>(() => Of(scheme).Bind(none.RootElement)).Message;

        var drawn = Draw(scheme).Inputs.Select(static input => input.Name).Order(StringComparer.Ordinal);
        Assert.EndsWith($"it has {string.Join(", ", drawn)}.", says, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Amounts_AreNeverNegative_NeverAboveTheCap_AndWholeMinorUnits(string scheme) => Holds(scheme, 1, (drawn, _) =>
    {
        var decision = drawn.Decide();
        if (decision.Obligation is not { Amount: var owed })
        {
            Assert.True(decision.Verdict != Verdict.Owed || decision.InKind is not null);
            return false;
        }

        Assert.NotEqual(Verdict.NotOwed, decision.Verdict);
        Assert.InRange(owed.Amount, 0, drawn.Of.Cap(drawn));
        Assert.Equal(Math.Round(owed.Amount, owed.Currency.Decimals), owed.Amount);
        Assert.Equal(drawn.Scheme.Currency, owed.Currency);
        Assert.True(decision.Unreduced is not { } unreduced || unreduced > owed);
        return true;
    });

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Verdict_OnUnknownFacts_IsTheOneOfWhateverTheyAre(string scheme) => Holds(scheme, 2, (drawn, random) =>
    {
        var decision = drawn.Decide();
        if (decision.Verdict == Verdict.Indeterminate || !drawn.Unknowns.Any())
        {
            return false;
        }

        for (var i = 0; i < 5; i++)
        {
            var complete = drawn.Complete(random);
            Assert.True(decision.ComesToTheSameAs(complete.Decide()), $"{Say(decision)}, but {Say(complete.Decide())} for {complete}");
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Indeterminate_NamesUnknownFacts_AndKnowingThemDecides(string scheme) => Holds(scheme, 4, (drawn, random) =>
    {
        var decision = drawn.Decide();
        if (decision.Verdict != Verdict.Indeterminate || IsWithoutVersion(decision))
        {
            return false;
        }

        var named = decision.DecidingFacts.Where(static fact => fact != EntitlementDecision.RuleVersion).ToArray();
        Assert.All(named, fact => Assert.Equal(DrawnCase.Unknown, drawn.Inputs.GetValueOrDefault(fact, DrawnCase.Unknown)));
        var known = named.Aggregate(drawn, (filled, fact) => filled.With(fact, drawn.Of.Inputs.Single(input => input.Name == fact).Draw(random)));
        var then = known.Decide();
        Assert.True(then.Verdict != Verdict.Indeterminate || IsWithoutVersion(then), $"{Say(decision)}, and still {Say(then)} for {known}");
        return true;
    });

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Indeterminate_ThatIsOwedAtTheLeast_IsOwedThatMuchWhateverTheFactsAre_WhileNoExemptionIsProven(string scheme) => Holds(scheme, 0, (drawn, random) =>
    {
        var decision = drawn.Decide();
        if (decision is not { Verdict: Verdict.Indeterminate, Obligation.Amount: var least })
        {
            return false;
        }

        for (var i = 0; i < 5; i++)
        {
            var complete = decision.MissingProofs.Aggregate(drawn, static (unproven, exemption) => unproven.With(exemption, Unproven(unproven, exemption))).Complete(random);
            var then = complete.Decide();
            Assert.True(then.Verdict != Verdict.NotOwed && then.Obligation?.Amount >= least, $"{Say(decision)}, but {Say(then)} for {complete}");
        }

        return true;
    });

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Indeterminate_OnOneFact_IsOneThatMatters(string scheme) => Holds(scheme, 1, (drawn, random) =>
    {
        var inputs = drawn.Of.Inputs.Where(static input => input.MayBeUnknown).ToArray();
        var fact = inputs[random.Next(inputs.Length)];
        var unknown = drawn.Complete(random).With(fact.Name, DrawnCase.Unknown);
        var decision = unknown.Decide();
        if (decision.Verdict != Verdict.Indeterminate || decision.DecidingFacts is not [var named] || named != fact.Name)
        {
            return false;
        }

        var known = fact.Values.Select(value => Say(unknown.With(fact.Name, value).Decide())).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(fact.IsRequired ? [] : [Say((unknown with { Inputs = unknown.Inputs.Remove(fact.Name) }).Decide())]);
        Assert.True(known.Count > 1, $"Nothing but {string.Join(", ", known)} comes of {unknown}");
        return true;
    });

    [Theory]
    [MemberData(nameof(SchemesOfEvents))]
    public void Verdict_DependsOnTheVersionOfTheDateAlone(string scheme) => Holds(scheme, 4, (any, random) =>
    {
        var drawn = any with { Inputs = any.Inputs.RemoveRange(any.Of.ComparedWithTheEvent) };
        var other = drawn.Of.DrawDate(random);
        var (one, two) = (drawn.Decide(), drawn.DecideOn(other));
        if (RowOn(drawn.Scheme, drawn.On) is not { } row)
        {
            Assert.True(IsWithoutVersion(one));
            return false;
        }

        Assert.True(row != RowOn(drawn.Scheme, other) || Say(one) == Say(two), $"{Say(one)}, but {Say(two)} on {other:yyyy-MM-dd}");
        Assert.Equal(row, one.Row);
        return row == RowOn(drawn.Scheme, other);
    });

    [Theory]
    [MemberData(nameof(SchemesOfToday))]
    public void Verdict_OnALaterDay_NeverPaysLess(string scheme) => Holds(scheme, 2, (drawn, random) =>
    {
        var (one, two) = (drawn, drawn with { On = drawn.Of.DrawDate(random) });
        var (sooner, later) = one.On <= two.On ? (one.Decide(), two.Decide()) : (two.Decide(), one.Decide());
        return NeverLess(sooner, later);
    });

    [Theory]
    [MemberData(nameof(Slopes))]
    public void Amount_RisesOrFallsWithItsInput(string scheme, string input, bool rises) => Holds(scheme, 1, (drawn, random) =>
    {
        var values = drawn.Of.Inputs.Single(each => each.Name == input).Values;
        var (least, most) = (random.Next(values.Length), random.Next(values.Length));
        var (less, more) = (drawn.With(input, values[Math.Min(least, most)]).Decide(), drawn.With(input, values[Math.Max(least, most)]).Decide());
        return rises ? NeverLess(less, more) : NeverLess(more, less);
    });

    private static void Holds(string scheme, int leastPercent, Func<DrawnCase, Random, bool> property) =>
        SchemeInvariant.Holds(Draw(scheme), property, leastPercent);

    /// <summary>Whether both are determinate and either is owed; never less is owed by the second.</summary>
    private static bool NeverLess(EntitlementDecision first, EntitlementDecision second)
    {
        if (first.Verdict == Verdict.Indeterminate || second.Verdict == Verdict.Indeterminate)
        {
            return false;
        }

        Assert.True(first.Verdict != Verdict.Owed || second.Verdict == Verdict.Owed, $"{Say(first)}, then {Say(second)}");
        Assert.True((first.Obligation?.Amount.Amount ?? 0) <= (second.Obligation?.Amount.Amount ?? 0), $"{Say(first)}, then {Say(second)}");
        return second.Verdict == Verdict.Owed;
    }

    /// <summary>No, or none, of the values that an exemption may have.</summary>
    private static string Unproven(DrawnCase drawn, string exemption) =>
        drawn.Of.Inputs.Single(input => input.Name == exemption).Values.Single(static value => value is "false" or "\"none\"");

    private static bool IsWithoutVersion(EntitlementDecision decision) => decision.DecidingFacts is [EntitlementDecision.RuleVersion];

    private static string? RowOn(EntitlementScheme scheme, DateOnly date) => scheme.Rows.FirstOrDefault(row => row.Covers(date))?.Id;

    private static string Say(EntitlementDecision decision) => decision.Verdict == Verdict.Indeterminate
        ? $"? {string.Join(", ", decision.DecidingFacts)}"
        : FormattableString.Invariant($"{decision.Verdict} {decision.Obligation?.Amount.Amount:0.######} {decision.InKind}");

    private static EntitlementScheme Of(string scheme) => PublishedEntitlements.Schemes.Single(each => each.Id == scheme);

    private static SchemeDraw Draw(string scheme) => SchemeDraws.Of(Of(scheme));

    private static TheoryData<string, string, bool> Each(Func<SchemeDraw, IEnumerable<(string Input, bool Rises)>> slopes)
    {
        TheoryData<string, string, bool> data = [];
        foreach (var (draw, (input, rises)) in Drawn.SelectMany(draw => slopes(draw).Select(slope => (draw, slope))))
        {
            data.Add(draw.Id, input, rises);
        }

        return data;
    }
}
