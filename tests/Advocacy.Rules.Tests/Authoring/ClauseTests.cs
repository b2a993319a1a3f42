using System.Collections.Immutable;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Authoring;

/// <summary>The three-valued logic of clauses: what a rule says of facts that are true, false or unknown.</summary>
public sealed class ClauseTests
{
    private static readonly Key<Errand, string> Place = Key.Of<Errand, string>("Place", errand => errand.Place);

    public enum Says
    {
        Concludes,
        IsSilent,
        Asks,
    }

    [Theory]
    [InlineData(true, Says.Concludes)]
    [InlineData(false, Says.IsSilent)]
    [InlineData(null, Says.Asks)]
    public void When_AFact_HoldsWhereItIsTrue(bool? alpha, Says expected) =>
        Asks(expected, "Alpha", Ask(Opening().When(errand => errand.Alpha), new() { Alpha = alpha }));

    [Theory]
    [InlineData(true, Says.IsSilent)]
    [InlineData(false, Says.Concludes)]
    [InlineData(null, Says.Asks)]
    public void Unless_AFact_HoldsWhereItIsFalse(bool? alpha, Says expected) =>
        Asks(expected, "Alpha", Ask(Opening().Unless(errand => errand.Alpha), new() { Alpha = alpha }));

    [Theory]
    [InlineData(true, Says.IsSilent)]
    [InlineData(false, Says.Concludes)]
    [InlineData(null, Says.Concludes)]
    public void UnlessProven_AnExemption_CountsOnlyWhereItIsProven(bool? alpha, Says expected) =>
        Assert.Equal(expected, Ask(Opening().UnlessProven(errand => errand.Alpha), new() { Alpha = alpha }).Says);

    [Theory]
    [InlineData(3, Says.Concludes)]
    [InlineData(2, Says.IsSilent)]
    [InlineData(null, Says.Asks)]
    public void When_ATestOfAFact_SeesItOnlyWhereItIsKnown(int? count, Says expected) =>
        Asks(expected, "Count", Ask(Opening().When(errand => errand.Count, count => count > 2), new() { Count = count }));

    [Theory]
    [InlineData(3, Says.IsSilent)]
    [InlineData(2, Says.Concludes)]
    [InlineData(null, Says.Asks)]
    public void Unless_ATestOfAFact_SeesItOnlyWhereItIsKnown(int? count, Says expected) =>
        Asks(expected, "Count", Ask(Opening().Unless(errand => errand.Count, count => count > 2), new() { Count = count }));

    [Theory]
    [InlineData("north", Says.Concludes)]
    [InlineData("south", Says.IsSilent)]
    [InlineData(null, Says.Asks)]
    public void WhenIs_AKey_SaysTheSameAsTheTestOfTheFact(string? place, Says expected)
    {
        var facts = new Known { Place = place };

        Asks(expected, "Place", Ask(Opening().WhenIs(Place, "north"), facts));
        Asks(expected, "Place", Ask(Opening().When(errand => errand.Place, at => at is "north"), facts));
    }

    [Theory]
    [InlineData(true, true, Says.Concludes)]
    [InlineData(true, false, Says.IsSilent)]
    [InlineData(true, null, Says.Asks)]
    [InlineData(false, false, Says.IsSilent)]
    [InlineData(false, null, Says.IsSilent)]
    [InlineData(null, null, Says.Asks)]
    public void TwoClauses_InEitherOrder_AreFalseBeforeUnknownBeforeTrue(bool? one, bool? other, Says expected)
    {
        var sentence = Opening().When(errand => errand.Alpha).When(errand => errand.Beta);

        Assert.Equal(expected, Ask(sentence, new() { Alpha = one, Beta = other }).Says);
        Assert.Equal(expected, Ask(sentence, new() { Alpha = other, Beta = one }).Says);
    }

