using static Advocacy.Rules.Tests.Situations.AppointmentSituations;
using static Advocacy.Rules.Tests.Situations.DeliverySituations;
using static Advocacy.Rules.Tests.Situations.OtherCommitment;
using static Advocacy.Rules.Tests.Situations.ResponsePromiseSituations;
using static Advocacy.Rules.Tests.Situations.ServiceLevelSituations;
using static Advocacy.Rules.Tests.Situations.Situation;

namespace Advocacy.Rules.Tests.Situations;

internal static class RemedySituations
{
    private static readonly Customer Writes = new(new("c-1")) { Preferences = new Preferences { Channel = Channel.Email } };
    private static readonly Incident LostOnTheWay = Happened(IncidentKind.Loss, 3, to: OnItsWay.Id);
    private static readonly Incident Damaged = Happened(IncidentKind.Damage, 3, to: Order.Id);

    internal static IEnumerable<Situation> All => [.. OfAnyCommitment, .. OfDeliveries, .. OfOtherKinds, .. OfCustomers];

    private static IEnumerable<Situation> OfAnyCommitment =>
    [
        Concludes("remedy/tell-the-customer", 9, Order),
        Concludes("remedy/tell-the-customer", 11, Order),
        IsSilent("remedy/tell-the-customer", 20, Arrived with { FulfilledAt = OnDay(11) }),
        Concludes("remedy/apologise", 11, Order),
        Concludes("remedy/apologise", 20, Arrived with { FulfilledAt = OnDay(11) }),
        IsSilent("remedy/apologise", 9, Order),
        Concludes("remedy/give-it-an-owner", 11, Order),
        Concludes("remedy/give-it-an-owner", 9, Order, Happened(IncidentKind.Outage, 1)),
        IsSilent("remedy/give-it-an-owner", 9, Order),
        Concludes("remedy/call-the-customer", 11, Order),
        IsSilent("remedy/call-the-customer", 11, Order, Writes),
        IsSilent("remedy/call-the-customer", 9, Order),
        Concludes("remedy/keep-it-sooner", 11, Promise),
        IsSilent("remedy/keep-it-sooner", 11, Promise with { FulfilledAt = OnDay(10.5) }),
        Concludes("remedy/compensate-the-trouble", 11, Order),
        IsSilent("remedy/compensate-the-trouble", 9, Order),
        IsSilent("remedy/compensate-the-trouble", 11, Order, Happened(IncidentKind.AddressProblem, 3, to: Order.Id, by: Attribution.Customer)),
        Asks("remedy/compensate-the-trouble", 11, Order with { Value = null }),
    ];

    private static IEnumerable<Situation> OfDeliveries =>
    [
        Concludes("remedy/expedite-delivery", 9, Order),
        IsSilent("remedy/expedite-delivery", 9, Order with { InStock = false }),
        IsSilent("remedy/expedite-delivery", 9, OnItsWay),
        Asks("remedy/expedite-delivery", 9, Order with { InStock = null }),
        Concludes("remedy/send-another", 7, OnItsWay),
        IsSilent("remedy/send-another", 7, OnItsWay with { InStock = false }),
        IsSilent("remedy/send-another", 9, Order),
        Asks("remedy/send-another", 7, OnItsWay with { InStock = null }),
        Concludes("remedy/offer-an-alternative", 9, Order),
        IsSilent("remedy/offer-an-alternative", 20, Arrived with { FulfilledAt = OnDay(11) }),
        Concludes("remedy/refund-late-delivery", 17, Order),
        IsSilent("remedy/refund-late-delivery", 16.9, Order),
        Asks("remedy/refund-late-delivery", 17, Order with { Value = null }),
        Concludes("remedy/replace-goods", 5, OnItsWay, LostOnTheWay),
        Concludes("remedy/replace-goods", 5, OnItsWay, Damaged),
        IsSilent("remedy/replace-goods", 5, OnItsWay with { InStock = false }, LostOnTheWay),
        Asks("remedy/replace-goods", 5, OnItsWay with { InStock = null }, LostOnTheWay),
        Concludes("remedy/refund-goods", 9, Arrived, Damaged),
        IsSilent("remedy/refund-goods", 5, OnItsWay, Damaged),
        Asks("remedy/refund-goods", 9, Arrived with { Value = null }, Damaged),
    ];

    private static IEnumerable<Situation> OfOtherKinds =>
    [
        Concludes("remedy/send-somebody", 9.99, Visit),
        IsSilent("remedy/send-somebody", 9, Visit with { Assigned = false, PartsAvailable = false }),
        IsSilent("remedy/send-somebody", 10.1, Visit with { SetOutAt = OnDay(9.99) }),
        Concludes("remedy/offer-another-time", 9.99, Visit),
        IsSilent("remedy/offer-another-time", 10.1, Visit),
        Concludes("remedy/put-it-first", 3, Ticket),
        IsSilent("remedy/put-it-first", 9, Ticket with { FulfilledAt = OnDay(8.5) }),
        Concludes("remedy/offer-a-workaround", 3, Ticket),
        IsSilent("remedy/offer-a-workaround", 9, Ticket with { FulfilledAt = OnDay(8.5) }),
        Concludes("remedy/credit-the-charge", 9, Ticket),
        IsSilent("remedy/credit-the-charge", 9, Ticket with { Credit = new ServiceCredit(10) }),
        IsSilent("remedy/credit-the-charge", 3, Ticket),
        Asks("remedy/credit-the-charge", 9, Ticket with { Value = null }),
        Concludes("remedy/call-with-the-answer", 9, Answer),
        IsSilent("remedy/call-with-the-answer", 9, Answer, Writes),
        Concludes("remedy/answer-in-writing", 9, Answer, Writes),
        IsSilent("remedy/answer-in-writing", 9, Answer),
    ];

    private static IEnumerable<Situation> OfCustomers =>
    [
        Concludes("remedy/answer-the-customer", 4, Said(InteractionKind.Complaint, 1)),
        IsSilent("remedy/answer-the-customer", 4, Said(InteractionKind.Complaint, 1), Writes),
        Concludes("remedy/write-to-the-customer", 4, Said(InteractionKind.Complaint, 1), Writes),
        IsSilent("remedy/write-to-the-customer", 4, Said(InteractionKind.Complaint, 1)),
        Concludes("remedy/apologise-for-silence", 4, Said(InteractionKind.Complaint, 1)),
        IsSilent("remedy/apologise-for-silence", 2, Said(InteractionKind.Complaint, 1)),
        Concludes("remedy/give-the-customer-an-owner", 11, Order),
        IsSilent("remedy/give-the-customer-an-owner", 4, Said(InteractionKind.Complaint, 1)),
    ];
}
