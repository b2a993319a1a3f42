namespace Advocacy.Rules.Tests.Assessments.Brief;

/// <summary>A told story: a case file of the samples and the instant as of which it is told.</summary>
internal sealed record ToldStory(string Name, DateTimeOffset AsOf)
{
    private static readonly AdvocacyEvaluator _evaluator = new(new RuleSetBuilder().Add(DefaultPack.Rules).Build());

    internal static IReadOnlyList<ToldStory> All { get; } =
    [
        new("crucial-order", new(2026, 5, 11, 8, 0, 0, TimeSpan.Zero)),
        new("missed-visit", new(2026, 1, 18, 15, 0, 0, TimeSpan.FromHours(1))),
        new("damaged-goods", new(2026, 3, 17, 9, 0, 0, TimeSpan.FromHours(1))),
        new("network-outage", new(2026, 4, 20, 12, 15, 0, TimeSpan.FromHours(2))),
        new("unanswered-complaint", new(2026, 2, 16, 9, 0, 0, TimeSpan.FromHours(8))),
    ];

    internal static IReadOnlyList<string> Cultures { get; } = ["en-GB", "da-DK", "cs-CZ", "fil-PH"];

    internal static ToldStory Of(string name) => All.Single(story => story.Name == name);

    internal CustomerCase Case() => new CaseFormat().Parse(File.ReadAllText(Path.Combine(Repository.Root, "samples", "cases", Name + ".json")));

    internal CaseAssessment Assess(AdvocacyOptions? options = null) => Evaluator(options).Evaluate(Case(), AsOf);

    internal AdvocacyBrief For(BriefAudience audience, AdvocacyOptions? options = null) => AdvocacyBrief.Of(Assess(options), audience);

    private static AdvocacyEvaluator Evaluator(AdvocacyOptions? options) =>
        options is null ? _evaluator : new AdvocacyEvaluator(new RuleSetBuilder().Add(DefaultPack.Rules).Build(options));
}
