using static Advocacy.Rules.Tests.Situations.Situation;

namespace Advocacy.Rules.Tests.Situations;

internal static class CustomerSituations
{
    private static readonly CommitmentId Order = DeliverySituations.Order.Id;

    internal static IEnumerable<Situation> All =>
    [
        Concludes("customer/complaint-waits", 2, Said(InteractionKind.Complaint, 1)),
        IsSilent("customer/complaint-waits", 1.9, Said(InteractionKind.Complaint, 1)),
        IsSilent("customer/complaint-waits", 2, Said(InteractionKind.Contact, 1)),
        IsSilent("customer/complaint-waits", 2, Said(InteractionKind.Complaint, 1), Said(InteractionKind.ProviderReply, 1.5)),
        Concludes("customer/complaint-waits", 2, Said(InteractionKind.Complaint, 1), Said(InteractionKind.ProviderReply, 0.5)),
        Concludes("customer/complaint-unanswered", 4, Said(InteractionKind.Complaint, 1)),
        IsSilent("customer/complaint-unanswered", 3.9, Said(InteractionKind.Complaint, 1)),
        IsSilent("customer/complaint-unanswered", 4, Said(InteractionKind.Complaint, 1), Said(InteractionKind.ProviderReply, 3.5)),
        Concludes("customer/contact-unanswered", 2, Happened(IncidentKind.UnansweredContact, 1)),
        IsSilent("customer/contact-unanswered", 2, Happened(IncidentKind.Delay, 1)),
        IsSilent("customer/contact-unanswered", 2, Happened(IncidentKind.UnansweredContact, 1), Said(InteractionKind.ProviderReply, 1.5)),
        Concludes("customer/asks-again-and-again", 5, Asked(1, 2, 3)),
        IsSilent("customer/asks-again-and-again", 5, Asked(1, 2)),
        IsSilent("customer/asks-again-and-again", 15, Asked(1, 2, 3)),
        Concludes("customer/low-score-not-followed-up", 3, Scored(1)),
        IsSilent("customer/low-score-not-followed-up", 2.9, Scored(1)),
        IsSilent("customer/low-score-not-followed-up", 3, Scored(4)),
        IsSilent("customer/low-score-not-followed-up", 3, Scored(1), Said(InteractionKind.ProviderReply, 2)),
        Concludes("customer/failed-lately", 5, DeliverySituations.OnItsWay, Happened(IncidentKind.Damage, 3, to: Order)),
        Concludes("customer/failed-lately", 20, DeliverySituations.Arrived with { FulfilledAt = OnDay(11) }),
        Concludes("customer/failed-lately", 11, DeliverySituations.Order),
        IsSilent("customer/failed-lately", 100, DeliverySituations.Order),
        IsSilent("customer/failed-lately", 9, DeliverySituations.Arrived),
        IsSilent("customer/failed-lately", 93, DeliverySituations.Arrived, Happened(IncidentKind.Damage, 3, to: Order)),
        IsSilent("customer/failed-lately", 5, DeliverySituations.OnItsWay, Happened(IncidentKind.Damage, 3, to: Order, by: Attribution.Customer)),
    ];

    private static object[] Asked(params double[] days) =>
        [DeliverySituations.Order, .. days.Select(day => Said(InteractionKind.Contact, day, about: Order))];

    private static Interaction Scored(int score) => new(new("survey"), InteractionKind.Survey, OnDay(1)) { Score = new SurveyScore(score, 1, 5) };
}
