using static Advocacy.Rules.Tests.Situations.Situation;

namespace Advocacy.Rules.Tests.Situations;

internal static class DeliverySituations
{
    /// <summary>A delivery with every fact known and nothing wrong until two days before it is due on day 10.</summary>
    internal static Delivery Order { get; } = new(new("order"), OnDay(0), OnDay(10))
    {
        UsualTransit = TimeSpan.FromDays(2),
        InStock = true,
        AddressConfirmed = true,
        CurrentEstimate = OnDay(9),
        Value = new(200, "EUR"),
        Criticality = new Criticality { LossPerHour = new(0, "EUR") },
    };

    internal static Delivery OnItsWay { get; } = Order with { DispatchedAt = OnDay(1), LastScanAt = OnDay(4) };

    internal static Delivery Arrived { get; } = OnItsWay with { FulfilledAt = OnDay(8) };

    internal static IEnumerable<Situation> All =>
    [
        Concludes("delivery/carrier-has-gone-quiet", 6, OnItsWay),
        IsSilent("delivery/carrier-has-gone-quiet", 5.9, OnItsWay),
        IsSilent("delivery/carrier-has-gone-quiet", 8, Arrived),
        Asks("delivery/carrier-has-gone-quiet", 6, OnItsWay with { LastScanAt = null }),
        Asks("delivery/stalls", 6, OnItsWay with { LastScanAt = null }),
        IsSilent("delivery/stalls", 6, Order),
        Concludes("delivery/silent-for-ten-days", 14, OnItsWay),
        IsSilent("delivery/silent-for-ten-days", 13.9, OnItsWay),
        Concludes("delivery/usual-transit-no-longer-fits", 8, Order),
        IsSilent("delivery/usual-transit-no-longer-fits", 7.9, Order),
        IsSilent("delivery/usual-transit-no-longer-fits", 8, OnItsWay),
        Asks("delivery/usual-transit-no-longer-fits", 8, Order with { UsualTransit = null }),
        Concludes("delivery/not-left-on-the-last-day", 9, Order with { UsualTransit = null }),
        IsSilent("delivery/not-left-on-the-last-day", 8.9, Order with { UsualTransit = null }),
        IsSilent("delivery/not-left-on-the-last-day", 9, Order),
        Concludes("delivery/left-in-good-time", 5, OnItsWay),
        IsSilent("delivery/left-in-good-time", 7, OnItsWay with { DispatchedAt = OnDay(7), LastScanAt = null }),
        Asks("delivery/left-in-good-time", 5, OnItsWay with { UsualTransit = null }),
        Concludes("delivery/estimated-late", 1, Order with { CurrentEstimate = OnDay(10.1) }),
        Concludes("delivery/estimated-late", 1, new Delivery(Order.Id, OnDay(0), OnDay(12)) { OriginalDueAt = OnDay(10), CurrentEstimate = OnDay(11) }),
        IsSilent("delivery/estimated-late", 1, Order with { CurrentEstimate = OnDay(10) }),
        Asks("delivery/estimated-late", 1, Order with { CurrentEstimate = null }),
        Concludes("delivery/date-was-moved", 1, Order with { OriginalDueAt = OnDay(8) }),
        IsSilent("delivery/date-was-moved", 1, Order),
        IsSilent("delivery/date-was-moved", 1, Order with { OriginalDueAt = OnDay(12) }),
        Concludes("delivery/out-of-stock-near-due-date", 3, Order with { InStock = false }),
        IsSilent("delivery/out-of-stock-near-due-date", 2.9, Order with { InStock = false }),
        IsSilent("delivery/out-of-stock-near-due-date", 3, Order),
        Asks("delivery/out-of-stock-near-due-date", 3, Order with { InStock = null }),
        Concludes("delivery/address-not-confirmed", 7, Order with { AddressConfirmed = false }),
        IsSilent("delivery/address-not-confirmed", 6.9, Order with { AddressConfirmed = false }),
        IsSilent("delivery/address-not-confirmed", 7, Order),
        Asks("delivery/address-not-confirmed", 7, Order with { AddressConfirmed = null }),
        .. OnTheWay("delivery/held-up", IncidentKind.Delay),
        .. OnTheWay("delivery/held-at-customs", IncidentKind.CustomsHold),
        .. OnTheWay("delivery/address-cannot-be-served", IncidentKind.AddressProblem),
        .. OnTheWay("delivery/must-be-sent-again", IncidentKind.Loss),
        .. OnTheWay("delivery/must-be-sent-again", IncidentKind.Damage),
        .. OnTheWay("delivery/damaged-on-the-way", IncidentKind.Damage),
        .. OnTheWay("delivery/wrongly-packed", IncidentKind.WrongItem),
        .. OnTheWay("delivery/wrongly-packed", IncidentKind.ShortShipment),
        .. OnTheWay("delivery/lost-on-the-way", IncidentKind.Loss),
        .. OnArrival("delivery/arrived-damaged", IncidentKind.Damage),
        .. OnArrival("delivery/arrived-wrong-or-incomplete", IncidentKind.WrongItem),
        .. OnArrival("delivery/arrived-wrong-or-incomplete", IncidentKind.ShortShipment),
    ];

    private static IEnumerable<Situation> OnTheWay(string rule, IncidentKind kind) =>
    [
        Concludes(rule, 5, OnItsWay, Happened(kind, 3, to: OnItsWay.Id)),
        IsSilent(rule, 5, OnItsWay, Happened(IncidentKind.Outage, 3, to: OnItsWay.Id)),
        IsSilent(rule, 5, OnItsWay, Happened(kind, 3)),
        IsSilent(rule, 9, Arrived, Happened(kind, 3, to: Arrived.Id)),
    ];

    private static IEnumerable<Situation> OnArrival(string rule, IncidentKind kind) =>
    [
        Concludes(rule, 9, Arrived, Happened(kind, 3, to: Arrived.Id)),
        IsSilent(rule, 9, Arrived, Happened(IncidentKind.Delay, 3, to: Arrived.Id)),
        IsSilent(rule, 9, OnItsWay, Happened(kind, 3, to: OnItsWay.Id)),
    ];
}
