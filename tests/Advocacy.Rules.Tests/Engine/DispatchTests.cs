using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Engine;

/// <summary>Which rules are asked of which subject: by its type, and by its keys.</summary>
public sealed class DispatchTests
{
    private static readonly Key<Errand, string> Place = Key.Of<Errand, string>("Place", errand => errand.Place);

    private static readonly Key<Errand, int> Count = Key.Of<Errand, int>("Count", errand => errand.Count);

    private static readonly Key<Errand, string> Unreadable = Key.Of<Errand, string>("Unreadable", Fail);

    [Fact]
    public void Rules_AboutABaseType_AreAskedOfDerivedTypesAndNotTheOtherWayRound()
    {
        var assessment = new SmallCase(
            Says(Predict.About<Commitment>("a/commitment")),
            Says(Predict.About<Errand>("b/errand")),
            Says(Predict.About<Visit>("c/visit")),
            Says(Predict.About<Customer>("d/customer")))
        {
            Commitments = [SmallCase.Errand, new Visit(new("k-2"), SmallCase.Made, SmallCase.OnDay(10)), new Bygone(new("k-3"), SmallCase.Made, SmallCase.OnDay(10))],
        }.AssessOn(1);

        Assert.Equal(
            ["customer: d/customer", "k-1: a/commitment b/errand", "k-2: a/commitment b/errand c/visit", "k-3: a/commitment"],
            assessment.Issues.Select(Sources).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("north", 1)]
    [InlineData("north", null)]
    [InlineData("south", 2)]
    [InlineData("east", 3)]
    [InlineData(null, 1)]
    [InlineData(null, null)]
    public void KeyedRules_OnSeveralKeysAndValues_SayWhatTheirUnkeyedTwinsSay(string? place, int? count)
    {
        var subject = SmallCase.Errand with { Place = place, Count = count };
        Rule[] keyed =
        [
            Says(Predict.About<Errand>("a/north").WhenIs(Place, "north")),
            Says(Predict.About<Errand>("b/south").WhenIs(Place, "south")),
            Says(Predict.About<Errand>("c/one").WhenIs(Count, 1)),
            Says(Predict.About<Errand>("d/south-and-two").WhenIs(Place, "south").WhenIs(Count, 2)),
            Says(Predict.About<Errand>("e/any")),
        ];
        Rule[] plain =
        [
            Says(Predict.About<Errand>("a/north").When(errand => errand.Place, at => at is "north", factText: "Place")),
            Says(Predict.About<Errand>("b/south").When(errand => errand.Place, at => at is "south", factText: "Place")),
            Says(Predict.About<Errand>("c/one").When(errand => errand.Count, many => many == 1, factText: "Count")),
            Says(Predict.About<Errand>("d/south-and-two").When(errand => errand.Place, at => at is "south", factText: "Place").When(errand => errand.Count, many => many == 2, factText: "Count")),
            Says(Predict.About<Errand>("e/any")),
        ];

        var (one, other) = (Assess(keyed), Assess(plain));

        Assert.Equal(other.Issues.Select(Sources), one.Issues.Select(Sources));
        Assert.Equal(Texts(other), Texts(one));

        CaseAssessment Assess(Rule[] rules) => new SmallCase([.. rules]) { Commitments = [subject] }.AssessOn(1);
        static IEnumerable<string> Texts(CaseAssessment assessment) => assessment.OpenQuestions.Select(question => question.ToString()).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void AKeyThatCannotBeRead_IsAFaultOfEachRuleThatWantsIt()
    {
        var assessment = new SmallCase(
            Says(Predict.About<Errand>("a/one").WhenIs(Unreadable, "x")),
            Says(Predict.About<Errand>("b/other").WhenIs(Unreadable, "y")),
            Says(Predict.About<Errand>("c/sound"))).AssessOn(1);

        Assert.Equal(["a/one", "b/other"], assessment.Faults.Select(fault => fault.Source.Value));
        Assert.Equal("k-1: c/sound", Sources(assessment.Issues.Single()));
    }

    [Fact]
    public void KeyedRules_TenThousandOnOneKey_OnlyTheApplicableOnesAreAsked()
    {
        var rules = Enumerable.Range(0, 10_000).Select(number => Says(Predict.About<Errand>($"rule/{number}").WhenIs(Count, number))).ToArray();

        var index = Assert.Single(new SmallCase([.. rules]).BuildRules().Program.For(typeof(Errand)).KeyedPredictions);

        Assert.Single(index.Candidates(SmallCase.Errand with { Count = 77 }));
        Assert.Empty(index.Candidates(SmallCase.Errand with { Count = -1 }));
        Assert.Equal(10_000, index.Candidates(SmallCase.Errand).Length);
    }

    private static Rule Says<T>(PredictionSentence<T> sentence)
        where T : class, ISubject => sentence.Predicts(IssueKind.Damaged, LogOdds.Decisive).Because("so");

    private static string Sources(PredictedIssue issue) =>
        $"{issue.Commitment?.Id.Value ?? "customer"}: {string.Join(" ", issue.Evidence.Select(evidence => evidence.Source))}";

    private static string? Fail(Errand errand) => throw new InvalidTimeZoneException(errand.Id.Value);
}
