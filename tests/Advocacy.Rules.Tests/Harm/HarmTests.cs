using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Harm;

/// <summary>Harm by hand: 10 EUR an hour of delay beyond 12 hours, with the reference amount of 100 EUR and the first edge at 20 %.</summary>
public sealed class HarmTests
{
    private static readonly Rule Line = Weigh.About<Commitment>("harm/line-stops").On(IssueKind.BrokenCommitment)
        .Harms(
            HarmComponent.ConsequentialLoss,
            _ => HarmEstimate.Accruing(new DelayCost(SmallCase.Euros(10), TimeSpan.FromHours(1)) { Slack = TimeSpan.FromHours(12) }, Basis.Claimed))
        .Because("the line stands");

    [Fact]
    public void Delay_OfAnOpenPromise_IsExpectedByTheOptionsAndAtWorst()
    {
        var harm = new SmallCase(Line).AssessOn(10.25).Harms.Single();

        var contribution = Assert.Single(harm.Contributions);
        Assert.Equal(SmallCase.Euros(0), contribution.Low);
        Assert.Equal(SmallCase.Euros((48 - 12) * 10), contribution.Likely);
        Assert.Equal(SmallCase.Euros(((14 * 24) - 12) * 10), contribution.Worst);
        Assert.Equal(Basis.Claimed, contribution.Basis);
        Assert.Equal((4, 7), (harm.Likely.Edges!.Value, harm.Worst.Edges!.Value));
    }

    [Fact]
    public void Delay_WithAnEstimate_IsExpectedUntilIt() => Assert.Equal(
        SmallCase.Euros((24 - 12) * 10),
        Likely(new SmallCase(Line) { Commitments = [SmallCase.Errand with { CurrentEstimate = SmallCase.OnDay(11) }] }, 10.25));

    [Fact]
    public void Delay_LongerThanExpected_CountsTheStepsBegunSoFar()
    {
        Assert.Equal(SmallCase.Euros(((3 * 24) - 12 + 1) * 10), Likely(new SmallCase(Line), 13));
        Assert.Equal(SmallCase.OnDay(13).AddHours(1), new SmallCase(Line).AssessOn(13).HoldsUntil);
    }

    [Fact]
    public void Delay_OfAPromiseKeptLate_IsWhatItWas()
    {
        var harm = new SmallCase(Line) { Commitments = [SmallCase.Errand with { FulfilledAt = SmallCase.OnDay(11) }] }.AssessOn(40).Harms.Single();

        Assert.Equal((SmallCase.Euros(120), SmallCase.Euros(120)), (harm.Contributions[0].Likely, harm.Contributions[0].Worst));
    }

    [Fact]
    public void AnEstimateOfTheCommitment_IsNotTheEndOfOtherIssues()
    {
        var seen = Predict.About<Commitment>("a/seen").Observes(IssueKind.Damaged, _ => SmallCase.OnDay(1)).Because("seen");
        var unusable = Weigh.About<Commitment>("harm/unusable").On(IssueKind.Damaged)
            .Harms(HarmComponent.Time, _ => HarmEstimate.Accruing(new DelayCost(SmallCase.Euros(10), TimeSpan.FromDays(1)))).Because("unusable");

        Assert.Equal(
            SmallCase.Euros(20),
            Likely(new SmallCase(seen, unusable) { Commitments = [SmallCase.Errand with { CurrentEstimate = SmallCase.OnDay(9) }] }, 1.5));
    }

    [Fact]
    public void ADeclaredNeed_MultipliesHarm() => Assert.Equal(
        SmallCase.Euros(360 * 1.5m),
        Likely(new SmallCase(Line) { Customer = new(new("c-1")) { Vulnerability = new Vulnerability([NeedKind.Health]) } }, 10.25));

    [Fact]
    public void Attribution_OfAnIncident_ChangesNoHarm()
    {
        static string Bands(Attribution attribution) => string.Join(
            ' ',
            new SmallCase(Line)
            {
                Incidents = [new Incident(new("i-1"), IncidentKind.Delay, SmallCase.Made) { Commitment = SmallCase.Errand.Id, Attribution = attribution }],
            }.AssessOn(11).Harms.Select(harm => $"{harm.Likely} {harm.Worst} {harm.Urgency}"));

        Assert.Single(Enum.GetValues<Attribution>().Select(Bands).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void AnAmount_InACurrencyWithoutAReference_MakesTheBandIndeterminate()
    {
        var rule = Weigh.About<Commitment>("harm/fee").On(IssueKind.BrokenCommitment)
            .Harms(HarmComponent.DirectLoss, _ => new HarmEstimate(new Money(1, "BRL"))).Because("a fee");
        var options = new AdvocacyOptions();
        options.ReferenceAmounts.Remove(new Currency("BRL"));

        var assessment = new SmallCase(rule, Line) { Options = options }.AssessOn(11);

        Assert.Equal((HarmBand.Indeterminate, HarmBand.Indeterminate), (assessment.Harms.Single().Likely, assessment.Harms.Single().Worst));
        Assert.Contains(ReviewReason.HarmUnknown, assessment.Plans.Single().ReviewReasons);
    }

    [Fact]
    public void AComponent_WhoseFactsAreUnknown_IsNotKnownAndNeverZero()
    {
        var rule = Weigh.About<Generators.Errand>("harm/alpha").On(IssueKind.BrokenCommitment).When(errand => errand.Alpha)
            .Harms(HarmComponent.Safety, _ => new HarmEstimate(SmallCase.Euros(1))).Because("danger");

        var harm = new SmallCase(rule).AssessOn(11).Harms.Single();

        Assert.Equal([HarmComponent.Safety], harm.Unknown.ToArray());
        Assert.Empty(harm.Contributions);
    }

    [Theory]
    [InlineData(0, Urgency.Soon)]
    [InlineData(20, Urgency.Urgent)]
    [InlineData(200, Urgency.Immediate)]
    public void Urgency_OfAFailureThatGoesOn_IsOneAboveWhatItsWorstHarmSays(decimal amount, Urgency expected)
    {
        var rule = Weigh.About<Commitment>("harm/flat").On(IssueKind.BrokenCommitment)
            .Harms(HarmComponent.Time, _ => new HarmEstimate(SmallCase.Euros(amount))).Because("flat");

        Assert.Equal(expected, new SmallCase(rule).AssessOn(11).Harms.Single().Urgency);
    }

    private static Money Likely(SmallCase small, double day) => small.AssessOn(day).Harms.Single().Contributions.Single().Likely;
}
