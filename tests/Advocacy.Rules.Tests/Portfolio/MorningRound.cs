namespace Advocacy.Rules.Tests.Portfolio;

/// <summary>The example of docs/portfolio.md.</summary>
internal static class MorningRound
{
    internal static async Task RunAsync(Stream file, TextWriter output)
    {
        var evaluator = new AdvocacyEvaluator(new RuleSetBuilder().Add(DefaultPack.Rules).Build());
        var morning = new DateTimeOffset(2026, 5, 11, 8, 0, 0, TimeSpan.Zero);
        var assessments = new List<CaseAssessment>();
        await foreach (var outcome in evaluator.EvaluateAllAsync(new CaseFormat().Read(file, "cases.jsonl"), asOf: morning))
        {
            if (outcome.IsAssessed) assessments.Add(outcome.Assessment);
            else output.WriteLine($"case {outcome.Position}: {outcome.Error.Message}");
        }

        var triage = Rules.Triage.Of(assessments, capacity: TimeSpan.FromMinutes(30));
        foreach (var triaged in triage.Chosen.Concat(triage.Waiting))
        {
            output.WriteLine($"{triaged.Assessment.Case.Customer.Id} {(triage.Waiting.Contains(triaged) ? "waits" : "is chosen")}:");
            foreach (var reason in triaged.Reasons) output.WriteLine($"    {reason}");
        }
    }
}
