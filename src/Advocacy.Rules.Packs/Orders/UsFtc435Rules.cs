using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <content>The rules for orders.</content>
public sealed partial class UsFtc435
{
    /// <summary>The facts of an order, as the scheme asks for them on a day. A price in another currency than US dollars is unknown.</summary>
    /// <param name="order">The order.</param>
    /// <param name="on">The day of the evaluation, whose version says by when to ship.</param>
    /// <returns>The facts.</returns>
    public UsFtc435Facts FactsOf(ConsumerOrder order, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(order);
        var shipBy = RowOn(on) is { } row ? ShipByOf(order, row) : null;
        return new()
        {
            OrderCompletedOn = CompletedOn(order),
            StatedShipDays = order.StatedShipDays is { } days ? new OrNone<int>(days) : OrNone<int>.None,
            CreditApplication = order.CreditApplication,
            Shipped = order.IsDispatched,
            ShippedOn = order.DispatchedAt is { } dispatched ? DateOf(dispatched) : null,
            Notice = order.OptionNotice,
            NoticeByDeadline = order.OptionNoticeAt is { } told && shipBy is { } deadline ? DateOf(told) <= deadline : null,
            RevisedDaysAfterT = order.RevisedShipDate is { } revised && shipBy is { } from ? Math.Max(0, revised.DayNumber - from.DayNumber) : null,
            BuyerExpresslyConsented = order.BuyerExpresslyConsented,
            RenewedNoticeConsent = order.RenewedNoticeConsent,
            ExcludedTransaction = order.ExcludedTransaction,
            BuyerCancelledOn = order.CancelledAt is { } cancelled ? new OrNone<DateOnly>(DateOf(cancelled)) : OrNone<DateOnly>.None,
            AmountPaid = order.Value is { } paid && paid.Currency == Currency ? paid.Amount : null,
            DeliveredOn = order.FulfilledAt is { } delivered ? DateOf(delivered) : null,
        };
    }

    /// <summary>Says what an order entitles the buyer to on a day, by the version in force on it.</summary>
    /// <param name="order">The order.</param>
    /// <param name="on">The day of the evaluation.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(ConsumerOrder order, DateOnly on) => Decide(FactsOf(order, on), on);

    private protected override IEnumerable<Rule> CaseRules()
    {
        yield return Predict.About<ConsumerOrder>($"{Id}/late-shipment")
            .When(order => order.IsUnderUsLaw)
            .When(order => Shipment.LateFrom(order), (from, its) => its.Clock.HasPassed(from))
            .When(order => Shipment.IsLate(order))
            .Observes(OrderIssues.LateShipment, order => Shipment.LateFrom(order)!.Value)
            .Because(order => $"it was to be shipped before {Shipment.LateFrom(order):d}");
        yield return Predict.About<ConsumerOrder>($"{Id}/shipment-not-known")
            .When(order => order.IsUnderUsLaw)
            .When(order => Shipment.LateFrom(order), (from, its) => its.Clock.HasPassed(from))
            .When(order => Shipment.IsLate(order) is null)
            .Predicts(OrderIssues.LateShipment, LogOdds.Strong)
            .Because(order => $"it was to be shipped before {Shipment.LateFrom(order):d} and is not known to have been");
        yield return Predict.About<ConsumerOrder>($"{Id}/told-of-delay")
            .When(order => order.IsUnderUsLaw)
            .When(order => order.OptionNotice, notice => notice != OptionNotice.None)
            .Unless(order => order.IsDispatched == true)
            .Predicts(OrderIssues.LateShipment, LogOdds.VeryStrong)
            .Because("the seller has said that it will ship late");
        yield return Opening<ConsumerOrder>("refund").On(OrderIssues.LateShipment)
            .When(order => order.IsUnderUsLaw)
            .AlternativeTo([.. OrderRules.Refunds.Where(refund => refund != OrderRules.RefundBy(Id))])
            .Decides(Authority, Text, (order, its) => Decide(order, OrderDays.Today(order, its.Clock, DeadlinesOf(order))))
            .Because("the goods were not shipped in time, or the buyer cancelled on being told of the delay");
    }

    /// <summary>The last day for shipment by a version; unknown where a credit application might make it another.</summary>
    internal static DateOnly? ShipByOf(ConsumerOrder order, UsFtc435Row row) =>
        ShipDays(order, row) is [var days] ? OrderDays.After(CompletedOn(order), days) : null;

    /// <summary>The version in force on a day.</summary>
    internal UsFtc435Row? RowOn(DateOnly on) => Rows.OfType<UsFtc435Row>().FirstOrDefault(row => row.Covers(on));

    internal static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);

    private static DateOnly CompletedOn(ConsumerOrder order) => DateOf(order.CompletedAt ?? order.MadeAt);

    /// <summary>In how many days to ship: one number, or two where nobody knows of a credit application.</summary>
    private static int[] ShipDays(ConsumerOrder order, UsFtc435Row row) => order.StatedShipDays is { } stated ? [stated]
        : order.CreditApplication is { } applied ? [applied ? row.ShipWithinDaysOnCredit : row.ShipWithinDays]
        : [row.ShipWithinDays, row.ShipWithinDaysOnCredit];

    /// <summary>Every last day after which the decision may be another, by whatever version.</summary>
    private IEnumerable<DateOnly> DeadlinesOf(ConsumerOrder order)
    {
        foreach (var row in Rows.OfType<UsFtc435Row>())
        {
            yield return OrderDays.After(row.From, -1);
            if (row.To is { } last)
            {
                yield return last;
            }

            foreach (var days in ShipDays(order, row))
            {
                var shipBy = OrderDays.After(CompletedOn(order), days);
                yield return shipBy;
                yield return OrderDays.After(shipBy, row.SilenceConsentsUpToDays);
            }
        }

        if (order.RevisedShipDate is { } revised)
        {
            yield return revised;
        }

        if (order.CancelledAt is { } cancelled)
        {
            yield return OrderDays.After(DateOf(cancelled), -1);
        }
    }

    /// <summary>How an order's shipment stands to the last day for it, by the version in force when the order was complete.</summary>
    private static class Shipment
    {
        /// <summary>The end of the last day for shipment; unknown where nobody knows which it is.</summary>
        internal static DateTimeOffset? LateFrom(ConsumerOrder order) => LastDay(order) is { Year: < 9999 } day ? OrderDays.EndOf(day, order) : null;

        /// <summary>Whether it was or will be shipped after the last day; unknown where nobody knows when it was.</summary>
        internal static bool? IsLate(ConsumerOrder order) =>
            order.IsDispatched == false ? true
            : LastDay(order) is not { } last ? null
            : order.DispatchedAt is { } dispatched ? DateOf(dispatched) > last
            : order.FulfilledAt is { } delivered && DateOf(delivered) <= last ? false
            : null;

        private static DateOnly? LastDay(ConsumerOrder order) =>
            Scheme.RowOn(CompletedOn(order)) is { } row ? ShipByOf(order, row) : null;
    }
}
