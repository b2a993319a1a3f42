using static Advocacy.Rules.Tests.Situations.Situation;

namespace Advocacy.Rules.Tests.Situations;

internal static class ResponsePromiseSituations
{
    /// <summary>A promised answer with every fact known and nothing wrong until day 9, due on day 10.</summary>
    internal static ResponsePromise Answer { get; } = new(new("answer"), OnDay(0), OnDay(10))
    {
        Owned = true,
        LastUpdateAt = OnDay(1),
        AnswersComplaint = false,
        Value = new(50, "EUR"),
        Criticality = new Criticality { LossPerHour = new(0, "EUR") },
    };

    internal static IEnumerable<Situation> All =>
    [
        Concludes("response/nobody-owns-the-answer", 5, Answer with { Owned = false }),
        IsSilent("response/nobody-owns-the-answer", 4.9, Answer with { Owned = false }),
        IsSilent("response/nobody-owns-the-answer", 5, Answer),
        Asks("response/nobody-owns-the-answer", 5, Answer with { Owned = null }),
        Concludes("response/no-word-past-half-time", 5, Answer with { LastUpdateAt = null }),
        IsSilent("response/no-word-past-half-time", 4.9, Answer with { LastUpdateAt = null }),
        IsSilent("response/no-word-past-half-time", 5, Answer),
        Concludes("response/almost-out-of-time", 9, Answer),
        IsSilent("response/almost-out-of-time", 8.9, Answer),
        IsSilent("response/almost-out-of-time", 9, Answer with { FulfilledAt = OnDay(8) }),
        Concludes("response/customer-had-to-chase", 3, Answer, Said(InteractionKind.Contact, 2, about: Answer.Id)),
        Concludes("response/customer-had-to-chase", 3, Answer, Said(InteractionKind.Complaint, 2, about: Answer.Id)),
        IsSilent("response/customer-had-to-chase", 3, Answer, Said(InteractionKind.Contact, -1, about: Answer.Id)),
        IsSilent("response/customer-had-to-chase", 3, Answer, Said(InteractionKind.Praise, 2, about: Answer.Id)),
        Concludes("response/owner-keeps-in-touch", 3, Answer),
        IsSilent("response/owner-keeps-in-touch", 3, Answer with { Owned = false }),
        IsSilent("response/owner-keeps-in-touch", 3, Answer with { LastUpdateAt = null }),
        Asks("response/owner-keeps-in-touch", 3, Answer with { Owned = null }),
    ];
}
