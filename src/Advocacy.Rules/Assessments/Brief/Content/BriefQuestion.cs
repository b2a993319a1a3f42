using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>A fact that is not known, and what it would decide.</summary>
internal sealed record BriefQuestion(ISubject Subject, string Fact, RuleStage Stage, ImmutableArray<OpenQuestion> Open)
{
    private const int Shown = 8;

    /// <summary>What a customer can know and a provider cannot.</summary>
    private static readonly FrozenSet<string> CustomerKnows = new[]
    {
        "LossPerHour", "Penalty", "Slack", "PersonDependsOnIt", "AddressConfirmed", "ConfirmedAt", "AcceptsVouchers",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The fact's own name, without the way to it: <c>LossPerHour</c> of <c>Criticality?.LossPerHour</c>.</summary>
    internal string Name => NameOf(Fact);

    internal static string NameOf(string fact) => fact[(fact.LastIndexOf('.') + 1)..].TrimEnd('?', '!', ')', '(');

    /// <summary>The questions of an assessment, those that decide most first: what is owed, then harm, remedies and evidence by its weight.</summary>
    internal static ImmutableArray<BriefQuestion> Of(CaseAssessment assessment, BriefSight sight)
    {
        var questions = assessment.OpenQuestions
            .SelectMany(static open => open.MissingFacts.Select(fact => (open.Subject, Fact: fact, Open: open)))
            .GroupBy(static each => (each.Subject, each.Fact))
            .Select(static group => new BriefQuestion(
                group.Key.Subject,
                group.Key.Fact,
                group.Select(static each => each.Open.Stage).MinBy(Rank),
                [.. group.Select(static each => each.Open)]))
            .OrderBy(static question => Rank(question.Stage))
            .ThenByDescending(static question => question.Open.Max(static open => Math.Abs(open.Weight?.Value ?? 0)))
            .ThenBy(static question => question.Fact, StringComparer.Ordinal);
        return sight.Workings ? [.. questions]
            : sight.IsCustomer ? [.. questions.Where(static question => CustomerKnows.Contains(question.Name))]
            : [.. questions.Take(Shown)];
    }

    private static int Rank(RuleStage stage) => stage switch
    {
        RuleStage.Entitle => 0,
        RuleStage.WeighHarm => 1,
        RuleStage.Propose => 2,
        RuleStage.Predict => 3,
        _ => 4,
    };
}
