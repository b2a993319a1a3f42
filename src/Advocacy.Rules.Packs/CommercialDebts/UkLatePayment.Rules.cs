using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <content>The rules for debts.</content>
public sealed partial class UkLatePayment
{
    /// <summary>The facts of a debt that was paid, as the scheme asks for them. What the debt does not say is unknown, but for the reference rate.</summary>
    /// <param name="debt">The debt; while it is open, the days are unknown.</param>
    /// <param name="about">What is asked about.</param>
    /// <returns>The facts.</returns>
    public LatePaymentFacts FactsOf(CommercialDebt debt, LatePaymentComponent about)
    {
        ArgumentNullException.ThrowIfNull(debt);
        return FactsOf(debt, about, debt.FulfilledAt is { } paid ? CalendarDays.DateOf(paid, debt.OriginalDueAt) : null);
    }

    /// <summary>Says what a debt entitles the creditor to, by the version in force on the last day for payment.</summary>
    /// <param name="debt">The debt.</param>
    /// <param name="about">What is asked about.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(CommercialDebt debt, LatePaymentComponent about)
    {
        ArgumentNullException.ThrowIfNull(debt);
        return Decide(FactsOf(debt, about), CalendarDays.DateOf(debt.OriginalDueAt));
    }

    private protected override IEnumerable<Rule> CaseRules()
    {
        yield return Opening<CommercialDebt>("fixed-sum").On(DebtIssues.LatePayment)
            .Decides(Authority, Text, (debt, its) => DecideSoFar(debt, LatePaymentComponent.FixedSum, its.Clock))
            .Because(debt => $"the debt was to be paid by {debt.OriginalDueAt:d}");
        yield return Opening<CommercialDebt>("interest").On(DebtIssues.LatePayment)
            .Decides(Authority, Text, (debt, its) => DecideSoFar(debt, LatePaymentComponent.Interest, its.Clock))
            .Because(debt => $"the debt was to be paid by {debt.OriginalDueAt:d}");
    }

    /// <summary>What is owed on the day of the evaluation, or of the payment.</summary>
    private EntitlementDecision DecideSoFar(CommercialDebt debt, LatePaymentComponent about, Clock clock) => debt.IsOpen
        ? Decide(FactsOf(debt, about, CalendarDays.Today(clock, debt.OriginalDueAt)), CalendarDays.DateOf(debt.OriginalDueAt))
        : Decide(debt, about);

    private LatePaymentFacts FactsOf(CommercialDebt debt, LatePaymentComponent about, DateOnly? until) => new()
    {
        Debt = debt.Value is { } owed && owed.Currency == Currency ? owed.Amount : null,
        DaysOverdue = until?.DayNumber - CalendarDays.DateOf(debt.OriginalDueAt).DayNumber,
        BusinessToBusiness = debt.BusinessToBusiness,
        ContractHasSubstantialRemedy = debt.ContractHasSubstantialRemedy,
        Component = about,
        ReferenceRatePercent = debt.ReferenceRatePercent is { } percent ? new ReferenceRate(percent) : ReferenceRate.Published,
    };
}
