using System.Collections.Immutable;
using System.Reflection;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests;

public sealed class DefaultPackTests
{
    /// <summary>Predictions, derivations and reactions that rest on practice: no research or measurement is known to give their weight or threshold.</summary>
    private static readonly string[] RestOnPractice =
    [
        "appointment/customer-has-not-confirmed",
        "appointment/estimated-late",
        "appointment/missed-before",
        "appointment/nobody-assigned",
        "appointment/on-the-way-in-time",
        "appointment/parts-missing",
        "appointment/travel-no-longer-fits",
        "commitment/estimated-late",
        "commitment/held-up",
        "delivery/address-cannot-be-served",
        "delivery/address-not-confirmed",
        "delivery/arrived-damaged",
        "delivery/arrived-wrong-or-incomplete",
        "delivery/carrier-has-gone-quiet",
        "delivery/damaged-on-the-way",
        "delivery/date-was-moved",
        "delivery/estimated-late",
        "delivery/held-at-customs",
        "delivery/held-up",
        "delivery/left-in-good-time",
        "delivery/lost-on-the-way",
        "delivery/must-be-sent-again",
        "delivery/not-left-on-the-last-day",
        "delivery/out-of-stock-near-due-date",
        "delivery/silent-for-ten-days",
        "delivery/stalls",
        "delivery/usual-transit-no-longer-fits",
        "delivery/wrongly-packed",
        "customer/failed-lately",
        "reaction/tells-others-after-a-low-score",
        "response/almost-out-of-time",
        "response/customer-had-to-chase",
        "response/no-word-past-half-time",
        "response/nobody-owns-the-answer",
        "response/owner-keeps-in-touch",
        "service-level/estimated-late",
        "service-level/nobody-owns-the-work",
        "service-level/outage-behind-it",
        "service-level/work-stands-still",
    ];

    /// <summary>Harm that follows from facts or declared assumptions, and terms that a contract itself states.</summary>
    private static readonly string[] RestOnDeclaredFacts =
    [
        "contract/late-delivery-clause",
        "contract/missed-appointment-clause",
        "contract/service-credit-clause",
        "harm/goods-lost",
        "harm/goods-unfit",
        "harm/loss-by-the-hour",
        "harm/penalty-to-others",
        "harm/person-in-danger",
        "harm/stayed-in-for-nothing",
        "harm/waiting-for-it",
    ];

    private static readonly ImmutableArray<Rule> Rules = DefaultPack.Rules.Rules;

    private static readonly RuleSet Set = new RuleSetBuilder().Add(DefaultPack.Rules).Build();

