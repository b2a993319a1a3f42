using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Assessments.Explanations;

public sealed class WhyNotTests
{
    private static readonly CommitmentId Errand = SmallCase.Errand.Id;
    private static readonly RuleId Asked = new("test/asked");

    private static PredictionSentence<Errand> Sentence => Predict.About<Errand>("test/asked");

    [Fact]
    public void WhyNot_SeveralClausesFail_NamesTheFirstWithTheValuesItSaw()
    {
        var found = Only(Finish(Sentence
            .When(errand => errand.IsOpen)
            .When(errand => errand.Count, (count, its) => count > 2 && its.Clock.HasPassed(SmallCase.Made))
            .Unless(errand => errand.Place is null)));

        Assert.Equal(RuleOutcome.ClauseFailed, found.Outcome);
        Assert.Equal("when errand => errand.Count, (count, its) => count > 2 && its.Clock.HasPassed(SmallCase.Made)", found.Clause);
        Assert.Equal("errand.Count = 1", Assert.Single(found.Values).ToString());
    }

    [Fact]
    public void WhyNot_ClauseSeesAnUnknownOrNestedValue_WritesItInvariantly()
    {
        var found = Only(Finish(Sentence.When((errand, its) =>
            errand.SeenAt is not null && errand.DueAt < its.Customer.Preferences.Channel!.Value.ToString().Length.Days().After(errand.MadeAt))));

        Assert.Equal(
            [
                "errand.SeenAt = unknown",
                "errand.DueAt = 2026-05-11T08:00:00.0000000+00:00",
                "its.Customer.Preferences = {\"consentsTo\":[],\"declines\":[]}",
                "errand.MadeAt = 2026-05-01T08:00:00.0000000+00:00",
            ],
            found.Values.Select(value => value.ToString()));
    }

    [Fact]
    public void WhyNot_KeyHasAnotherValue_ShowsIt()
    {
        var key = Key.Of<Errand, string>("place", errand => errand.Place);
        var found = Only(Finish(Sentence.WhenIs(key, "south")));

        Assert.Equal(RuleOutcome.ClauseFailed, found.Outcome);
        Assert.Equal("place = \"north\"", Assert.Single(found.Values).ToString());
    }

    [Fact]
    public void WhyNot_FactsUnknown_NamesThemAll()
    {
        var found = Only(Finish(Sentence.When(errand => errand.Beta).When(errand => errand.IsOpen).Unless(errand => errand.Alpha)));

        Assert.Equal(RuleOutcome.Unknown, found.Outcome);
        Assert.Equal(["Alpha", "Beta"], found.MissingFacts.ToArray());
        Assert.Null(found.Clause);
    }

    [Fact]
    public void WhyNot_RuleThrew_ShowsWhat()
    {
        var found = Only(Finish(Sentence.When(errand => errand.Count / (errand.Count - errand.Count) > 0)));

        Assert.Equal(RuleOutcome.Faulted, found.Outcome);
        Assert.IsType<DivideByZeroException>(found.Exception);
    }

    [Fact]
    public void WhyNot_RuleApplied_SaysSo() => Assert.Equal(RuleOutcome.Applied, Only(Finish(Sentence.When(errand => errand.IsOpen))).Outcome);

    [Fact]
    public void WhyNot_ItemsBound_ExplainsEach()
    {
        var rule = Sentence.ForEach(its => its.Incidents)
            .When((_, incident) => incident.Kind == IncidentKind.Damage)
            .Predicts(IssueKind.Damaged, LogOdds.Strong).Because("damaged");
        var found = Case(rule) with
        {
            Incidents =
            [
                new Incident(new("i-1"), IncidentKind.Delay, SmallCase.Made) { Commitment = Errand },
                new Incident(new("i-2"), IncidentKind.Damage, SmallCase.Made) { Commitment = Errand },
            ],
        };

        var explained = found.AssessOn(1).WhyNot(Asked, Errand);

        Assert.Equal([RuleOutcome.ClauseFailed, RuleOutcome.Applied], explained.Select(each => each.Outcome));
        Assert.Equal("incident.Kind = delay", Assert.Single(explained[0].Values).ToString());
        Assert.Equal("i-2", ((Incident)explained[1].Item!).Id.Value);
    }

    [Fact]
    public void WhyNot_NoItemBound_NamesTheBinding()
    {
        var found = Only(Sentence.ForEach(its => its.Incidents).Predicts(IssueKind.Damaged, LogOdds.Strong).Because("damaged"));

        Assert.Equal((RuleOutcome.NothingBound, "for each Incidents"), (found.Outcome, found.Clause));
    }

