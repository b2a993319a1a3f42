namespace Advocacy.Rules.Tests.Generators;

internal static class CommitmentDraw
{
    internal static Draw<Commitment> Any(int number) =>
        from isVisit in Draw.Seldom
        from made in Draw.Choose(0, 72)
        from due in Draw.Frequency((1, Draw.Choose(0, 240)), (1, Draw.Choose(120, 720)))
        from original in Draw.Choose(0, 240).Maybe()
        from moved in Draw.Seldom
        from estimate in Draw.Choose(0, 400).Maybe()
        from fulfilled in Draw.Choose(0, 300).Maybe()
        from isOver in Draw.Seldom
        from seen in Draw.Choose(-24, 200).Maybe()
        from flags in Draw.ArrayOf(Draw.Unsure, 3)
        from count in Draw.Choose(0, 3).Maybe()
        from place in Draw.Elements<string?>("north", "south", null)
        from value in Draw.Amount.Maybe()
        from currency in Draw.AnyCurrency
        from pauses in Pauses.Some(0, 1)
        let madeAt = Draw.Start.AddHours(made)
        select (Commitment)(Make(isVisit, new CommitmentId($"k{number}"), madeAt, madeAt.AddHours(due)) with
        {
            OriginalDueAt = moved && original is { } hours ? madeAt.AddHours(hours) : default,
            CurrentEstimate = estimate is { } expected ? madeAt.AddHours(expected) : null,
            FulfilledAt = isOver && fulfilled is { } done ? madeAt.AddHours(done) : null,
            SeenAt = seen is { } at ? madeAt.AddHours(at) : null,
            Alpha = flags[0],
            Beta = flags[1],
            Gamma = flags[2],
            Count = count,
            Place = place,
            Pauses = [.. pauses.Select(pause => new Pause(madeAt.AddHours(pause.From), PauseReason.WaitingForCustomer) { Until = madeAt.AddHours(pause.From) + pause.Length })],
            Value = value is { } amount ? new Money(amount, currency) : null,
        });

    private static Draw<(int From, TimeSpan Length)> Pauses { get; } = from hours in Draw.Choose(0, 48) from length in Draw.Length select (hours, length);

    internal static Draw<Incident> Incidents(int number, int commitments) =>
        from kind in Draw.Elements(IncidentKind.Damage, IncidentKind.Delay)
        from hours in Draw.Choose(0, 200)
        from of in Draw.Choose(0, commitments - 1).Maybe()
        from attribution in Draw.Elements(Attribution.Unknown, Attribution.Provider, Attribution.Customer)
        select new Incident(new IncidentId($"i{number}"), kind, Draw.Start.AddHours(hours))
        {
            Commitment = of is { } position ? new CommitmentId($"k{position}") : null,
            Attribution = attribution,
        };

    private static Errand Make(bool isVisit, CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt) =>
        isVisit ? new Visit(id, madeAt, dueAt) : new Errand(id, madeAt, dueAt);
}
