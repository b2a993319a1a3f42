using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Tests.Generators;

internal static class CommitmentDraw
{
    internal static Gen<Commitment> Any(int number) =>
        from isVisit in Draw.Seldom
        from made in Gen.Choose(0, 72)
        from due in Gen.Choose(0, 240)
        from original in Gen.Choose(0, 240).Maybe()
        from moved in Draw.Seldom
        from estimate in Gen.Choose(0, 400).Maybe()
        from fulfilled in Gen.Choose(0, 300).Maybe()
        from isOver in Draw.Seldom
        from seen in Gen.Choose(-24, 200).Maybe()
        from flags in Gen.ArrayOf(Draw.Unsure, 3)
        from count in Gen.Choose(0, 3).Maybe()
        from place in Gen.Elements<string?>("north", "south", null)
        from value in Draw.Amount.Maybe()
        from currency in Draw.AnyCurrency
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
            Value = value is { } amount ? new Money(amount, currency) : null,
        });

    internal static Gen<Incident> Incidents(int number, int commitments) =>
        from kind in Gen.Elements(IncidentKind.Damage, IncidentKind.Delay)
        from hours in Gen.Choose(0, 200)
        from of in Gen.Choose(0, commitments - 1).Maybe()
        from attribution in Gen.Elements(Attribution.Unknown, Attribution.Provider, Attribution.Customer)
        select new Incident(new IncidentId($"i{number}"), kind, Draw.Start.AddHours(hours))
        {
            Commitment = of is { } position ? new CommitmentId($"k{position}") : null,
            Attribution = attribution,
        };

    private static Errand Make(bool isVisit, CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt) =>
        isVisit ? new Visit(id, madeAt, dueAt) : new Errand(id, madeAt, dueAt);
}
