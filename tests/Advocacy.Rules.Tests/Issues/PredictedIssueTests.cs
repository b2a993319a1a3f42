using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Issues;

public sealed class PredictedIssueTests
{
    private static readonly Rule Doubtful = Says("a/doubtful", LogOdds.Strong);

    [Fact]
    public void Likelihood_OfABaseRateOfFivePercentAndTenfoldOdds_IsTenIn29()
    {
        var issue = new SmallCase(Doubtful).AssessOn(1).Issues.Single();

        Assert.Equal(10.0 / 29, issue.Likelihood.Value, 1e-12);
        Assert.Equal(0.05, issue.BaseRate.Value, 1e-12);
    }

    [Theory]
    [InlineData(34, 1)]
    [InlineData(35, 0)]
    public void AnIssue_BelowTheThreshold_IsNotReported(int thresholdPercent, int reported) => Assert.Equal(
        reported,
        new SmallCase(Doubtful) { Options = new AdvocacyOptions { ReportingThreshold = Probability.Percent(thresholdPercent) } }.AssessOn(1).Issues.Count());

    [Fact]
    public void Evidence_AgainstAnIssue_LowersItsLikelihood() =>
        Assert.Empty(new SmallCase(Doubtful, Says("b/against", -LogOdds.Moderate)).AssessOn(1).Issues);

    [Theory]
    [InlineData(9, null, null)]
    [InlineData(10, IssueStatus.Occurring, null)]
    [InlineData(12, IssueStatus.Occurring, null)]
    [InlineData(12, IssueStatus.Occurred, 11.0)]
    [InlineData(12, null, 10.0)]
    public void Lateness_ByACommitmentsOwnDates_NeedsNoRule(double day, IssueStatus? status, double? fulfilledOn)
    {
        var errand = SmallCase.Errand with { FulfilledAt = fulfilledOn is { } on ? SmallCase.OnDay(on) : null };
        var issues = new SmallCase { Commitments = [errand] }.AssessOn(day).Issues.ToArray();

        Assert.Equal(status, issues is [var only] ? only.Status : null);
        Assert.All(issues, issue => Assert.Equal((SmallCase.OnDay(10), Probability.One), (issue.HitsAt!.Value, issue.Likelihood)));
        Assert.All(issues, issue => Assert.Equal(errand.FulfilledAt, issue.EndedAt));
    }

    [Fact]
    public void APromiseKeptInTime_CannotBeLateAnyMore_WhateverTheEvidence() => Assert.Empty(
        new SmallCase(Says("a/late", LogOdds.Decisive)) { Commitments = [SmallCase.Errand with { FulfilledAt = SmallCase.OnDay(9) }] }.AssessOn(9).Issues);

    [Fact]
    public void AnObservation_OfAnInstantThatHasNotCome_IsNoObservationYet()
    {
        var rule = Predict.About<Commitment>("a/seen").Observes(IssueKind.Damaged, _ => SmallCase.OnDay(3)).Because("seen");
        var small = new SmallCase(rule);

        Assert.Empty(small.AssessOn(2).Issues);
        Assert.Equal(SmallCase.OnDay(3), small.AssessOn(2).HoldsUntil);
        Assert.Equal((IssueStatus.Occurred, SmallCase.OnDay(3)), small.AssessOn(3).Issues.Select(issue => (issue.Status, issue.HitsAt!.Value)).Single());
    }

    [Theory]
    [InlineData(1, 9.0)]
    [InlineData(10, null)]
    public void TimeLeft_SeenFromAnInstant_CountsToTheHitWhileAnticipated(double day, double? daysLeft) => Assert.Equal(
        daysLeft is { } days ? TimeSpan.FromDays(days) : null,
        new SmallCase(Says("a/late", LogOdds.Decisive)).AssessOn(day).Issues.Single().TimeLeft(SmallCase.OnDay(day)));

    [Theory]
    [InlineData(5, 20, true)]
    [InlineData(5, 4, false)]
    [InlineData(11, 20, false)]
    public void IsRepeat_AfterAnEarlierFailureWithinTheWindow_IsTrue(double failedOn, int windowDays, bool expected)
    {
        var assessment = new SmallCase
        {
            Incidents = [new Incident(new("i-1"), IncidentKind.Damage, SmallCase.OnDay(failedOn))],
            Options = new AdvocacyOptions { RepeatWindow = TimeSpan.FromDays(windowDays) },
        }.AssessOn(12);

        Assert.Equal(expected, assessment.Issues.Single().IsRepeat);
    }

    [Fact]
    public void IsRepeat_AfterAnIncidentOfTheSameCommitment_IsNot() => Assert.False(new SmallCase
    {
        Incidents = [new Incident(new("i-1"), IncidentKind.Damage, SmallCase.OnDay(5)) { Commitment = SmallCase.Errand.Id }],
    }.AssessOn(12).Issues.Single().IsRepeat);

    private static Rule Says(string id, LogOdds weight) =>
        Predict.About<Commitment>(id).Predicts(IssueKind.BrokenCommitment, weight).Because("so");
}
