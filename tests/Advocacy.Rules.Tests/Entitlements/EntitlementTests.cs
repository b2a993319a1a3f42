using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Entitlements;

public sealed class EntitlementTests
{
    private static readonly EffectivePeriod UntilDue = EffectivePeriod.Between(null, new(2026, 5, 11));

    private static readonly EffectivePeriod FromDue = EffectivePeriod.Between(new(2026, 5, 11), null);

    [Theory]
    [InlineData(true, Verdict.Owed)]
    [InlineData(false, Verdict.NotOwed)]
    [InlineData(null, Verdict.Indeterminate)]
    public void AFact_ThatDecides_GivesTheVerdictAndIsNamed(bool? alpha, Verdict verdict)
    {
        var entitlement = Assess(new() { Alpha = alpha }, Opening().When(errand => errand.Alpha));

        Assert.Equal(verdict, entitlement.Verdict);
        Assert.Equal(["Alpha"], entitlement.DecidingFacts.ToArray());
        Assert.Equal(verdict == Verdict.NotOwed ? "when errand => errand.Alpha" : null, entitlement.DecidingClause);
        Assert.Equal(verdict == Verdict.Owed ? SmallCase.Euros(5) : null, entitlement.Obligation?.Amount);
    }

    [Theory]
    [InlineData(true, Verdict.NotOwed, 0)]
    [InlineData(false, Verdict.Owed, 0)]
    [InlineData(null, Verdict.Owed, 1)]
    public void AnExemption_NeedsProof(bool? beta, Verdict verdict, int missingProofs)
    {
        var small = Case(new() { Beta = beta }, Opening().UnlessProven(errand => errand.Beta));
        var assessment = small.AssessOn(11);

        Assert.Equal(verdict, assessment.Entitlements.Single().Verdict);
        Assert.Equal(Enumerable.Repeat("Beta", missingProofs), assessment.Entitlements.Single().MissingProofs);
        Assert.Equal(missingProofs > 0, assessment.Plans.Single().ReviewReasons.Contains(ReviewReason.ExemptionUnproven));
    }

    [Theory]
    [InlineData(10, "new")]
    [InlineData(9, "old")]
    public void Versions_OfTheIssuesDate_Decide_HoweverLateItIsAssessed(double due, string version)
    {
        var errand = new Errand(new("k-1"), SmallCase.Made, SmallCase.OnDay(due));
        var assessment = new SmallCase(Version("old", UntilDue), Version("new", FromDue)) { Commitments = [errand] }.AssessOn(100);

        Assert.Equal(version, Assert.Single(assessment.Entitlements).RuleVersion);
    }

    [Fact]
    public void Versions_OfAnIssueWhoseDateIsUnknown_AreIndeterminate()
    {
        var assessment = new SmallCase(
            Predict.About<Customer>("a/unheard").Predicts(IssueKind.Unheard, LogOdds.Decisive).Because("so"),
            Entitle.About<Customer>("b/owed").On(IssueKind.Unheard).InForce(FromDue)
                .Owes(Authority.Policy, "promise", _ => new Obligation(SmallCase.Euros(5))).Because("so")).AssessOn(1);

        Assert.Equal((Verdict.Indeterminate, "HitsAt"), assessment.Entitlements.Select(each => (each.Verdict, each.DecidingFacts.Single())).Single());
    }

    [Fact]
    public void AnAmount_ForEachStartedDay_GrowsWithTheDelayAndIsDated()
    {
        var rule = Entitle.About<Errand>("a/owed").On(IssueKind.BrokenCommitment)
            .Owes(Authority.Contract, "clause 4", (_, its) => new Obligation(SmallCase.Euros(7) * its.Issue.DaysLate)).Because("7 a day");

        var assessment = new SmallCase(rule).AssessOn(12.5);

        Assert.Equal(SmallCase.Euros(21), assessment.Entitlements.Single().Obligation!.Amount);
        Assert.Equal(SmallCase.OnDay(13), assessment.HoldsUntil);
    }

    private static EntitlementSentence<Errand> Opening() => Entitle.About<Errand>("a/owed").On(IssueKind.BrokenCommitment);

    private static Rule Version(string version, EffectivePeriod period) => Opening().Version(version).InForce(period)
        .Owes(Authority.Statute, "art. 1", _ => new Obligation(SmallCase.Euros(5))).Because("so");

    private static Entitlement Assess(Known known, EntitlementSentence<Errand> sentence) => Case(known, sentence).AssessOn(11).Entitlements.Single();

    private static SmallCase Case(Known known, EntitlementSentence<Errand> sentence) =>
        new(sentence.Owes(Authority.Contract, "clause 4", _ => new Obligation(SmallCase.Euros(5))).Because("so"))
        {
            Commitments = [SmallCase.Errand with { Alpha = known.Alpha, Beta = known.Beta }],
        };

    private sealed record Known
    {
        internal bool? Alpha { get; init; }

        internal bool? Beta { get; init; }
    }
}
