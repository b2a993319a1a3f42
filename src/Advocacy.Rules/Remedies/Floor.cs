using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What is owed for one subject, below which no plan may fall.</summary>
internal readonly struct Floor
{
    private readonly Preferences _preferences;
    private readonly Clock _clock;

    internal Floor(ReadOnlySpan<Entitlement> entitlements, Preferences preferences, Clock clock)
    {
        (_preferences, _clock) = (preferences, clock);
        List<Remedy>? owed = null;
        foreach (var entitlement in entitlements)
        {
            if (entitlement is { Verdict: Verdict.Owed, Obligation: { } obligation })
            {
                (owed ??= []).Add(new Remedy(entitlement, new RemedyTerms
                {
                    Redress = Redress.Money,
                    Pays = new Payment(obligation.Amount) { Form = obligation.Form },
                    BusinessCost = obligation.Amount,
                }));
            }
        }

        Remedies = owed is null ? [] : [.. owed];
    }

    /// <summary>The plain fulfilment of each obligation.</summary>
    internal ImmutableArray<Remedy> Remedies { get; }

    /// <summary>The floor with an option: what the option replaces or excludes leaves the plan.</summary>
    internal ImmutableArray<Remedy> With(Remedy option) =>
        Remedies.IsEmpty ? [option] : Over(Remedies, option);

    internal bool IsMetBy(ImmutableArray<Remedy> plan)
    {
        foreach (var owed in Remedies)
        {
            if (!IsMetBy(plan, owed))
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<Remedy> Over(ImmutableArray<Remedy> floor, Remedy option) =>
        [.. floor.Where(owed => !Displaces(option, owed)), option];

    private static bool Displaces(Remedy option, Remedy owed) =>
        option.Terms.Excludes.Contains(owed.Kind) || (option.Terms.InsteadOf == owed.Id && ReferenceEquals(option.Issue, owed.Issue));

    private bool IsMetBy(ImmutableArray<Remedy> plan, Remedy owed)
    {
        foreach (var remedy in plan)
        {
            if (ReferenceEquals(remedy, owed) || PaysInstead(remedy, owed.Fulfils!))
            {
                return true;
            }
        }

        return false;
    }

    private bool PaysInstead(Remedy remedy, Entitlement entitlement)
    {
        var owed = entitlement.Obligation!;
        return remedy.Terms.InsteadOf == entitlement.Rule
            && ReferenceEquals(remedy.Issue, entitlement.Issue)
            && remedy.Terms.Pays is { IsGoodwill: false } pays
            && pays.Amount.Currency == owed.Amount.Currency
            && pays.Amount >= owed.Amount
            && IsAcceptable(pays.Form, owed.Form)
            && (owed.DueBy is not { } due || _clock.HasPassed(due) || !_clock.HasElapsed(-remedy.Terms.LeadTime, due));
    }

    private bool IsAcceptable(PaymentForm offered, PaymentForm owed) => offered == PaymentForm.Cash || offered == owed || offered switch
    {
        PaymentForm.Voucher => _preferences.AcceptsVouchers == true,
        _ => _preferences.AgreesTo(RemedyKind.Credit) == true,
    };
}
