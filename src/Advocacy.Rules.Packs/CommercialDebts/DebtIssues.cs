namespace Advocacy.Rules.Packs;

/// <summary>What may go wrong with a <see cref="CommercialDebt"/>.</summary>
public static class DebtIssues
{
    /// <summary>The debt is not paid by the last day. Observed by the evaluator from the debt's own dates.</summary>
    public static IssueKind LatePayment { get; } = new("late-payment");
}
