using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>What happens to a <see cref="CommercialDebt"/>.</summary>
/// <remarks>Safe to share between threads.</remarks>
public static class DebtRules
{
    /// <summary>The pack: a payment that is estimated late is predicted.</summary>
    public static RulePack Pack { get; } = new(
        "entitlements/commercial-debts",
        "1",
        [
            Predict.About<CommercialDebt>("debt/estimated-late")
                .When(debt => debt.IsOpen)
                .When(debt => debt.CurrentEstimate, (debt, estimate, _) => estimate > debt.OriginalDueAt)
                .Predicts(DebtIssues.LatePayment, LogOdds.VeryStrong)
                .Because(debt => $"payment is estimated for {debt.CurrentEstimate:g}, due by {debt.OriginalDueAt:g}"),
        ])
    {
        FailureKinds = new Dictionary<IssueKind, FailureKind> { [DebtIssues.LatePayment] = FailureKind.MonetaryLoss },
    };
}
