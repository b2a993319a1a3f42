using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Assess;

/// <summary>Lays out how the customer is likely to react to a subject's issues: as things stand, and to the first plan.</summary>
internal sealed class ReactionsSection(IDocument document, Wording wording)
{
    internal void Write(IEnumerable<AnticipatedReaction> reactions, SubjectPlans plans)
    {
        var shown = reactions
            .Where(reaction => reaction.Issue.Subject == plans.Subject && (reaction.Plan is null || reaction.Plan == plans.Ranked[0]))
            .ToArray();
        if (shown.Length == 0)
        {
            return;
        }

        document.Heading(3, "What the customer is likely to think, do or say");
        document.Table(
            ["Likely", "Reaction", "To", "Basis", "Why"],
            [.. shown.Select(each => new Cell[]
            {
                wording.Of(each.Likelihood),
                $"{Wording.Of(each.Form)}: {Wording.OfCode(each.Kind.Value)}",
                $"{Wording.OfCode(each.Issue.Kind.Value)}, {(each.Plan is null ? "as things stand" : "plan 1")}",
                Wording.Of(each.Basis),
                new([.. each.Evidence.Select(evidence => $"{wording.Of(evidence.Weight)} {wording.Of(evidence.Reason)}")]),
            })]);
    }
}
