using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Assessments.Explanations;

public sealed class WhatWouldChangeTests
{
    private static readonly CommitmentId Errand = SmallCase.Errand.Id;

    [Fact]
    public void Switch_ThatBringsTheIssueAbout_IsFoundAsTheOnlyChange()
    {
        var changes = Ask(SmallCase.Errand with { Alpha = false }, Lost(sentence => sentence.When(errand => errand.Alpha)));

        Assert.Equal("$.commitments[0].alpha: false -> true", Assert.Single(changes.Sets).ToString());
        Assert.Equal("k-1", changes.Sets[0].Facts[0].Owner);
        Assert.Contains(changes.Sets[0].Assessment.Issues, issue => issue.Kind == IssueKind.Lost);
        Assert.False(changes.BoundReached);
    }

    [Fact]
    public void UnknownFact_IsFilled()
    {
        var changes = Ask(SmallCase.Errand, Lost(sentence => sentence.Unless(errand => errand.Alpha)));

        Assert.Equal("$.commitments[0].alpha: unknown -> false", Assert.Single(changes.Sets).ToString());
    }

    [Fact]
    public void Number_IsHalvedToTheLeastChange()
    {
        var changes = Ask(SmallCase.Errand with { Count = 3 }, Lost(sentence => sentence.When(errand => errand.Count, count => count >= 1000)));

        Assert.Equal("$.commitments[0].count: 3 -> 1000", Assert.Single(changes.Sets).ToString());
    }

    [Fact]
    public void Number_InANarrowWindowThatAParameterDeclares_IsFound()
    {
        const int Wanted = 4711;
        var changes = Ask(
            SmallCase.Errand with { Count = 3 }, Lost(sentence => sentence.Parameter(Wanted).When(errand => errand.Count, count => count == Wanted)));

        Assert.Equal("$.commitments[0].count: 3 -> 4711", Assert.Single(changes.Sets).ToString());
    }

    [Fact]
    public void Instant_IsShiftedUntilWhatTheClockWasAskedFallsOnTheAssessments()
    {
        var changes = Ask(
            SmallCase.Errand with { SeenAt = SmallCase.OnDay(0.9) },
            Lost(sentence => sentence.When(errand => errand.SeenAt, (seen, its) => its.Clock.HasElapsed(TimeSpan.FromDays(3), seen))));

        Assert.Equal(["$.commitments[0].seenAt"], changes.Sets.Select(set => set.Facts.Single().Path));
        Assert.Equal("\"2026-04-29T08:00:00+00:00\"", changes.Sets[0].Facts[0].To);
    }

    [Fact]
    public void Text_ThatAKeyWants_IsTried()
    {
        var key = Key.Of<Errand, string>("place", errand => errand.Place);
        var changes = Ask(SmallCase.Errand with { Place = "north" }, Lost(sentence => sentence.WhenIs(key, "acme/south")));

        Assert.Equal("$.commitments[0].place: \"north\" -> \"acme/south\"", Assert.Single(changes.Sets).ToString());
    }

    [Fact]
    public void Money_Unknown_IsFilledInTheCommitmentsCurrency()
    {
        var changes = Ask(
            SmallCase.Errand with { Criticality = new Criticality { Penalty = new Money(1, "CZK") } },
            Lost(sentence => sentence.When(errand => errand.Value, value => value.Amount >= 100)));

        Assert.Contains("$.commitments[0].value: unknown -> {\"amount\":100.00,\"currency\":\"CZK\"}", changes.Sets.Select(set => set.ToString()));
    }

    [Fact]
    public void TwoFactsTogether_ArePairedOnlyWhereNoSingleOneFlips()
    {
        var changes = Ask(
            SmallCase.Errand with { Alpha = false, Beta = false, Gamma = false },
            Lost(sentence => sentence.When(errand => errand.Alpha).When(errand => errand.Beta)));

        Assert.Equal("$.commitments[0].alpha: false -> true and $.commitments[0].beta: false -> true", Assert.Single(changes.Sets).ToString());
        Assert.Equal(2, changes.Sets[0].Size);
    }

    [Fact]
    public void ThreeFactsNeeded_NothingIsFoundAndTheAnswerIsEmpty()
    {
        var changes = Ask(
            SmallCase.Errand with { Alpha = false, Beta = false, Gamma = false },
            Lost(sentence => sentence.When(errand => errand.Alpha).When(errand => errand.Beta).When(errand => errand.Gamma)));

        Assert.Empty(changes.Sets);
    }

    [Fact]
    public void Happening_IsNeverMovedPastTheAssessment()
    {
        var changes = Ask(SmallCase.Errand, Lost(sentence => sentence.When(errand => errand.SeenAt, seen => seen > SmallCase.OnDay(1))));

        Assert.Empty(changes.Sets);
    }

