using System.Diagnostics;
using System.Linq.Expressions;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Packs;

namespace Advocacy.Rules.Testing.Tests;

public sealed class SystemClockReadsTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly Func<DateTimeOffset, bool> _passedByField = Ages.HasPassed;
    private readonly ITeller _teller = new Teller();

    public static TheoryData<string, Func<Delivery, bool>> Members => new()
    {
        { "DateTime.Now", static delivery => delivery.DueAt.LocalDateTime < DateTime.Now },
        { "DateTime.UtcNow", static delivery => delivery.DueAt.UtcDateTime < DateTime.UtcNow },
        { "DateTime.Today", static delivery => delivery.DueAt.LocalDateTime < DateTime.Today },
        { "DateTimeOffset.Now", static delivery => delivery.DueAt < DateTimeOffset.Now },
        { "DateTimeOffset.UtcNow", static delivery => delivery.DueAt < DateTimeOffset.UtcNow },
        { "TimeProvider.System", static _ => TimeProvider.System is null },
        { "Stopwatch.GetTimestamp", static _ => Stopwatch.GetTimestamp() > 0 },
        { "Stopwatch.StartNew", static _ => Stopwatch.StartNew() is null },
        { "Stopwatch.new", static _ => new Stopwatch() is null },
        { "Environment.TickCount", static _ => Environment.TickCount > 0 },
        { "Environment.TickCount64", static _ => Environment.TickCount64 > 0 },
        { "Guid.CreateVersion7", static _ => Guid.CreateVersion7() == Guid.Empty },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void Of_AClauseThatReadsTheTime_NamesTheMember(string member, Func<Delivery, bool> test)
    {
        var read = Assert.Single(SystemClockReads.Of(Finish(Sentence.When(test))));

        Assert.Equal(("acme/asked", member), (read.Rule.Value, read.Member));
        Assert.Equal("a lambda of SystemClockReadsTests.Members", Assert.Single(read.Path));
    }

    [Theory]
    [InlineData("GetUtcNow")]
    [InlineData("GetLocalNow")]
    [InlineData("GetTimestamp")]
    public void Of_AClosureOverATimeProvider_NamesTheMember(string member)
    {
        var time = TimeProvider.System;
        Func<Delivery, bool> test = member switch
        {
            "GetUtcNow" => delivery => time.GetUtcNow() > delivery.DueAt,
            "GetLocalNow" => delivery => time.GetLocalNow() > delivery.DueAt,
            _ => _ => time.GetTimestamp() > 0,
        };

        Assert.Equal($"TimeProvider.{member}", Member(Finish(Sentence.When(test))));
    }

    [Fact]
    public void Of_AReadThroughHelpers_NamesTheShortestWay()
    {
        var read = Assert.Single(SystemClockReads.Of(Finish(Sentence.When(static delivery => Ages.IsOld(delivery)))));

        Assert.Equal(["a lambda of SystemClockReadsTests.Of_AReadThroughHelpers_NamesTheShortestWay", "Ages.IsOld", "Ages.HasPassed"], read.Path.ToArray());
        Assert.Equal(
            "acme/asked reads DateTimeOffset.UtcNow in a lambda of SystemClockReadsTests.Of_AReadThroughHelpers_NamesTheShortestWay, by Ages.IsOld, by Ages.HasPassed. "
            + "Ask its.Clock instead.",
            read.ToString());
    }

    [Fact]
    public void Of_MethodsThatCallEachOther_Ends() => Assert.Equal("DateTimeOffset.UtcNow", Member(Finish(Sentence.When(static delivery => Ages.IsEven(delivery, 4)))));

    [Fact]
    public void Of_AMethodThatCallsItselfForOtherTypes_Ends() => Assert.Equal("Environment.TickCount", Member(Finish(Sentence.When(static _ => Ages.IsDeep<int>(3)))));

    [Fact]
    public void Of_AMethodGroup_IsFollowed() => Assert.Equal("DateTimeOffset.UtcNow", Member(Finish(Sentence.When(Ages.IsOld))));

    [Fact]
    public void Of_ACapturedDelegateOfAProvider_IsFound()
    {
        Func<DateTimeOffset> now = TimeProvider.System.GetUtcNow;

        var reads = SystemClockReads.Of(Finish(Sentence.When(delivery => delivery.DueAt < now())));

        Assert.Equal(("TimeProvider.GetUtcNow", "a delegate that it holds"), (Assert.Single(reads).Member, reads[0].Path[0]));
    }

    [Fact]
    public void Of_AStaticDelegate_IsFollowed() => Assert.Equal("DateTimeOffset.UtcNow", Member(Finish(Sentence.When(static delivery => _passedByField(delivery.DueAt)))));

    [Fact]
    public void Of_AnInstantKeptInAStaticField_IsFound() =>
        Assert.Equal("DateTimeOffset.UtcNow", Member(Finish(Sentence.When(static delivery => Kept.At < delivery.DueAt))));

    [Fact]
    public void Of_AnInterfaceThatTellsTheTime_IsFollowedToWhatImplementsIt() =>
        Assert.Equal("DateTime.UtcNow", Member(Finish(Sentence.When(delivery => _teller.IsPast(delivery.DueAt)))));

    [Fact]
    public void Of_AGenericInterfaceOrBaseClass_IsFollowed()
    {
        Telling<Delivery> telling = new TellingOfDeliveries();
        ITelling<Delivery> told = new TellingOfDeliveries();

        Assert.Equal("DateTime.Today", Member(Finish(Sentence.When(delivery => telling.IsPast(delivery)))));
        Assert.Equal("DateTimeOffset.Now", Member(Finish(Sentence.When(delivery => told.IsToday(delivery)))));
    }

    [Fact]
    public void Of_AProviderOfItsOwn_IsFoundWhereAnotherCouldStandInItsPlace()
    {
        var time = new Fixed();

        Func<DateTimeOffset> now = time.GetUtcNow;
        Assert.Equal("TimeProvider.GetUtcNow", Member(Finish(Sentence.When(delivery => time.GetUtcNow() > delivery.DueAt))));
        Assert.Empty(SystemClockReads.Of(Finish(Sentence.When(delivery => now() > delivery.DueAt))));
    }

    [Fact]
    public void Of_AnIteratorOrALocalFunction_IsFollowed()
    {
        Assert.Equal("DateTime.Now", Member(Finish(Sentence.When(static delivery => Ages.Recent().Any(at => at > delivery.DueAt)))));
        Assert.Equal("Environment.TickCount64", Member(Finish(Sentence.When(static _ => IsLate()))));

        static bool IsLate() => Environment.TickCount64 > 0;
    }

    [Fact]
    public void Of_ANestedLambda_IsFollowed() => Assert.Equal(
        "DateTimeOffset.UtcNow", Member(Finish(Sentence.When(static (_, its) => its.Incidents.Any(incident => incident.OccurredAt < DateTimeOffset.UtcNow)))));

    [Fact]
    public void Of_AReason_IsLookedAt() => Assert.Equal(
        "DateTimeOffset.UtcNow",
        Member(Sentence.Predicts(IssueKind.LateDelivery, LogOdds.Strong).Because(delivery => $"open for {DateTimeOffset.UtcNow - delivery.MadeAt}")));

    [Fact]
    public void Of_AConclusion_IsLookedAt()
    {
        var observes = Sentence.Observes(IssueKind.LateDelivery, _ => DateTimeOffset.UtcNow).Because("so");
        var harms = Weigh.About<Delivery>("acme/costs").On(IssueKind.LateDelivery)
            .Harms(HarmComponent.Time, delivery => new HarmEstimate(new Money((decimal)(DateTimeOffset.UtcNow - delivery.DueAt).TotalHours, "EUR"))).Because("so");
        var derives = Derive.About<Delivery>("acme/ages").Derives(delivery => new Age(DateTimeOffset.UtcNow - delivery.MadeAt));

        Assert.Equal(
            ["acme/asked", "acme/costs", "acme/ages"],
            SystemClockReads.Of(observes, harms, derives).Select(read => read.Rule.Value));
    }

    [Fact]
    public void Of_AKeyAndAnItemsClause_AreLookedAt()
    {
        var key = Key.Of<Delivery, string>("day", _ => DateTime.Today.DayOfWeek.ToString());
        var each = Sentence.ForEach(its => its.Incidents).When((_, incident) => incident.OccurredAt < DateTimeOffset.Now)
            .Predicts(IssueKind.LateDelivery, LogOdds.Strong).Because("so");

        Assert.Equal("DateTime.Today", Member(Finish(Sentence.WhenIs(key, "Monday"))));
        Assert.Equal("DateTimeOffset.Now", Member(each));
    }

    [Fact]
    public void Of_ARuleThatReadsInTwoPlaces_GivesEachOnce()
    {
        var rule = Sentence.When(static _ => DateTime.Now.Hour > 8 && DateTime.Now.Hour < 16).When(static delivery => Ages.IsOld(delivery))
            .Predicts(IssueKind.LateDelivery, LogOdds.Strong).Because(static delivery => $"{Ages.IsOld(delivery)}");

        Assert.Equal(["DateTime.Now", "DateTimeOffset.UtcNow"], SystemClockReads.Of(rule).Select(read => read.Member).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_ARuleSet_LooksAtItsPredictorsToo()
    {
        var set = new RuleSetBuilder().Add(Finish(Sentence)).Add(new ReadsTheTime()).Build();

        Assert.Equal("acme/model reads DateTimeOffset.UtcNow in ReadsTheTime.Predict. Ask its.Clock instead.", Assert.Single(SystemClockReads.Of(set)).ToString());
    }

    [Fact]
    public void Of_RulesThatAskTheClock_FindsNothing()
    {
        var day = Day;
        Assert.Empty(SystemClockReads.Of(
            Finish(Sentence.When((delivery, its) => its.Clock.HasElapsed(day, since: delivery.MadeAt))),
            Finish(Sentence.When(delivery => delivery.DueAt.UtcDateTime.DayOfWeek == new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc).DayOfWeek))));
    }

    /// <summary>A compiled expression has no instructions to read: what it reads is not found, and nothing breaks.</summary>
    [Fact]
    public void Of_ACompiledExpression_IsPassedOver()
    {
        Expression<Func<Delivery, bool>> test = delivery => delivery.DueAt < DateTimeOffset.UtcNow;

        Assert.Equal("DateTime.Today", Member(Sentence.When(test.Compile()).Predicts(IssueKind.LateDelivery, LogOdds.Strong).Because(_ => $"{DateTime.Today}")));
    }

    [Fact]
    public void Of_TheDefaultPack_FindsNothing() => Assert.Empty(SystemClockReads.Of(DefaultPack.Rules));

    [Fact]
    public void Of_EveryPublishedPack_FindsNothing() => Assert.Empty(SystemClockReads.Of(PublishedEntitlements.Packs.SelectMany(static pack => pack.Rules)));

    private static PredictionSentence<Delivery> Sentence => Predict.About<Delivery>("acme/asked");

    private static Rule Finish(PredictionSentence<Delivery> sentence) => sentence.Predicts(IssueKind.LateDelivery, LogOdds.Strong).Because("so");

    private static string Member(Rule rule) => Assert.Single(SystemClockReads.Of(rule)).Member;
}
