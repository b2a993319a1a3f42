namespace Advocacy.Rules.Tool.Assess;

/// <summary>The key by which plans are ranked, in words.</summary>
internal sealed class KeyWording(Wording wording, TimeSpan firstReachStep)
{
    /// <summary>All of a plan's key that concerns the customer, in the order in which it decides.</summary>
    internal IReadOnlyList<string> ForCustomer(RemedyScore score) =>
    [
        .. score.HazardLeft == HarmBand.None ? [] : new[] { $"leaves danger: {score.HazardLeft}" },
        $"leaves {score.LikelyLeft}, at worst {score.WorstLeft}",
        .. score.HonoursPreference ? [] : new[] { "not what the customer asked for" },
        $"takes effect {Reach(score)}, {Effort(score)}",
        $"matches {Failures(score)}, makes good {Justice(score)}",
        $"{Care(score)}; fine band {Fine(score)}",
    ];

    /// <summary>Why one plan ranks above another.</summary>
    internal string WhyAbove(RemedyPlan first, RemedyPlan second)
    {
        var (one, other) = (first.Score, second.Score);
        return one.FirstDifference(other) switch
        {
            RankingKey.HazardLeft => $"it leaves less danger: {one.HazardLeft} instead of {other.HazardLeft}",
            RankingKey.LikelyLeft => $"it leaves the customer with less likely harm: {one.LikelyLeft} instead of {other.LikelyLeft}",
            RankingKey.WorstLeft => $"likely harm being equal, it leaves less at worst: {one.WorstLeft} instead of {other.WorstLeft}",
            RankingKey.Preference => "harm left being equal, it is what the customer asked for",
            RankingKey.Reach => $"harm left being equal, it takes effect sooner: {Reach(one)} instead of {Reach(other)}",
            RankingKey.Effort => $"it asks less of the customer: {Effort(one)} instead of {Effort(other)}",
            RankingKey.KindMatch => $"it gives back what the failure took: it matches {Failures(one)} instead of {Failures(other)}",
            RankingKey.DistributiveJustice => $"it makes more of the loss good: {Justice(one)} instead of {Justice(other)}",
            RankingKey.InteractionalJustice => "all before being equal, it is personal: a person cares for the customer",
            RankingKey.ProceduralJustice => "all before being equal, the customer is kept informed",
            RankingKey.FineHarmLeft => $"within the same band, it leaves less likely harm: fine band {Fine(one)} instead of {Fine(other)}",
            RankingKey.BusinessCost => $"for the customer the two are equal, and it costs the business less: {Cost(first)} instead of {Cost(second) ?? "an unknown cost"}",
            RankingKey.Id => "nothing but the order of their names tells them apart",
            _ => "they are the same",
        };
    }

    /// <summary>What a plan costs the business, each currency by itself; <see langword="null"/> where it is unknown.</summary>
    internal string? Cost(RemedyPlan plan)
    {
        if (plan.Remedies.Any(static remedy => remedy.Terms.BusinessCost is null))
        {
            return null;
        }

        var costs = plan.Remedies.Select(static remedy => remedy.Terms.BusinessCost!.Value)
            .GroupBy(static cost => cost.Currency)
            .Select(static costs => costs.Aggregate(static (sum, cost) => sum + cost))
            .Where(static cost => !cost.IsZero)
            .Select(wording.Of)
            .ToArray();
        return costs.Length == 0 ? "nothing" : string.Join(" and ", costs);
    }

    private static string Justice(RemedyScore score) => score.DistributiveJustice switch
    {
        0 => "nothing",
        1 => "a part",
        _ => "the whole",
    };

    private static string Care(RemedyScore score) => (score.InteractionalJustice, score.ProceduralJustice) switch
    {
        (true, true) => "personal and informed",
        (true, false) => "personal, not informed",
        (false, true) => "informed, not personal",
        _ => "neither personal nor informed",
    };

    private static string Fine(RemedyScore score) => score.LikelyLeft.IsKnown ? FormattableString.Invariant($"{score.FineBand}") : "indeterminate";

    private static string Failures(RemedyScore score) => score.KindMatches switch
    {
        0 => "no failure",
        1 => "1 failure",
        var matches => FormattableString.Invariant($"{matches} failures"),
    };

    private static string Effort(RemedyScore score) => score.EffortBand == 0
        ? "no effort"
        : FormattableString.Invariant($"some effort (band {score.EffortBand})");

    /// <summary>The edges of a reach band, which are 1, 2, 5, 10 … of the first step.</summary>
    private string Reach(RemedyScore score) => score.ReachBand == 0
        ? $"within {wording.OfHours(Edge(0))}"
        : $"in {wording.Of(Edge(score.ReachBand - 1).TotalHours)} to {wording.OfHours(Edge(score.ReachBand))}";

    private TimeSpan Edge(int band) => TimeSpan.FromHours(firstReachStep.TotalHours * ((band % 3) switch { 0 => 1, 1 => 2, _ => 5 }) * Math.Pow(10, band / 3));
}
