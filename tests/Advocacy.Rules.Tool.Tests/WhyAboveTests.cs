namespace Advocacy.Rules.Tool.Tests;

public sealed class WhyAboveTests
{
    [Fact]
    public void Assess_TwoPlansOrMore_SaysWhichKeyDecidesBetweenTheFirstTwo()
    {
        var format = new CaseFormat();
        var evaluator = new AdvocacyEvaluator(ToolRun.DefaultRules);
        using var sample = File.OpenRead(ToolRun.Sample("mixed.jsonl"));
        var pairs = 0;
        foreach (var reading in format.Read(sample, "mixed.jsonl"))
        {
            foreach (var plans in evaluator.Evaluate(reading.Case!, ToolRun.Now).Plans.Where(static plans => plans.Ranked.Length > 1))
            {
                var (first, second) = (plans.Ranked[0], plans.Ranked[1]);
                var words = first.Score.FirstDifference(second.Score) switch
                {
                    RankingKey.LikelyLeft => $"less likely harm: {first.Score.LikelyLeft} instead of {second.Score.LikelyLeft}",
                    RankingKey.WorstLeft => $"less at worst: {first.Score.WorstLeft} instead of {second.Score.WorstLeft}",
                    RankingKey.KindMatch => "it gives back what the failure took",
                    RankingKey.Id => "nothing but the order of their names tells them apart",
                    var other => throw new InvalidOperationException($"The samples have no pair for {other}."),
                };
                var output = ToolRun.WithInput(format.ToJson(reading.Case!), "assess", "-").Output.ReplaceLineEndings(" ");
                Assert.Contains(words, output, StringComparison.Ordinal);
                pairs++;
            }
        }

        Assert.True(pairs >= 2);
    }
}
