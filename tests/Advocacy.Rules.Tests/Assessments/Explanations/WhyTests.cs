using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Assessments.Explanations;

public sealed class WhyTests
{
    [Fact]
    public void Why_Anticipated_AddsTheContributionsUpInOrder()
    {
        var assessment = new SmallCase(
            Predict.About<Errand>("a/first").Source("a study").When(errand => errand.IsOpen).Predicts(IssueKind.Lost, new LogOdds(4)).Because("first"),
            Predict.About<Errand>("b/second").Predicts(IssueKind.Lost, new LogOdds(-0.5)).Because("second")).AssessOn(1);
        var why = assessment.Why(assessment.Issues.Single());

        Assert.Equal(Math.Log(0.05 / 0.95), why.BaseLogOdds, 1e-9);
        Assert.Equal(["a/first", "b/second"], why.Contributions.Select(each => each.Evidence.Source.Value));
        Assert.Equal(why.BaseLogOdds + 4, why.Contributions[0].LogOddsAfter, 1e-9);
        Assert.Equal(why.Issue.Likelihood.Value, why.Contributions[1].LikelihoodAfter.Value, 1e-9);
        Assert.Equal("a study", why.Contributions[0].Citation);
        Assert.Equal(["when errand => errand.IsOpen"], why.Contributions[0].Clauses.ToArray());
        Assert.False(why.IsBreach || why.IsObserved);
    }

    [Fact]
    public void Why_BrokenPromise_SaysThatTheCommitmentsOwnDatesMakeItCertain()
    {
        var assessment = new SmallCase().AssessOn(12);
        var why = assessment.Why(assessment.Issues.Single());

        Assert.True(why.IsBreach);
        Assert.False(why.IsObserved);
        Assert.Empty(why.Contributions);
    }

    [Fact]
    public void Why_Observed_SaysSo()
    {
        var assessment = new SmallCase(
            Predict.About<Errand>("a/seen").Observes(IssueKind.Damaged, errand => errand.MadeAt).Because("seen")).AssessOn(1);
        var why = assessment.Why(assessment.Issues.Single());

        Assert.True(why.IsObserved);
        Assert.False(why.IsBreach);
        Assert.True(Assert.Single(why.Contributions).Evidence.IsObservation);
    }

    [Fact]
    public void Why_OfAnotherAssessment_IsRefused()
    {
        var (one, other) = (new SmallCase().AssessOn(12), new SmallCase().AssessOn(12));

        Assert.Throws<ArgumentException>(() => one.Why(other.Issues.Single()));
        Assert.Throws<ArgumentException>(() => one.Why(other.Plans.Single()));
        Assert.Throws<ArgumentException>(() => one.WhatWouldChange(other.Plans.Single(), ErrandFormat.Known));
    }
}
