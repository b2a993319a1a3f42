using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Catalogue;

/// <summary>Lays out the rules for people, stage by stage.</summary>
internal static class CatalogueDocument
{
    internal static void Write(RuleSet set, IDocument document)
    {
        document.Heading(1, FormattableString.Invariant($"{set.Rules.Length} rules"));
        document.Paragraph($"Rule set {set.Version}.");
        foreach (var pack in set.Packs)
        {
            document.Paragraph($"Pack {pack.Id}, version {pack.Version}, in force: {pack.Effective}.");
        }

        foreach (var stage in set.Rules.GroupBy(static rule => rule.Stage).OrderBy(static stage => stage.Key))
        {
            document.Heading(2, Title(stage.Key));
            document.Table([new Column("Rule", KeepsLinesWhole: true), new Column("About", KeepsLinesWhole: true), "Says"], [.. stage.Select(static rule => new Cell[] { Name(rule), About(rule), Says(rule) })]);
        }
    }

    private static string Title(RuleStage stage) => stage switch
    {
        RuleStage.Derive => "Facts that follow from facts",
        RuleStage.Predict => "What may go wrong",
        RuleStage.WeighHarm => "What it means for the customer",
        RuleStage.Entitle => "What the customer is owed",
        RuleStage.Propose => "What can be done",
        _ => "What the customer is likely to think, do or say",
    };

    private static Cell Name(Rule rule) => new([rule.Id.Value, $"version {rule.Version}", .. rule.Effective == EffectivePeriod.Always ? [] : new[] { rule.Effective.ToString() }]);

    private static Cell About(Rule rule) => new([rule.Subject.Name, .. rule.Issues.Select(static issue => issue.Value)]);

    private static Cell Says(Rule rule) => new([.. rule.Clauses, rule.Conclusion, .. rule.Source is { } source ? new[] { $"Source: {source}" } : []]);
}