    [Fact]
    public void Standing_IsNeverProbed()
    {
        var @case = new SmallCase(Lost(sentence => sentence.When(errand => errand.Alpha)))
        {
            Customer = new Customer(new("c-1")) { Standing = new BusinessStanding { Tier = "gold", Value = SmallCase.Euros(5) } },
        };
        var changes = @case.AssessOn(1).WhatWouldChange(IssueKind.Lost, Errand, ErrandFormat.Known);

        Assert.NotNull(changes.Sets.Single().Assessment.Case.Customer.Standing);
    }

    [Fact]
    public void Verdict_Indeterminate_IsDecidedByTheUnknownFact()
    {
        var assessment = new SmallCase(
            Lost(sentence => sentence),
            Entitle.About<Errand>("test/owed").On(IssueKind.Lost).When(errand => errand.Alpha)
                .Owes(Authority.Policy, "policy", _ => new Obligation(SmallCase.Euros(5))).Because("owed")).AssessOn(1);
        var changes = assessment.WhatWouldChange(assessment.Entitlements.Single(), ErrandFormat.Known);

        Assert.Contains("$.commitments[0].alpha: unknown -> ", changes.Sets[0].ToString(), StringComparison.Ordinal);
        Assert.NotEqual(Verdict.Indeterminate, changes.Sets[0].Assessment.Entitlements.Single().Verdict);
    }

    [Fact]
    public void Ranking_HangsOnAConsent_FindsTheConsent()
    {
        var assessment = new SmallCase(
            Lost(sentence => sentence),
            Weigh.About<Errand>("test/harm").On(IssueKind.Lost).Harms(HarmComponent.DirectLoss, _ => new HarmEstimate(SmallCase.Euros(500))).Because("harm"),
            Propose.About<Errand>("test/replace").On(IssueKind.Lost)
                .Proposes(
                    RemedyKind.Replace,
                    _ => new RemedyTerms { LeadTime = TimeSpan.FromHours(1), Redress = Redress.Exchange, Restores = true, NeedsConsent = true }).Because("replace")).AssessOn(1);
        var changes = assessment.WhatWouldChange(assessment.Plans.Single(), ErrandFormat.Known);

        Assert.Contains("$.customer.preferences.consentsTo: [] -> [\"replace\"]", changes.Sets.Select(set => set.ToString()));
    }

    [Fact]
    public void Issue_ThatIsThere_VanishesByTheSmallestChange()
    {
        var assessment = new SmallCase(Lost(sentence => sentence.When(errand => errand.Count, count => count < 5)))
        {
            Commitments = [SmallCase.Errand with { Count = 4 }],
        }.AssessOn(1);
        var changes = assessment.WhatWouldChange(assessment.Issues.Single(), ErrandFormat.Known);

        Assert.Equal("$.commitments[0].count: 4 -> 5", changes.Sets[0].ToString());
        Assert.Equal(1, changes.Sets[0].Size);
    }

    [Fact]
    public void ManyFacts_StopAtTheBoundAndSaySo()
    {
        var assessment = new SmallCase(Lost(sentence => sentence.When(errand => errand.Place, place => place == "nowhere")))
        {
            Commitments = [.. Enumerable.Range(0, 60).Select(number => SmallCase.Errand.Named($"k-{number}"))],
        }.AssessOn(1);
        var changes = assessment.WhatWouldChange(IssueKind.Lost, new CommitmentId("k-0"), ErrandFormat.Known);

        Assert.True(changes.BoundReached);
        Assert.True(changes.Evaluations <= Changes.MostEvaluations);
        Assert.Empty(changes.Sets);
    }

    [Fact]
    public void TypeThatTheFormatDoesNotKnow_IsRefusedWithHowToRegisterIt()
    {
        var refused = Assert.Throws<ArgumentException>(() => new SmallCase().AssessOn(12).WhatWouldChange(IssueKind.Lost, Errand));

        Assert.Contains("register it with AddCommitment", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_Cancelled_Throws() => Assert.Throws<OperationCanceledException>(
        () => new SmallCase().AssessOn(12).WhatWouldChange(IssueKind.Lost, Errand, ErrandFormat.Known, new CancellationToken(canceled: true)));

    private static Rule Lost(Func<PredictionSentence<Errand>, PredictionSentence<Errand>> when) =>
        when(Predict.About<Errand>("test/lost")).Predicts(IssueKind.Lost, LogOdds.Decisive).Because("lost");

    private static Changes Ask(Errand errand, Rule rule) =>
        new SmallCase(rule) { Commitments = [errand] }.AssessOn(1).WhatWouldChange(IssueKind.Lost, Errand, ErrandFormat.Known);
}

file static class Renamed
{
    internal static Errand Named(this Errand errand, string id) => new(new(id), errand.MadeAt, errand.DueAt);
}
