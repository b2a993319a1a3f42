using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Assess;

/// <summary>Lays out what can be done for one subject, and why the first plan ranks above the second.</summary>
internal sealed class PlansSection(IDocument document, Wording wording, KeyWording key)
{
    internal void Write(SubjectPlans plans)
    {
        document.Heading(3, "What to do, best for the customer first");
        if (plans.Ranked.IsEmpty)
        {
            document.Paragraph("No plan may be ranked.");
        }
        else
        {
            document.Table(
                ["#", "Plan", new Column("For the customer", KeepsLinesWhole: true), "Business cost"],
                [.. plans.Ranked.Select((plan, index) => new Cell[]
                {
                    wording.Of(index + 1), new([.. Remedies(plan.Remedies)]), new(key.ForCustomer(plan.Score)), key.Cost(plan) ?? "unknown",
                })]);
            document.Paragraph(plans.Ranked is [var first, var second, ..]
                ? $"1 ranks above 2 because {key.WhyAbove(first, second)}."
                : "It is the only plan that may be ranked.");
        }

        WriteReview(plans);
        WriteShortfalls(plans);
        WriteGated(plans);
    }

    private void WriteReview(SubjectPlans plans)
    {
        if (plans.RequiresHumanReview)
        {
            document.Paragraph($"A person must look first: {string.Join("; ", plans.ReviewReasons.Select(Reason))}.");
        }
    }

    private void WriteShortfalls(SubjectPlans plans)
    {
        if (!plans.Shortfalls.IsEmpty)
        {
            document.Paragraph("Less than what is owed, so not ranked:");
            document.List(plans.Shortfalls.Select(plan => string.Join("; ", Remedies(plan.Remedies))));
        }
    }

    private void WriteGated(SubjectPlans plans)
    {
        if (!plans.Gated.IsEmpty)
        {
            document.Paragraph("Held back until a question is answered:");
            document.Table(
                ["Plan", "Gate", "Question"],
                [.. plans.Gated.Select(plan => new Cell[]
                {
                    new([.. Remedies(plan.Remedies)]),
                    new([.. plan.Gates.Select(static gate => Wording.Of(gate.Kind))]),
                    new([.. plan.Gates.Select(static gate => gate.Question)]),
                })]);
        }
    }

    internal IEnumerable<string> Remedies(IReadOnlyCollection<Remedy> remedies) => remedies.Count == 0
        ? ["nothing beyond what is going on already"]
        : remedies.Select(Describe);

    private string Describe(Remedy remedy)
    {
        var pays = remedy.Terms.Pays is { } payment ? $" {wording.Of(payment.Amount, payment.Form)}" : "";
        var action = remedy.Fulfils is null ? Wording.OfCode(remedy.Kind.Value) : "pay what is owed:";
        return $"{action}{pays} - {wording.Of(remedy.Reason)}";
    }

    private static string Reason(ReviewReason reason) => reason switch
    {
        ReviewReason.NothingRanked => "no plan may be ranked",
        ReviewReason.GoodwillWithoutCap => "goodwill is proposed and no price is known to cap it",
        ReviewReason.EntitlementIndeterminate => "something may be owed and the facts that decide are not known",
        ReviewReason.ExemptionUnproven => "something is owed unless an exemption is proven, and none is",
        _ => "a part of the harm is not known",
    };
}