    public static TheoryData<string> WellKnownIssues => [.. typeof(IssueKind)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => ((IssueKind)property.GetValue(null)!).Value)];

    [Fact]
    public void Pack_BuiltAlone_IsARuleSetOfAllItsRules() => Assert.Equal(Rules.Length, Set.Rules.Length);

    [Fact]
    public void Pack_OfEveryRuleClassInItsNamespace_LeavesNoneOut()
    {
        var inNamespace = typeof(DefaultPack).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(RuleDefinition)) && !type.IsAbstract)
            .Where(type => string.Equals(type.Namespace, "Advocacy.Rules.DefaultRules", StringComparison.Ordinal))
            .Select(type => ((RuleDefinition)Activator.CreateInstance(type)!).Build().Id)
            .Order();

        Assert.Equal(inNamespace, Rules.Select(rule => rule.Id).Order());
    }

    [Fact]
    public void Rules_WithoutASource_AreThoseThatSayWhyTheyHaveNone() => Assert.Equal<string>(
        [.. RestOnPractice.Concat(RestOnDeclaredFacts).Order(StringComparer.Ordinal)],
        Rules.Where(rule => rule.Source is null).Select(rule => rule.Id.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_ThatCiteASource_CiteOneThatThePackLists() =>
        Assert.Empty(Rules.Select(rule => rule.Source).OfType<string>().Except(DefaultPack.Rules.Sources));

    [Fact]
    public void Rules_InTheDocumentation_AreAllOfThePack()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "default-pack.md"));

        Assert.Empty(Rules.Where(rule => !page.Contains($"| `{rule.Id}` |", StringComparison.Ordinal)).Select(rule => rule.Id));
        Assert.Equal(Rules.Length, page.Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rules_ThatGiveEvidence_GiveTheWeightsOfTheDocumentation()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "default-pack.md"));

        Assert.All(Rules.Where(rule => rule.Weight is not null), rule => Assert.Contains(
            page,
            line => line.StartsWith($"| `{rule.Id}` |", StringComparison.Ordinal)
                && line.Contains($"| {rule.Weight} |", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(WellKnownIssues))]
    public void Issue_ThatIsWellKnown_IsFoundAndWeighedAndHasARemedyAndAKindOfFailure(string issue)
    {
        var kind = new IssueKind(issue);

        Assert.Contains(Rules, rule => rule.Stage == RuleStage.Predict && rule.Issues.Contains(kind));
        Assert.Contains(Rules, rule => rule.Stage == RuleStage.WeighHarm && rule.Issues.Contains(kind));
        Assert.Contains(Rules, rule => rule.Stage == RuleStage.Propose && rule.Issues.Contains(kind));
        Assert.Contains(kind, DefaultPack.Rules.FailureKinds);
    }

    [Fact]
    public void BaseRates_OfThePack_AreTheMeasuredOnes()
    {
        Assert.Equal(Probability.Percent(11.5), Set.BaseRateOf(IssueKind.LateDelivery));
        Assert.Equal(Probability.Percent(36.6), Set.BaseRateOf(IssueKind.ServiceLevelBreach));
        Assert.Equal(2, DefaultPack.Rules.BaseRates.Count);
    }

    [Theory]
    [InlineData(1, 0.81)]
    [InlineData(2, 0.97)]
    [InlineData(4, 0.15)]
    public void Priority_OfAServiceLevel_GivesBackTheMeasuredBreachRate(int priority, double rate)
    {
        var made = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
        var level = new ServiceLevel(new("ticket"), made, made.AddDays(4)) { Priority = priority, Assigned = true };
        var set = new RuleSetBuilder().Add(DefaultPack.Rules).Build(new AdvocacyOptions { ReportingThreshold = Probability.Zero });

        var issue = Assert.Single(new AdvocacyEvaluator(set).Evaluate(new CustomerCase(new Customer(new("c-1")), [level]), made).Issues);

        Assert.Equal(rate, issue.Likelihood.Value, 3);
    }

    [Fact]
    public void Plans_WhateverTheyDoAboutLeaving_WeighLessThanAnythingThatTheFailureDoes()
    {
        var leaving = Rules.Select(rule => rule.Concludes).OfType<AnticipatesReaction>().Where(reaction => reaction.Kind == ReactionKind.LeaveForCompetitor).ToArray();

        Assert.True(
            leaving.Where(reaction => reaction.IsToPlan).Max(reaction => Math.Abs(reaction.Weight.Value))
            < leaving.Where(reaction => !reaction.IsToPlan).Min(reaction => reaction.Weight.Value));
    }

    [Fact]
    public void Customer_OfAnyStanding_GetsTheSamePlans()
    {
        var made = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
        var order = new Delivery(new("order"), made, made.AddDays(1)) { Value = new(90, "EUR") };
        var plain = new Customer(new("c-1"));
        var gold = plain with { Standing = new BusinessStanding { Tier = "gold", Value = new(1_000_000, "EUR") } };

        Assert.Equal(Ranking(plain), Ranking(gold));

        string Ranking(Customer customer)
        {
            var assessment = new AdvocacyEvaluator(Set).Evaluate(new CustomerCase(customer, [order]), made.AddDays(3));
            return string.Join('\n', assessment.Plans.SelectMany(plans => plans.Ranked).Select(plan => $"{plan.Id}: {plan.Score.FineBand}"));
        }
    }
}
