namespace Advocacy.Rules.Packs;

/// <summary>The Late Payment of Commercial Debts (Interest) Act 1998 of the United Kingdom: the fixed sum and the interest that a business is owed on a late debt.</summary>
/// <remarks>
/// The date asked about is the relevant day, the last for payment; its reference rate holds for the whole debt. Not legal advice. Immutable; safe to share between threads.
/// </remarks>
public sealed partial class UkLatePayment : EntitlementScheme<LatePaymentFacts, LatePaymentRow>
{
    private const int DaysOfYear = 365;

    private UkLatePayment()
        : base(
            AmountsTable<LatePaymentRow>.Load("uk-late-payment.amounts.json", CommercialDebtsJson.Default.AmountsTableLatePaymentRow),
            CommercialDebtsJson.Default.LatePaymentFacts,
            new LatePaymentFacts()) => Logic = DecideBy;

    /// <summary>The scheme.</summary>
    public static UkLatePayment Scheme { get; } = new();

    private protected override Func<LatePaymentFacts, LatePaymentRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    private protected override string PaymentOf(LatePaymentFacts facts) => "with the debt; simple interest runs until the debt is paid; no deadline stated";

    private protected override ClaimTerms ClaimOf(LatePaymentFacts facts, LatePaymentRow row, DateOnly on) => ClaimTerms.MustBeClaimed;

    private EntitlementDecision DecideBy(LatePaymentFacts facts, LatePaymentRow row, DateOnly on, FactReader its)
    {
        if (!its.Is(facts.BusinessToBusiness))
        {
            return EntitlementDecision.NotOwed($"{Text} s. 2");
        }

        if (its.Is(facts.ContractHasSubstantialRemedy))
        {
            return EntitlementDecision.NotOwed($"{Text} s. 8");
        }

        var days = its.From(facts.DaysOverdue, [1]);
        if (days < 1)
        {
            return EntitlementDecision.NotOwed($"{Text} s. 4");
        }

        return its.Which(facts.Component) switch
        {
            LatePaymentComponent.FixedSum => Owed("s. 5A", FixedSumOf(DebtOf(facts, row, its), row)),
            LatePaymentComponent.Interest => WithInterest("ss. 4, 6", includesFixedSum: false, days, facts, row, its),
            _ => WithInterest("ss. 4, 5A, 6", includesFixedSum: true, days, facts, row, its),
        };
    }

    private EntitlementDecision WithInterest(string article, bool includesFixedSum, int days, LatePaymentFacts facts, LatePaymentRow row, FactReader its)
    {
        if (facts.ReferenceRatePercent?.Percent is null && row.ReferenceRatePercent is null)
        {
            return EntitlementDecision.Indeterminate(
                $"{Text} {article}", (string[])[EntitlementDecision.RuleVersion, "referenceRatePercent", .. facts.Debt is null ? ["debt"] : (string[])[]]);
        }

        var reference = its.Amount(facts.ReferenceRatePercent is { } rate ? rate.Percent ?? row.ReferenceRatePercent : null, text: nameof(facts.ReferenceRatePercent));
        var (debt, percent) = (DebtOf(facts, row, its), row.MarginPercent + reference);
        var interest = Rounded(debt * percent * days / (100 * DaysOfYear)).Amount;
        return Owed(article, includesFixedSum ? interest + FixedSumOf(debt, row) : interest, percent);
    }

    private static decimal DebtOf(LatePaymentFacts facts, LatePaymentRow row, FactReader its)
    {
        Span<decimal> limits = stackalloc decimal[row.FixedSums.Length];
        for (var i = 0; i < limits.Length; i++)
        {
            limits[i] = row.FixedSums[i].FromDebt;
        }

        return its.Amount(facts.Debt, limits);
    }

    private static decimal FixedSumOf(decimal debt, LatePaymentRow row) => row.FixedSums.Last(each => debt >= each.FromDebt).Sum;

    private EntitlementDecision Owed(string article, decimal amount, decimal? percent = null) =>
        EntitlementDecision.Owed($"{Text} {article}", new Obligation(Rounded(amount)), percent);
}
