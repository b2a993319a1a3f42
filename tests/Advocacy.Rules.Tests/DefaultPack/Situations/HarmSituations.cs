using static Advocacy.Rules.Tests.Situations.AppointmentSituations;
using static Advocacy.Rules.Tests.Situations.DeliverySituations;
using static Advocacy.Rules.Tests.Situations.ResponsePromiseSituations;
using static Advocacy.Rules.Tests.Situations.Situation;

namespace Advocacy.Rules.Tests.Situations;

internal static class HarmSituations
{
    private static readonly Criticality Line = new() { LossPerHour = new(50, "EUR") };

    internal static IEnumerable<Situation> All =>
    [
        Concludes("harm/loss-by-the-hour", 9, Order with { Criticality = Line }),
        IsSilent("harm/loss-by-the-hour", 9, Order),
        Asks("harm/loss-by-the-hour", 9, Order with { Criticality = null }),
        Concludes("harm/penalty-to-others", 9, Order with { Criticality = new() { Penalty = new(500, "EUR") } }),
        IsSilent("harm/penalty-to-others", 9, Order),
        IsSilent("harm/penalty-to-others", 9, Order with { Criticality = null }),
        Concludes("harm/person-in-danger", 9, Order with { Criticality = new() { PersonDependsOnIt = true } }),
        IsSilent("harm/person-in-danger", 9, Order),
        Asks("harm/person-in-danger", 9, Order with { Criticality = null }),
        Asks("harm/person-in-danger", 9, Order with { Criticality = new() { PersonDependsOnIt = true }, Value = new(200, "XAF") }),
        Concludes("harm/waiting-for-it", 9, Order),
        IsSilent("harm/waiting-for-it", 9.99, Visit),
        Asks("harm/waiting-for-it", 9, Order with { Value = new(200, "XAF"), Criticality = null }),
        Concludes("harm/stayed-in-for-nothing", 9.99, Visit),
        IsSilent("harm/stayed-in-for-nothing", 9, Order),
        Concludes("harm/effort-of-chasing", 9, Order),
        IsSilent("harm/effort-of-chasing", 9, Arrived, Happened(IncidentKind.Damage, 3, to: Arrived.Id)),
        Concludes("harm/effort-of-putting-right", 9, Arrived, Happened(IncidentKind.Damage, 3, to: Arrived.Id)),
        IsSilent("harm/effort-of-putting-right", 9, Order),
        Concludes("harm/distress-of-broken-promise", 9, Order),
        IsSilent("harm/distress-of-broken-promise", 9, Arrived, Happened(IncidentKind.Damage, 3, to: Arrived.Id)),
        Concludes("harm/distress-of-complaint-ignored", 9, Answer with { AnswersComplaint = true }),
        IsSilent("harm/distress-of-complaint-ignored", 9, Answer),
        Asks("harm/distress-of-complaint-ignored", 9, Answer with { AnswersComplaint = null }),
        Concludes("harm/distress-of-loss", 5, OnItsWay, Happened(IncidentKind.Loss, 3, to: OnItsWay.Id)),
        IsSilent("harm/distress-of-loss", 9, Order),
        Concludes("harm/goods-lost", 5, OnItsWay, Happened(IncidentKind.Loss, 3, to: OnItsWay.Id)),
        IsSilent("harm/goods-lost", 9, Arrived, Happened(IncidentKind.Damage, 3, to: Arrived.Id)),
        Asks("harm/goods-lost", 5, OnItsWay with { Value = null }, Happened(IncidentKind.Loss, 3, to: OnItsWay.Id)),
        Concludes("harm/goods-unfit", 9, Arrived, Happened(IncidentKind.ShortShipment, 3, to: Arrived.Id)),
        IsSilent("harm/goods-unfit", 5, OnItsWay, Happened(IncidentKind.Loss, 3, to: OnItsWay.Id)),
        Asks("harm/goods-unfit", 9, Arrived with { Value = null }, Happened(IncidentKind.Damage, 3, to: Arrived.Id)),
        Concludes("harm/effort-of-being-unheard", 4, Said(InteractionKind.Complaint, 1)),
        IsSilent("harm/effort-of-being-unheard", 1.5, Said(InteractionKind.Complaint, 1)),
        Concludes("harm/distress-of-being-unheard", 4, Said(InteractionKind.Complaint, 1)),
        IsSilent("harm/distress-of-being-unheard", 1.5, Said(InteractionKind.Complaint, 1)),
        Concludes("harm/distress-of-being-failed-again", 11, Order),
        IsSilent("harm/distress-of-being-failed-again", 9, Order),
    ];
}
