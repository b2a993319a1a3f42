namespace Advocacy.Rules.Packs;

/// <summary>
/// 16 CFR Part 435, the Mail, Internet, or Telephone Order Merchandise Rule: the refund that buyers in the USA are owed for goods that are not shipped in time.
/// </summary>
/// <remarks>The date asked about is the evaluation's, and selects the version. Not legal advice. Immutable; safe to share between threads.</remarks>
public sealed partial class UsFtc435 : EntitlementScheme<UsFtc435Facts, UsFtc435Row>
{
    private UsFtc435()
        : base(
            AmountsTable<UsFtc435Row>.Load("us-ftc-435.amounts.json", OrdersJson.Default.AmountsTableUsFtc435Row),
            OrdersJson.Default.UsFtc435Facts,
            new UsFtc435Facts { OrderCompletedOn = null }) => Logic = DecideBy;

    /// <summary>The scheme.</summary>
    public static UsFtc435 Scheme { get; } = new();

    private protected override Func<UsFtc435Facts, UsFtc435Row, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    private protected override BurdenOfProof Burden => BurdenOfProof.Provider;

    private protected override string? PaymentOf(UsFtc435Facts facts) =>
        "within seven working days, or one billing cycle where the seller is the creditor; no store credit (16 CFR 435.1(b))";

    private protected override ClaimTerms ClaimOf(UsFtc435Facts facts, UsFtc435Row row, DateOnly on) => ClaimTerms.PaidAutomatically;

    private EntitlementDecision DecideBy(UsFtc435Facts facts, UsFtc435Row row, DateOnly on, FactReader its)
    {
        if (its.Is(facts.ExcludedTransaction))
        {
            return NotOwed("3(a)");
        }

        var shipBy = ShipBy(facts, row, on, its);
        var notice = its.Which(facts.Notice);
        var cancelledOn = notice == OptionNotice.None ? null : its.From(facts.BuyerCancelledOn, [facts.ShippedOn ?? on]);
        var isCancelled = cancelledOn <= on;
        if (!isCancelled && on <= shipBy)
        {
            return NotOwed("2(a)(1)");
        }

        // What is shipped by today is shipped in time where the time has not passed, whatever the day.
        var isShipped = its.Is(facts.Shipped ?? (facts.ShippedOn is null ? null : true), nameof(facts.Shipped));
        if (isShipped && on <= shipBy)
        {
            return NotOwed("2(a)(1)");
        }

        var (waitsUntil, consents) = Wait(facts, row, on, shipBy, notice, its);
        if (!isCancelled && on <= waitsUntil)
        {
            return NotOwed("2(b)(1)");
        }

        DateOnly? shippedOn = isShipped
            ? its.From(facts.ShippedOn, [OrderDays.After(shipBy, 1), OrderDays.After(waitsUntil, 1), OrderDays.After(cancelledOn ?? shipBy, 1)])
            : null;
        if (shippedOn <= shipBy)
        {
            return NotOwed("2(a)(1)");
        }

        if (isCancelled && !(shippedOn <= cancelledOn))
        {
            return Owed("2(c)(1)", facts, its);
        }

        if (on <= waitsUntil || shippedOn <= waitsUntil)
        {
            return NotOwed("2(b)(1)");
        }

        return consents switch
        {
            Consent.ToTheDelay when its.Is(facts.BuyerExpresslyConsented) => NotOwed("2(b)(1)(iii)"),
            Consent.ToAFurtherDelay when its.Is(facts.RenewedNoticeConsent) => NotOwed("2(b)(2)"),
            Consent.ToTheDelay => Owed("2(b)(1)(iii), (c)(2)", facts, its),
            Consent.ToAFurtherDelay => Owed("2(b)(2), (c)(3)", facts, its),
            _ => Owed("2(b)(1), (c)(5)", facts, its),
        };
    }
}
