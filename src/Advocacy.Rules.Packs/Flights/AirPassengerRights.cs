using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules.Packs;

/// <summary>Regulation (EC) 261/2004 as far as its EU and UK versions say the same; they differ in scope and in their rows.</summary>
/// <remarks>The date asked about is the scheduled departure's. Not legal advice. Immutable; safe to share between threads.</remarks>
/// <typeparam name="TFacts">The inputs.</typeparam>
public abstract partial class AirPassengerRights<TFacts> : EntitlementScheme<TFacts, AirRow>
    where TFacts : AirPassengerFacts
{
    private protected AirPassengerRights(AmountsTable<AirRow> table, JsonTypeInfo<TFacts> inputs, TFacts defaults)
        : base(table, inputs, defaults) => Logic = DecideBy;

    private protected sealed override Func<TFacts, AirRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    private protected sealed override BurdenOfProof Burden => BurdenOfProof.Provider;

    private protected sealed override string? PaymentOf(TFacts facts) => facts.Event switch
    {
        AirEvent.Care => "free of charge, while waiting (Art 9)",
        AirEvent.Downgrade => "within seven days; vouchers only with the passenger's signed agreement (Art 10(2), 7(3))",
        AirEvent.DelayRefund => "within seven days; vouchers only with the passenger's signed agreement (Art 8(1)(a), 7(3))",
        AirEvent.DeniedBoarding => "immediately; vouchers only with the passenger's signed agreement (Art 4(3), 7(3))",
        _ => "cash, transfer, order or cheque; vouchers only with the passenger's signed agreement (Art 7(3)); no deadline stated",
    };

    private protected sealed override ClaimTerms ClaimOf(TFacts facts, AirRow row, DateOnly on) => ClaimTerms.MustBeClaimed;

    /// <summary>Whether the flight is one that the regulation applies to (Art 3(1)).</summary>
    private protected abstract bool IsInScope(TFacts facts, FactReader its);

    private EntitlementDecision DecideBy(TFacts facts, AirRow row, DateOnly on, FactReader its)
    {
        if (!IsEnabled(facts.Event, row))
        {
            return NotEnabled();
        }

        if (its.Is(facts.FareNotAvailableToPublic))
        {
            return NotOwed("Art 3(3)");
        }

        if (!IsInScope(facts, its))
        {
            return NotOwed("Art 3(1)");
        }

        return facts.Event switch
        {
            AirEvent.Delay => Delay(facts, row, its),
            AirEvent.Cancellation => Cancellation(facts, row, its),
            AirEvent.DeniedBoarding => DeniedBoarding(facts, row, its),
            AirEvent.Downgrade => Downgrade(facts, row, row.DowngradePercent!, its),
            AirEvent.Care => Care(facts, row, row.Care!, its),
            _ => Refund(facts, row.RefundFromMinutes!.Value, its),
        };
    }

    private static bool IsEnabled(AirEvent about, AirRow row) => about switch
    {
        AirEvent.Downgrade => row.DowngradePercent is not null,
        AirEvent.Care => row.Care is not null,
        AirEvent.DelayRefund => row.RefundFromMinutes is not null,
        _ => true,
    };

    private EntitlementDecision Delay(TFacts facts, AirRow row, FactReader its)
    {
        // A reduction's limit that lies below the threshold is never met: bands A and B are not halved for delay.
        var late = its.From(facts.ArrivalDelayMinutes, [row.DelayFromMinutes, row.BandA.ReducedUpToMinutes, row.BandB.ReducedUpToMinutes, row.BandC.ReducedUpToMinutes]);
        if (late < row.DelayFromMinutes)
        {
            return NotOwed("Art 7; C-402/07 Sturgeon para 61");
        }

        if (its.Proves(facts.ExtraordinaryCircumstancesProven))
        {
            return NotOwed("Art 5(3); C-402/07 Sturgeon");
        }

        var band = BandOf(facts, row, its);
        return Compensation(facts, row, band, isReducible: late < BandFigures(row, band).ReducedUpToMinutes, "C-402/07 Sturgeon", its);
    }

    private EntitlementDecision Cancellation(TFacts facts, AirRow row, FactReader its)
    {
        var notice = its.From(facts.NoticeHours, [row.LongNotice.FromHours, row.ExemptNoticeFromHours]);
        if (notice >= row.ExemptNoticeFromHours)
        {
            return NotOwed("Art 5(1)(c)(i)");
        }

        int? arrivesAfter = null;
        if (its.Is(facts.ReroutingOffered))
        {
            var exempting = notice >= row.LongNotice.FromHours ? row.LongNotice : row.ShortNotice;
            var after = its.From(facts.RerouteArrivesMinutesAfter, [
                exempting.ArrivesLessThanMinutesAfter, row.BandA.ReducedUpToMinutes + 1, row.BandB.ReducedUpToMinutes + 1, row.BandC.ReducedUpToMinutes + 1]);
            if (after < exempting.ArrivesLessThanMinutesAfter
                && its.From(facts.RerouteDepartsMinutesBefore, [exempting.DepartsUpToMinutesBefore + 1]) <= exempting.DepartsUpToMinutesBefore)
            {
                return NotOwed(exempting == row.LongNotice ? "Art 5(1)(c)(ii)" : "Art 5(1)(c)(iii)");
            }

            arrivesAfter = after;
        }

        return its.Proves(facts.ExtraordinaryCircumstancesProven) ? NotOwed("Art 5(3)") : Rerouted(facts, row, arrivesAfter, "Art 5(1)(c)", its);
    }

    private EntitlementDecision DeniedBoarding(TFacts facts, AirRow row, FactReader its)
    {
        // Extraordinary circumstances exempt from cancellations alone (Art 5(3)).
        if (its.Is(facts.Volunteered))
        {
            return NotOwed("Art 4(1)");
        }

        if (its.Is(facts.DeniedOnReasonableGrounds))
        {
            return NotOwed("Art 2(j)");
        }

        int? arrivesAfter = its.Is(facts.ReroutingOffered)
            ? its.From(facts.RerouteArrivesMinutesAfter, [row.BandA.ReducedUpToMinutes + 1, row.BandB.ReducedUpToMinutes + 1, row.BandC.ReducedUpToMinutes + 1])
            : null;
        return Rerouted(facts, row, arrivesAfter, "Art 4(3)", its);
    }

    private EntitlementDecision Rerouted(TFacts facts, AirRow row, int? arrivesAfter, string article, FactReader its)
    {
        var band = BandOf(facts, row, its);
        return Compensation(facts, row, band, isReducible: arrivesAfter <= BandFigures(row, band).ReducedUpToMinutes, article, its);
    }

    private EntitlementDecision Compensation(TFacts facts, AirRow row, Band band, bool isReducible, string article, FactReader its)
    {
        var sum = new Money(BandFigures(row, band).Compensation, Currency);
        return isReducible && its.Is(facts.CarrierAppliesReduction)
            ? Owed($"{article}, {ReductionArticle(band)}", Rounded(sum.Amount * row.ReductionPercent / 100), row.ReductionPercent, unreduced: sum)
            : Owed($"{article}, {SumArticle(band)}", sum, 100);
    }

    private EntitlementDecision Downgrade(TFacts facts, AirRow row, AirDowngrade percents, FactReader its)
    {
        var km = its.UpTo(facts.DistanceKm, [row.BandAUpToKm, row.BandBUpToKm]);
        var band = km > row.BandAUpToKm && its.Is(facts.FrenchOverseas) ? Band.C : BandOf(km, facts, row, its);
        var percent = band switch { Band.A => percents.BandA, Band.B => percents.BandB, _ => percents.BandC };
        return Owed("Art 10(2)", Rounded(its.Amount(facts.TicketPrice) * percent / 100), percent);
    }

    private EntitlementDecision Care(TFacts facts, AirRow row, AirCare from, FactReader its)
    {
        var delay = its.From(facts.ExpectedDepartureDelayMinutes, [from.BandAFromMinutes, from.BandBFromMinutes, from.BandCFromMinutes]);
        var needed = BandOf(facts, row, its) switch { Band.A => from.BandAFromMinutes, Band.B => from.BandBFromMinutes, _ => from.BandCFromMinutes };
        return delay >= needed
            ? EntitlementDecision.OwedInKind($"{Text} Art 6(1), 9", "meals and refreshments, two calls or messages, and hotel with transport where a night is spent waiting")
            : NotOwed("Art 6(1)");
    }

    private EntitlementDecision Refund(TFacts facts, int fromMinutes, FactReader its) =>
        its.From(facts.ExpectedDepartureDelayMinutes, [fromMinutes]) >= fromMinutes
            ? Owed("Art 6(1)(iii), 8(1)(a)", Rounded(its.Amount(facts.TicketPrice)), 100)
            : NotOwed("Art 6(1)(iii)");

    private EntitlementDecision Owed(string article, Money amount, decimal percent, Money? unreduced = null) =>
        EntitlementDecision.Owed($"{Text} {article}", new Obligation(amount), percent, unreduced);

    private EntitlementDecision NotOwed(string article) => EntitlementDecision.NotOwed($"{Text} {article}");
}
