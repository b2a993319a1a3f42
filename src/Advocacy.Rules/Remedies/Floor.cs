using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What is owed for one subject, below which no plan may fall.</summary>
internal readonly struct Floor
{
    private readonly Preferences _preferences;
    private readonly Clock _clock;

    internal Floor(ReadOnlySpan<Entitlement> entitlements, Preferences preferences, Clock clock, KindMatch match)
    {
        (_preferences, _clock) = (preferences, clock);
        List<Remedy>? owed = null;
        foreach (var entitlement in entitlements)
        {
            if (entitlement is { Obligation: { } obligation, Counts: { } counts } && (!counts.IsZero || obligation.Amount.IsZero))
            {
                (owed ??= []).Add(Remedy.Fulfilling(entitlement, match, new RemedyTerms
                {
                    Redress = Redress.Money,
                    Pays = new Payment(counts) { Form = obligation.Form },
                    BusinessCost = counts,
                }));
            }
        }

        Remedies = owed is null ? [] : [.. owed];
    }

    /// <summary>The plain fulfilment of each obligation.</summary>
    internal ImmutableArray<Remedy> Remedies { get; }

    /// <summary>The floor with an option: what the option replaces or excludes leaves the plan.</summary>
    internal ImmutableArray<Remedy> With(Remedy option) => [.. Remedies.Where(owed => !Displaces(option, owed)), option];

    /// <summary>Whether an option replaces or excludes any plain fulfilment.</summary>
    internal bool IsDisplacedBy(Remedy option)
    {
        foreach (var owed in Remedies)
        {
            if (Displaces(option, owed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an option replaces or excludes a plain fulfilment.</summary>
    internal static bool Displaces(Remedy option, Remedy owed) =>
        option.Terms.Excludes.Contains(owed.Kind) || (option.Terms.InsteadOf == owed.Id && ReferenceEquals(option.Issue, owed.Issue));

    internal bool IsMetBy(ReadOnlySpan<Remedy> plan)
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

    private bool IsMetBy(ReadOnlySpan<Remedy> plan, Remedy owed)
    {
        foreach (var remedy in plan)
        {
            if (ReferenceEquals(remedy, owed) || PaysInstead(remedy, owed))
            {
                return true;
            }
        }

        return false;
    }

    private bool PaysInstead(Remedy remedy, Remedy plain)
    {
        var (entitlement, counts) = (plain.Fulfils!, plain.Terms.Pays!.Amount);
        var owed = entitlement.Obligation!;
        return remedy.Terms.InsteadOf == entitlement.Rule
            && ReferenceEquals(remedy.Issue, entitlement.Issue)
            && remedy.Terms.Pays is { IsGoodwill: false } pays
            && pays.Amount.Currency == counts.Currency
            && pays.Amount >= counts
            && IsAcceptable(pays.Form, owed.Form)
            && (owed.DueBy is not { } due || _clock.HasPassed(due) || !_clock.HasElapsed(-remedy.Terms.LeadTime, due));
    }

    private bool IsAcceptable(PaymentForm offered, PaymentForm owed) => offered == PaymentForm.Cash || offered == owed || offered switch
    {
        PaymentForm.Voucher => _preferences.AcceptsVouchers == true,
        _ => _preferences.AgreesTo(RemedyKind.Credit) == true,
    };
}
