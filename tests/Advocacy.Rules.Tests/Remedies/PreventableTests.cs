using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;
using Advocacy.Rules.Tests.Invariants;

namespace Advocacy.Rules.Tests.Remedies;

public sealed class PreventableTests
{
    [Fact]
    public void Preventable_OfRandomCases_IsTheBandOfWhatTheFirstPlanTakesAway() => Invariant.Holds(
        scenario =>
        {
            var exercised = false;
            var assessment = scenario.Assess();
            foreach (var plans in assessment.Plans)
            {
                var net = new NaiveNet(scenario, assessment, plans);
                var untouched = net.Bands(net.Left([], TimeSpan.MaxValue));
                Assert.Equal(untouched, Bands(plans.Untouched));
                Assert.Equal(plans.Ranked.IsEmpty, plans.Preventable is null);
                if (plans.Preventable is not { } preventable)
                {
                    continue;
                }

                var (bare, left) = (net.Amounts([], TimeSpan.MaxValue), net.Amounts(plans.Ranked[0].Remedies, TimeSpan.MaxValue));
                var taken = bare.Unweighed == left.Unweighed
                    ? net.Bands((bare.Likely - left.Likely, bare.Worst - left.Worst, 0))
                    : (int.MaxValue, int.MaxValue, int.MaxValue);
                taken.Item1 = Keys.Band(plans.Ranked[0].Score.HazardLeft) < untouched.Hazard ? untouched.Hazard : 0;
                Assert.Equal(taken, Bands(preventable));
                exercised |= preventable.Likely > HarmBand.None;
            }

            return exercised;
        },
        leastPercent: 15);

    /// <summary>Of 900 EUR a plan gives back 500: the band of what is left is that of all of it, and yet much is prevented.</summary>
    [Fact]
    public void Preventable_IsTheBandOfAnAmount_NotADifferenceOfBands()
    {
        var plans = Late(900, new RemedyTerms { Pays = new Payment(SmallCase.Euros(500)) });

        Assert.Equal((5, 5), (plans.Untouched.Likely.Edges, plans.Ranked[0].Score.LikelyLeft.Edges));
        Assert.Equal(5, plans.Preventable!.Value.Likely.Edges);
    }

    [Fact]
    public void Preventable_OfAPlanThatAsksEffort_IsLessByIt() =>
        Assert.Equal(2, Late(110, new RemedyTerms { Pays = new Payment(SmallCase.Euros(110)), CustomerEffort = TimeSpan.FromHours(2) }).Preventable!.Value.Likely.Edges);

    [Fact]
    public void Preventable_OfWhatIsOwed_CountsToo() => Assert.Equal(1, Late(100, null).Preventable!.Value.Likely.Edges);

    /// <summary>An errand that is late, for which 20 EUR are owed.</summary>
    private static SubjectPlans Late(decimal euros, RemedyTerms? remedy) => new SmallCase(
        Weigh.About<Errand>("h/time").On(IssueKind.BrokenCommitment).Harms(HarmComponent.Time, _ => new HarmEstimate(SmallCase.Euros(euros))).Because("so"),
        Entitle.About<Errand>("e/clause").On(IssueKind.BrokenCommitment).When(_ => remedy is null)
            .Owes(Authority.Contract, "clause 4", _ => new Obligation(SmallCase.Euros(20))).Because("so"),
        Propose.About<Errand>("r/pays").On(IssueKind.BrokenCommitment).When(_ => remedy is not null).Proposes(RemedyKind.Compensate, _ => remedy!).Because("so"))
        .AssessOn(12).Plans.Single();

    private static (int Hazard, int Likely, int Worst) Bands(HarmBands bands) => (Keys.Band(bands.Hazard), Keys.Band(bands.Likely), Keys.Band(bands.Worst));
}