    [Fact]
    public void AnIndeterminateRule_WithSeveralUnknownFacts_NamesAllInOneOrder()
    {
        var one = Opening().When(errand => errand.Place, _ => true).When(errand => errand.Count, _ => true).Unless(errand => errand.Alpha);
        var other = Opening().Unless(errand => errand.Alpha).When(errand => errand.Place, _ => true).When(errand => errand.Count, _ => true);

        Assert.Equal(["Alpha", "Count", "Place"], Ask(one, new()).Missing.ToArray());
        Assert.Equal(["Alpha", "Count", "Place"], Ask(other, new()).Missing.ToArray());
    }

    [Fact]
    public void AnIndeterminatePrediction_HasTheWeightItWouldHave()
    {
        var rule = Opening().When(errand => errand.Alpha).Predicts(IssueKind.Damaged, LogOdds.Strong).Because("alpha");
        var question = Assert.Single(new SmallCase(rule).AssessOn(1).OpenQuestions);

        Assert.Equal(LogOdds.Strong, question.Weight);
        Assert.Equal(IssueKind.Damaged, question.Issue);
        Assert.Equal(RuleStage.Predict, question.Stage);
        Assert.Equal(SmallCase.Errand, question.Commitment);
    }

    [Fact]
    public void Clauses_OfARule_AreItsAuthorsOwnWords()
    {
        var rule = Opening()
            .When(errand => errand.Count, (count, its) =>
                count > 2 && its.Clock.HasPassed(SmallCase.Made))
            .UnlessProven(errand => errand.Beta)
            .WhenIs(Place, "north")
            .Predicts(IssueKind.Damaged, LogOdds.Strong)
            .Because("so");

        Assert.Equal(
            [
                "when errand => errand.Count, (count, its) => count > 2 && its.Clock.HasPassed(SmallCase.Made)",
                "unless proven errand => errand.Beta",
                "when Place is \"north\"",
            ],
            rule.Clauses.ToArray());
    }

    [Fact]
    public void ForEach_SomeItemsHolding_ConcludesOncePerItem()
    {
        var rule = Opening().ForEach(its => its.Incidents)
            .When((_, incident) => incident.Kind == IncidentKind.Damage)
            .Predicts(IssueKind.Damaged, LogOdds.Slight)
            .Because((_, incident) => $"{incident.Id}");
        var kinds = new[] { IncidentKind.Damage, IncidentKind.Delay, IncidentKind.Damage };
        var assessment = new SmallCase(rule)
        {
            Incidents = [.. kinds.Select((kind, i) => new Incident(new($"i-{i}"), kind, SmallCase.Made) { Commitment = SmallCase.Errand.Id })],
            Options = new AdvocacyOptions { ReportingThreshold = Probability.Zero },
        }.AssessOn(1);

        Assert.Equal(["i-0", "i-2"], Assert.Single(assessment.Issues).Evidence.Select(evidence => FormattableString.Invariant(evidence.Reason)));
    }

    private static PredictionSentence<Errand> Opening() => Predict.About<Errand>("test/rule");

    private static void Asks(Says expected, string fact, (Says Says, ImmutableArray<string> Missing) answer)
    {
        Assert.Equal(expected, answer.Says);
        Assert.Equal(expected == Says.Asks ? [fact] : [], answer.Missing.ToArray());
    }

    private static (Says Says, ImmutableArray<string> Missing) Ask(PredictionSentence<Errand> sentence, Known known)
    {
        var errand = SmallCase.Errand with { Alpha = known.Alpha, Beta = known.Beta, Count = known.Count, Place = known.Place };
        var rule = sentence.Predicts(IssueKind.Damaged, LogOdds.Decisive).Because("it holds");
        var assessment = new SmallCase(rule) { Commitments = [errand] }.AssessOn(1);
        Assert.Empty(assessment.Faults);
        return assessment.OpenQuestions is [var question] ? (Says.Asks, question.MissingFacts)
            : (assessment.Issues.Any() ? Says.Concludes : Says.IsSilent, []);
    }

    private sealed record Known
    {
        internal bool? Alpha { get; init; }

        internal bool? Beta { get; init; }

        internal int? Count { get; init; }

        internal string? Place { get; init; }
    }
}
