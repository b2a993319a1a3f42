using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Engine;

public sealed class DerivationTests
{
    [Fact]
    public void ADerivedFact_ReadByADerivationNamedBeforeIt_IsDerivedFirst()
    {
        var assessment = new SmallCase(
            Derive.About<Errand>("a/alarm").Given<Alert>().Derives((_, alert) => new Alarm($"alarm by {alert.By}")),
            Derive.About<Errand>("z/alert").When(errand => errand.IsOpen).Derives(errand => new Alert(errand.Id.Value)),
            Predict.About<Errand>("b/reads").Given<Alarm>().Predicts(IssueKind.Damaged, LogOdds.Decisive).Because((_, alarm) => $"{alarm.By}")).AssessOn(1);

        Assert.Equal("alarm by k-1", FormattableString.Invariant(assessment.Issues.Single().Evidence.Single().Reason));
    }

    [Fact]
    public void ADerivedFact_DerivedTwice_IsReadTwice()
    {
        var assessment = new SmallCase(
            Derive.About<Errand>("a/alert").Derives(_ => new Alert("a")),
            Derive.About<Errand>("b/alert").Derives(_ => new Alert("b")),
            Reader()).AssessOn(1);

        Assert.Equal(["a", "b"], assessment.Issues.Single().Evidence.Select(evidence => ((Alert)evidence.Item!).By));
    }

    [Fact]
    public void ADerivedFact_ThatIsUnknown_IsUnknownToItsReaders()
    {
        var assessment = new SmallCase(
            Derive.About<Errand>("a/alert").When(errand => errand.Alpha).Derives(_ => new Alert("a")),
            Reader()).AssessOn(1);

        Assert.Empty(assessment.Issues);
        Assert.Equal(["a/alert lacks Alpha", "r/reads lacks Alpha"], assessment.OpenQuestions.Select(question => question.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ADerivedFact_KnownFromOneRuleAndUnknownFromAnother_IsReadAndAskedAbout()
    {
        var assessment = new SmallCase(
            Derive.About<Errand>("a/alert").Derives(_ => new Alert("a")),
            Derive.About<Errand>("b/alert").When(errand => errand.Alpha).Derives(_ => new Alert("b")),
            Reader()).AssessOn(1);

        Assert.Equal("a", ((Alert)assessment.Issues.Single().Evidence.Single().Item!).By);
        Assert.Contains(assessment.OpenQuestions, question => question.Rule == new RuleId("b/alert"));
    }

    [Fact]
    public void AFactOfTheCustomer_IsReadByRulesAboutTheirCommitments()
    {
        var assessment = new SmallCase(
            Derive.About<Customer>("a/alert").Derives(customer => new Alert(customer.Id.Value)),
            Reader()).AssessOn(1);

        Assert.Equal("c-1", ((Alert)assessment.Issues.Single().Evidence.Single().Item!).By);
    }

    [Fact]
    public void AFactOfOneCommitment_IsNotReadByRulesAboutAnother()
    {
        var assessment = new SmallCase(
            Derive.About<Visit>("a/alert").Derives(visit => new Alert(visit.Id.Value)),
            Reader())
        {
            Commitments = [SmallCase.Errand, new Visit(new("k-2"), SmallCase.Made, SmallCase.OnDay(10))],
        }.AssessOn(1);

        Assert.Equal("k-2", assessment.Issues.Single().Commitment!.Id.Value);
    }

    private static Rule Reader() => Predict.About<Errand>("r/reads").Given<Alert>().Predicts(IssueKind.Damaged, LogOdds.Decisive).Because("so");
}
