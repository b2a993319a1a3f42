namespace Advocacy.Rules.Packs.Tests.Schemes;

public sealed class FactReaderTests
{
    private enum Colour
    {
        Red,
        Green,
        Blue,
    }

    [Fact]
    public void Decide_KnownFacts_AsksOnce()
    {
        var asked = 0;
        Decide((_, its) =>
        {
            asked++;
            return its.Is(true) ? Owed(1) : No;
        });

        Assert.Equal(1, asked);
    }

    [Fact]
    public void Decide_UnknownThatDoesNotMatter_GivesTheVerdict() => Assert.Equal(Verdict.Owed, Decide((f, its) => its.Is(f.Flag) ? Owed(1) : Owed(1)).Verdict);

    [Fact]
    public void Decide_UnknownThatChangesTheVerdict_NamesIt() => Assert.Equal(["flag"], Decide((f, its) => its.Is(f.Flag) ? Owed(1) : No).DecidingFacts.ToArray());

    [Fact]
    public void Decide_UnknownThatChangesTheAmount_NamesIt() => Assert.Equal(["flag"], Decide((f, its) => its.Is(f.Flag) ? Owed(1) : Owed(2)).DecidingFacts.ToArray());

    [Fact]
    public void Decide_SeveralUnknowns_NamesOnlyThoseThatDecide() => Assert.Equal(
        ["flag", "count"],
        Decide((f, its) => its.Which(f.Colour) == Colour.Red && its.Is(f.Other) ? ByFlagAndCount(f, its) : ByFlagAndCount(f, its)).DecidingFacts.ToArray());

    [Fact]
    public void Decide_CorrelatedLimits_GiveNoImpossibleWay()
    {
        // No number is below 180 and at least 240: that way would owe 99.
        var decision = Decide((f, its) =>
        {
            var count = its.From(f.Count, [180, 240]);
            return count < 180 && count >= 240 ? Owed(99) : Owed(1);
        });

        Assert.Equal(new Money(1, "EUR"), decision.Obligation!.Amount);
    }

    [Theory]
    [InlineData(179)]
    [InlineData(180)]
    [InlineData(240)]
    public void From_StandsForEveryBand(int value) => Assert.Contains(value, Taken((f, its) => its.From(f.Count, [180, 240])));

    [Theory]
    [InlineData(1500)]
    [InlineData(3500)]
    [InlineData(3501)]
    public void UpTo_StandsForEveryBand(int value) => Assert.Contains(value, Taken((f, its) => (int)its.UpTo(f.Length, [1500, 3500])));

    [Fact]
    public void Amount_TakesDifferentValues() => Assert.True(Taken((f, its) => (int)its.Amount(f.Length)).Distinct().Count() > 1);

    [Fact]
    public void Which_TakesEveryValue() => Assert.Equal([0, 1, 2], Taken((f, its) => (int)its.Which(f.Colour)).Distinct().Order());

    [Fact]
    public void Date_StandsForTheDayBeforeAndOn()
    {
        var day = new DateOnly(2026, 5, 1);

        Assert.Equal([day.DayNumber - 1, day.DayNumber], Taken((f, its) => its.From(f.Day, [day]).DayNumber).Distinct().Order());
    }

    [Fact]
    public void Decide_FactReadTwiceOnOneWay_IsTheAuthorsError() =>
        Assert.Contains("'flag' twice", Assert.Throws<InvalidOperationException>(() => Decide((f, its) => its.Is(f.Flag) | its.Is(f.Flag) ? No : Owed(1))).Message, StringComparison.Ordinal);

    [Fact]
    public void Decide_EveryWayIndeterminate_StaysSo() =>
        Assert.Equal(["ruleVersion"], Decide((f, its) => EntitlementDecision.Indeterminate(its.Is(f.Flag) ? "a" : "b", "ruleVersion")).DecidingFacts.ToArray());

    private static EntitlementDecision No { get; } = EntitlementDecision.NotOwed("art. 1");

    private static EntitlementDecision Owed(decimal amount) => EntitlementDecision.Owed("art. 1", new Obligation(new Money(amount, "EUR")));

    private static EntitlementDecision ByFlagAndCount(Unknown facts, FactReader its) => its.Is(facts.Flag) && its.From(facts.Count, [3]) >= 3 ? Owed(1) : No;

    private static List<int> Taken(Func<Unknown, FactReader, int> read)
    {
        List<int> taken = [];
        Decide((f, its) =>
        {
            taken.Add(read(f, its));
            return No;
        });
        return taken;
    }

    private static EntitlementDecision Decide(Func<Unknown, FactReader, EntitlementDecision> logic) =>
        FactReader.Decide(new Unknown(), 0, default, (facts, _, _, its) => logic(facts, its));

    private sealed record Unknown
    {
        internal bool? Flag { get; init; }

        internal bool? Other { get; init; }

        internal int? Count { get; init; }

        internal decimal? Length { get; init; }

        internal Colour? Colour { get; init; }

        internal DateOnly? Day { get; init; }
    }
}
