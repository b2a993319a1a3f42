using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Situations;

namespace Advocacy.Rules.Tests;

/// <summary>Every kind of promise, before it is broken, while it is, and after.</summary>
public sealed class LateIssueTests
{
    private static readonly AdvocacyEvaluator Evaluator = new(new RuleSetBuilder().Add(DefaultPack.Rules).Build());

    private static readonly Dictionary<string, Commitment> AtRisk = new(StringComparer.Ordinal)
    {
        ["late-delivery"] = DeliverySituations.Order,
        ["missed-appointment"] = AppointmentSituations.Visit with { Assigned = false },
        ["service-level-breach"] = ServiceLevelSituations.Ticket with { Reopenings = 1 },
        ["broken-response-promise"] = ResponsePromiseSituations.Answer with { Owned = false, LastUpdateAt = null },
        ["broken-commitment"] = OtherCommitment.Promise with { CurrentEstimate = Situation.OnDay(12) },
    };

    public static TheoryData<string> Kinds => [.. AtRisk.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Promise_AtRisk_HasHarmAndPreventiveRemedies(string kind)
    {
        var commitment = AtRisk[kind];
        var assessment = Evaluator.Evaluate(new CustomerCase(new Customer(new("c-1")), [commitment]), commitment.DueAt.AddHours(-6));
        var harm = Assert.Single(assessment.Harms);
        var remedies = assessment.PlansFor(commitment.Id)!.Ranked.SelectMany(plan => plan.Remedies).ToArray();

        Assert.Equal(kind, harm.Issue.Kind.Value);
        Assert.Equal(IssueStatus.Anticipated, harm.Issue.Status);
        Assert.NotEmpty(harm.Contributions);
        Assert.Empty(harm.Unknown);
        Assert.Contains(remedies, remedy => remedy is { IsPreventive: true, Terms.Restores: true });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Promise_BeingBroken_HasHarmAndRestorativeRemediesAndAnApology(string kind)
    {
        var commitment = AtRisk[kind];
        var assessment = Evaluator.Evaluate(new CustomerCase(new Customer(new("c-1")), [commitment]), commitment.DueAt.AddHours(6));
        var harm = Assert.Single(assessment.Harms, each => string.Equals(each.Issue.Kind.Value, kind, StringComparison.Ordinal));
        var plans = assessment.PlansFor(commitment.Id)!;

        Assert.Equal(IssueStatus.Occurring, harm.Issue.Status);
        Assert.NotEmpty(harm.Contributions);
        Assert.Contains(plans.Ranked, plan => plan.Remedies.Any(remedy => remedy.Terms.Restores));
        Assert.Contains(plans.Ranked, plan => plan.Remedies.Any(remedy => remedy.Kind == RemedyKind.Apologise));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Promise_KeptLate_OffersNothingThatComesTooLate(string kind)
    {
        var commitment = AtRisk[kind] with { FulfilledAt = AtRisk[kind].DueAt.AddHours(12) };
        var assessment = Evaluator.Evaluate(new CustomerCase(new Customer(new("c-1")), [commitment]), commitment.DueAt.AddDays(1));
        var plans = assessment.PlansFor(commitment.Id)!;

        Assert.DoesNotContain(plans.Ranked.SelectMany(plan => plan.Remedies), remedy => remedy.Terms.Restores || remedy.Kind == RemedyKind.Inform);
        Assert.Contains(plans.Ranked, plan => plan.Remedies.Any(remedy => remedy.Kind == RemedyKind.Apologise));
    }
}
