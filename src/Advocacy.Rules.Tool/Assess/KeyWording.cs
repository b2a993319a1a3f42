namespace Advocacy.Rules.Tool.Assess;

/// <summary>The key by which plans are ranked, in words.</summary>
internal sealed class KeyWording(Wording wording, TimeSpan firstReachStep)
{
    /// <summary>All of a plan's key that concerns the customer, most important first.</summary>
    internal IReadOnlyList<string> ForCustomer(RemedyScore score)
    {
        List<string> words = [];
        if (score.HazardLeft != HarmBand.None)
        {
            words.Add($"leaves danger: {score.HazardLeft}");
        }

        words.Add($"leaves {score.LikelyLeft}, at worst {score.WorstLeft}");
        if (!score.HonoursPreference)
        {
            words.Add("not what the customer asked for");
        }

        words.Add($"takes effect {Reach(score)}; asks {Effort(score)}");
        words.Add($"matches {Failures(score)}; makes good {Justice(score)}");
        words.Add($"{(score.InteractionalJustice ? "a person sees to it" : "no personal word")}; {(score.ProceduralJustice ? "the customer is kept in the picture" : "nobody keeps the customer in the picture")}");
        words.Add($"fine band {Fine(score)}");
        return words;
    }

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
            RankingKey.InteractionalJustice => "all before being equal, a person sees to the customer",
            RankingKey.ProceduralJustice => "all before being equal, the customer is kept in the picture",
            RankingKey.FineHarmLeft => $"within the same band, it leaves less likely harm: fine band {Fine(one)} instead of {Fine(other)}",
            RankingKey.BusinessCost => $"for the customer the two are equal, and it costs the business less: {Cost(first)} instead of {Cost(second)}",
            RankingKey.Id => "nothing but the order of their names tells them apart",
            _ => "they are the same",
        };
    }

    /// <summary>What a plan costs the business, each currency by itself.</summary>
    internal string Cost(RemedyPlan plan)
    {
        if (plan.Remedies.Any(static remedy => remedy.Terms.BusinessCost is null))
        {
            return "an unknown cost";
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

    private static string Fine(RemedyScore score) => score.LikelyLeft.IsKnown ? FormattableString.Invariant($"{score.FineBand}") : "indeterminate";

    private static string Failures(RemedyScore score) => score.KindMatches switch
    {
        0 => "no failure",
        1 => "1 failure",
        var matches => FormattableString.Invariant($"{matches} failures"),
    };

    private static string Effort(RemedyScore score) => score.EffortBand == 0
        ? "next to nothing of the customer"
        : FormattableString.Invariant($"effort of the customer (band {score.EffortBand})");

    /// <summary>The edge above a reach band: 1, 2, 5, 10 … of the first step.</summary>
    private string Reach(RemedyScore score)
    {
        var (decades, step) = Math.DivRem(score.ReachBand, 3);
        var factor = (step switch { 0 => 1, 1 => 2, _ => 5 }) * Math.Pow(10, decades);
        return $"within {wording.Of(TimeSpan.FromHours(firstReachStep.TotalHours * factor))}";
    }
}
