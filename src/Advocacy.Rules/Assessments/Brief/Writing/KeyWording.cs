using System.Text.Json;

namespace Advocacy.Rules;

/// <summary>The ranking keys of plans side by side, each with a bar: the shorter, the better for the customer.</summary>
internal sealed class KeyWording(BriefLanguage language, TimeSpan firstReachStep)
{
    private static readonly RankingKey[] Measured = [.. Enum.GetValues<RankingKey>().Where(static key => key != RankingKey.Id)];

    /// <summary>The parts of the key in which the plans differ, in the order in which they decide; the fine band only where the coarse one is equal.</summary>
    /// <param name="scores">The plans' keys.</param>
    /// <param name="costs">What each costs the business; empty texts where the audience may not see it.</param>
    internal BriefTable Table(IReadOnlyList<RemedyScore> scores, IReadOnlyList<string> costs) => new(
        language.Text("keys.caption"),
        [new(language.Text("column.key")), .. scores.Select((_, index) => new BriefColumn(language.Text("keys.plan", index + 1)))],
        [
            .. Measured.Where(key => key switch
                {
                    RankingKey.BusinessCost => costs[0].Length > 0,
                    RankingKey.FineHarmLeft => scores.All(score => score.LikelyLeft == scores[0].LikelyLeft),
                    _ => true,
                })
                .Select(key => (Key: key, Cells: scores.Select((score, index) => new BriefCell(Value(key, score, costs[index], scores), Bar(key, score))).ToArray()))
                .Where(static row => row.Key == RankingKey.LikelyLeft || row.Cells.Distinct().Skip(1).Any())
                .Select(row => new BriefRow([language.Capital(language.Word(row.Key)), .. row.Cells])),
        ]);

    /// <summary>The code of a key in the names of texts.</summary>
    internal static string CodeOf(RankingKey key) => JsonNamingPolicy.KebabCaseLower.ConvertName(key.ToString());

    private string Value(RankingKey key, RemedyScore score, string cost, IReadOnlyList<RemedyScore> beside) => key switch
    {
        RankingKey.HazardLeft => Band(score.HazardLeft, beside.Select(static other => other.HazardLeft)),
        RankingKey.LikelyLeft => Band(score.LikelyLeft, beside.Select(static other => other.LikelyLeft)),
        RankingKey.WorstLeft => Band(score.WorstLeft, beside.Select(static other => other.WorstLeft)),
        RankingKey.Preference => YesOrNo(score.HonoursPreference),
        RankingKey.Reach => Reach(score.ReachBand),
        RankingKey.Effort => score.EffortBand == 0 ? language.Text("keys.none") : language.Text("keys.step", score.EffortBand),
        RankingKey.KindMatch => language.Text("keys.matches", score.KindMatches),
        RankingKey.DistributiveJustice => language.Text(score.DistributiveJustice switch { 0 => "keys.nothing", 1 => "keys.part", _ => "keys.whole" }),
        RankingKey.InteractionalJustice => YesOrNo(score.InteractionalJustice),
        RankingKey.ProceduralJustice => YesOrNo(score.ProceduralJustice),
        RankingKey.FineHarmLeft => score.LikelyLeft.IsKnown ? language.Text("keys.step", score.FineBand) : language.Text("band.indeterminate"),
        _ => cost,
    };

    private static double? Bar(RankingKey key, RemedyScore score) => key switch
    {
        RankingKey.HazardLeft => Share(score.HazardLeft),
        RankingKey.LikelyLeft => Share(score.LikelyLeft),
        RankingKey.WorstLeft => Share(score.WorstLeft),
        RankingKey.Reach => Math.Min(1, score.ReachBand / 9.0),
        RankingKey.Effort => Math.Min(1, score.EffortBand / 9.0),
        RankingKey.FineHarmLeft => score.LikelyLeft.IsKnown ? Math.Min(1, score.FineBand / 43.0) : 1,
        _ => null,
    };

    private static double Share(HarmBand band) => Math.Min(1, (band.Edges ?? 13) / 13.0);

    /// <summary>A band's word, with its step where another band beside it has the same word.</summary>
    private string Band(HarmBand band, IEnumerable<HarmBand> beside)
    {
        var word = language.Word(band);
        return beside.Any(other => other != band && language.Word(other) == word) ? $"{word} ({language.Text("keys.step", band.Edges!)})" : word;
    }

    private string YesOrNo(bool value) => language.Text(value ? "keys.yes" : "keys.no");

    private string Reach(int band) => band == 0
        ? language.Text("keys.within", language.Duration(Edge(0)))
        : language.Text("keys.between", language.Duration(Edge(band - 1)), language.Duration(Edge(band)));

    private TimeSpan Edge(int band) => firstReachStep * ((band % 3) switch { 0 => 1, 1 => 2, _ => 5 } * Math.Pow(10, band / 3));
}
