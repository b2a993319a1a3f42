using static Advocacy.Rules.Tests.Situations.DeliverySituations;
using static Advocacy.Rules.Tests.Situations.Situation;

namespace Advocacy.Rules.Tests.Situations;

internal static class ReactionSituations
{
    private static readonly Delivery Costly = Order with { Criticality = new Criticality { LossPerHour = new(1000, "EUR") } };
    private static readonly Delivery NothingToSend = OnItsWay with { InStock = false, Value = null, Criticality = Costly.Criticality };
    private static readonly Delivery OnlyOwed = NothingToSend with { LateClause = new LateClause(new(20, "EUR")) };
    private static readonly Incident Earlier = Happened(IncidentKind.Outage, 1);
    private static readonly Interaction Complaint = Said(InteractionKind.Complaint, 9, about: Order.Id);
    private static readonly Interaction General = Said(InteractionKind.Complaint, 1);
    private static readonly Interaction Reply = Said(InteractionKind.ProviderReply, 3.5);

    internal static IEnumerable<Situation> All => [.. ToAFailure, .. ToSilence, .. ToPlans];

    private static IEnumerable<Situation> ToAFailure =>
    [
        Concludes("reaction/stays-silent-after-a-first-wait", 11, Order),
        IsSilent("reaction/stays-silent-after-a-first-wait", 9.99, Order),
        IsSilent("reaction/stays-silent-after-a-first-wait", 11, Costly),
        IsSilent("reaction/stays-silent-after-a-first-wait", 11, Order, Complaint),
        IsSilent("reaction/stays-silent-after-a-first-wait", 11, Order, Earlier),
        Concludes("reaction/complains-of-serious-harm", 11, Costly),
        IsSilent("reaction/complains-of-serious-harm", 11, Order),
        IsSilent("reaction/complains-of-serious-harm", 9.99, Costly),
        Concludes("reaction/trusts-less-after-serious-harm", 11, Costly),
        IsSilent("reaction/trusts-less-after-serious-harm", 11, Order),
        IsSilent("reaction/trusts-less-after-serious-harm", 9.99, Costly),
        Concludes("reaction/leaves-when-failed-again", 11, Order, Earlier),
        IsSilent("reaction/leaves-when-failed-again", 11, Order),
        IsSilent("reaction/leaves-when-failed-again", 9.99, Order, Earlier),
        Concludes("reaction/leaves-after-a-complaint", 11, Order, Complaint),
        Concludes("reaction/leaves-after-a-complaint", 38.9, Order, Complaint),
        IsSilent("reaction/leaves-after-a-complaint", 39, Order, Complaint),
        IsSilent("reaction/leaves-after-a-complaint", 9.99, Order, Complaint),
        IsSilent("reaction/leaves-after-a-complaint", 11, Order, General),
        Concludes("reaction/leaves-when-asking-is-hard", 11, [Order, .. Asked(8, 9, 10)]),
        IsSilent("reaction/leaves-when-asking-is-hard", 11, [Order, .. Asked(8, 9)]),
        IsSilent("reaction/leaves-when-asking-is-hard", 22, [Order, .. Asked(8, 9, 10)]),
    ];

    private static IEnumerable<Situation> ToSilence =>
    [
        Concludes("reaction/leaves-when-a-complaint-is-ignored", 4, General),
        IsSilent("reaction/leaves-when-a-complaint-is-ignored", 31, General),
        IsSilent("reaction/leaves-when-a-complaint-is-ignored", 4, General, Reply),
        IsSilent("reaction/leaves-when-a-complaint-is-ignored", 4, Happened(IncidentKind.UnansweredContact, 1)),
        Concludes("reaction/complains-on-when-unanswered", 4, General),
        IsSilent("reaction/complains-on-when-unanswered", 3.9, General),
        IsSilent("reaction/complains-on-when-unanswered", 4, Happened(IncidentKind.UnansweredContact, 1)),
        Concludes("reaction/tells-others-when-unheard", 4, General),
        IsSilent("reaction/tells-others-when-unheard", 3.9, General),
        Concludes("reaction/tells-others-after-a-low-score", 3, Scored(1)),
        IsSilent("reaction/tells-others-after-a-low-score", 3, Scored(4)),
        IsSilent("reaction/tells-others-after-a-low-score", 91, Scored(1)),
    ];

    private static IEnumerable<Situation> ToPlans =>
    [
        Concludes("reaction/complains-of-words-alone", 11, NothingToSend),
        IsSilent("reaction/complains-of-words-alone", 11, NothingToSend with { Criticality = Order.Criticality }),
        IsSilent("reaction/complains-of-words-alone", 9.99, NothingToSend),
        Concludes("reaction/stays-when-treated-as-a-person", 11, OnlyOwed, Earlier),
        IsSilent("reaction/stays-when-treated-as-a-person", 11, OnlyOwed),
        IsSilent("reaction/stays-when-treated-as-a-person", 9.99, OnlyOwed, Earlier),
        Concludes("reaction/tells-fewer-when-treated-as-a-person", 4, General),
        IsSilent("reaction/tells-fewer-when-treated-as-a-person", 2, General),
        Concludes("reaction/thanks-when-made-whole", 11, Order with { Value = new(20_000, "EUR") }),
        IsSilent("reaction/thanks-when-made-whole", 11, NothingToSend),
        IsSilent("reaction/thanks-when-made-whole", 9.99, Order with { Value = new(20_000, "EUR") }),
        Concludes("reaction/thanks-for-a-person", 11, NothingToSend),
        IsSilent("reaction/thanks-for-a-person", 9.99, NothingToSend),
        Concludes("reaction/thanks-for-a-fair-process", 11, NothingToSend),
        IsSilent("reaction/thanks-for-a-fair-process", 9.99, NothingToSend),
        Concludes("reaction/thanks-for-word-before-it-hits", 9, NothingToSend),
        IsSilent("reaction/thanks-for-word-before-it-hits", 11, NothingToSend),
        Concludes("reaction/reconsiders-when-offered-something-else", 9, NothingToSend, AgreesToAnother),
        IsSilent("reaction/reconsiders-when-offered-something-else", 9, NothingToSend),
        IsSilent("reaction/reconsiders-when-offered-something-else", 11, NothingToSend, AgreesToAnother),
    ];

    private static Customer AgreesToAnother { get; } = new(new("c-1")) { Preferences = new Preferences { ConsentsTo = [RemedyKind.Alternative] } };

    private static Interaction[] Asked(params double[] days) => [.. days.Select(day => Said(InteractionKind.Contact, day, about: Order.Id))];

    private static Interaction Scored(int score) => new(new("survey"), InteractionKind.Survey, OnDay(1)) { Score = new SurveyScore(score, 1, 5) };
}
