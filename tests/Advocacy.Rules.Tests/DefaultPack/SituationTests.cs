using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Situations;

namespace Advocacy.Rules.Tests;

public sealed class SituationTests
{
    private static readonly Situation[] All =
    [
        .. DeliverySituations.All,
        .. AppointmentSituations.All,
        .. ServiceLevelSituations.All,
        .. ResponsePromiseSituations.All,
        .. OtherCommitment.All,
        .. CustomerSituations.All,
        .. EntitlementSituations.All,
        .. HarmSituations.All,
        .. RemedySituations.All,
        .. ReactionSituations.All,
    ];

    private static readonly string[] Ids = [.. DefaultPack.Rules.Rules.Select(rule => rule.Id.Value)];

    public static TheoryData<string> RuleIds => [.. Ids];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_InEachOfItsSituations_DoesWhatItSays(string rule)
    {
        var wrong = All.Where(situation => Is(situation, rule) && situation.Assess() != situation.Outcome);

        Assert.Empty(wrong.Select(situation => $"{situation.Assess()} instead of {situation}"));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_OfThePack_HasSituationsInWhichItConcludesAndIsSilentAndAsks(string rule)
    {
        var outcomes = All.Where(situation => Is(situation, rule)).Select(situation => situation.Outcome).ToHashSet();
        var built = DefaultPack.Rules.Rules.Single(each => string.Equals(each.Id.Value, rule, StringComparison.Ordinal));

        Assert.Contains(Outcome.IsSilent, outcomes);
        if (built.Stage != RuleStage.Derive)
        {
            Assert.Contains(Outcome.Concludes, outcomes);
        }

        if (!built.Matcher.DecidingFacts.IsEmpty)
        {
            Assert.Contains(Outcome.Asks, outcomes);
        }
    }

    [Fact]
    public void Leaving_InAnySituation_IsNeverLessLikelyThanBeforeTheFailure()
    {
        var leaving = All.SelectMany(situation => situation.Evaluate().Reactions)
            .Where(reaction => reaction.Kind == ReactionKind.LeaveForCompetitor)
            .ToArray();

        Assert.Contains(leaving, reaction => reaction.Plan is not null && reaction.Evidence.Any(evidence => evidence.Weight.Value < 0));
        Assert.All(leaving, reaction => Assert.True(reaction.Likelihood > reaction.BaseRate, reaction.ToString()));
    }

    [Fact]
    public void Situations_OfThePack_NameOnlyItsRules() =>
        Assert.Empty(All.Select(situation => situation.Rule).Except(Ids, StringComparer.Ordinal));

    private static bool Is(Situation situation, string rule) => string.Equals(situation.Rule, rule, StringComparison.Ordinal);
}