    [Fact]
    public void WhyNot_ClauseOfADerivedFact_ShowsItsValue()
    {
        var found = Case(
            Derive.About<Errand>("test/alert").Derives(_ => new Alert("night")),
            Sentence.Given<Alert>().When((_, alert) => alert.By == "day").Predicts(IssueKind.Lost, LogOdds.Strong).Because("alert"));

        Assert.Equal("alert.By = \"night\"", Assert.Single(found.AssessOn(1).WhyNot(Asked, Errand).Single().Values).ToString());
    }

    [Fact]
    public void WhyNot_OtherVersionInForce_NamesIt()
    {
        var day = DateOnly.FromDateTime(SmallCase.OnDay(5).Date);
        var explained = Case(
            Finish(Sentence.Version("1").InForce(EffectivePeriod.Between(null, day))),
            Finish(Sentence.Version("2").InForce(EffectivePeriod.Between(day, null)))).AssessOn(1).WhyNot(Asked, Errand);

        Assert.Equal([RuleOutcome.Applied, RuleOutcome.NotInForce], explained.Select(each => each.Outcome));
        Assert.Equal([null, "1"], explained.Select(each => each.VersionInForce));
    }

    [Fact]
    public void WhyNot_EntitlementWithoutADate_LacksTheDate()
    {
        var assessment = Case(
            Predict.About<Customer>("test/lost").Predicts(IssueKind.Lost, LogOdds.Decisive).Because("lost"),
            Entitle.About<Customer>("test/asked").On(IssueKind.Lost).InForce(EffectivePeriod.Between(new DateOnly(2026, 1, 1), null))
                .Owes(Authority.Policy, "policy", _ => new Obligation(SmallCase.Euros(5))).Because("owed")).AssessOn(1);

        Assert.Equal(["HitsAt"], Assert.Single(assessment.WhyNot(Asked)).MissingFacts.ToArray());
    }

    [Fact]
    public void WhyNot_HarmWithoutAnAmount_LacksTheAmount()
    {
        var assessment = Case(
            Predict.About<Errand>("test/lost").Predicts(IssueKind.Lost, LogOdds.Decisive).Because("lost"),
            Weigh.About<Errand>("test/asked").On(IssueKind.Lost).Harms(HarmComponent.Time, _ => null).Because("time")).AssessOn(1);

        Assert.Equal(["Time in EUR"], Assert.Single(assessment.WhyNot(Asked, Errand)).MissingFacts.ToArray());
    }

    [Fact]
    public void WhyNot_RuleOfALaterStageWithoutItsIssue_WasNotAsked()
    {
        var harm = Weigh.About<Errand>("test/asked").On(IssueKind.Lost).Harms(HarmComponent.Time, _ => new HarmEstimate(SmallCase.Euros(5))).Because("time");

        Assert.Equal(RuleOutcome.NoIssue, Only(harm).Outcome);
    }

    [Fact]
    public void WhyNot_SubjectOfAnotherType_WasNotAsked() =>
        Assert.Equal(RuleOutcome.OtherSubject, Assert.Single(Case(Finish(Sentence)).AssessOn(1).WhyNot(Asked)).Outcome);

    [Fact]
    public void WhyNot_UnknownRuleOrCommitment_IsRefusedWithTheNearName()
    {
        var assessment = Case(Finish(Sentence)).AssessOn(1);

        var rule = Assert.Throws<ArgumentException>(() => assessment.WhyNot(new("test/aksed"), Errand));
        var commitment = Assert.Throws<ArgumentException>(() => assessment.WhyNot(Asked, new("k-2")));
        Assert.Contains("Did you mean 'test/asked'?", rule.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'k-1'?", commitment.Message, StringComparison.Ordinal);
    }

    private static Rule Finish(PredictionSentence<Errand> sentence) => sentence.Predicts(IssueKind.Lost, LogOdds.Decisive).Because("lost");

    private static SmallCase Case(params Rule[] rules) => new([.. rules]) { Commitments = [SmallCase.Errand with { Count = 1, Place = "north" }] };

    private static RuleExplanation Only(Rule rule) => Assert.Single(Case(rule).AssessOn(1).WhyNot(Asked, Errand));
}

file static class Lengths
{
    internal static TimeSpan Days(this int days) => TimeSpan.FromDays(days);

    internal static DateTimeOffset After(this TimeSpan length, DateTimeOffset instant) => instant + length;
}
