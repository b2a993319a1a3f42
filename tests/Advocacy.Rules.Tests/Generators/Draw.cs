using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>Random values, drawn from small sets where edges and collisions are likely.</summary>
internal static class Draw
{
    internal static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    internal static readonly ImmutableArray<IssueKind> Issues =
        [IssueKind.BrokenCommitment, IssueKind.MissedAppointment, IssueKind.Damaged, IssueKind.Unheard];

    internal static readonly ImmutableArray<RemedyKind> Remedies =
        [RemedyKind.Inform, RemedyKind.Expedite, RemedyKind.Refund, RemedyKind.Credit, RemedyKind.Compensate];

    internal static Gen<bool> Coin { get; } = Gen.Elements(true, false);

    internal static Gen<bool> Seldom { get; } = Gen.Frequency((1, Gen.Constant(true)), (4, Gen.Constant(false)));

    internal static Gen<bool?> Unsure { get; } = Gen.Elements<bool?>(true, false, null);

    internal static Gen<TimeSpan> Length { get; } = Gen.Frequency(
        (3, Gen.Choose(1, 10).Select(days => TimeSpan.FromDays(days))),
        (3, Gen.Choose(1, 96).Select(hours => TimeSpan.FromHours(hours))),
        (1, Gen.Choose(1, 10_000).Select(minutes => TimeSpan.FromMinutes(minutes))));

    /// <summary>Amounts at, just below and around the edges of the usual bands.</summary>
    internal static Gen<decimal> Amount { get; } = Gen.Frequency(
        (3, Gen.Elements<decimal>(0, 5, 10, 20, 25, 40, 50, 100, 200, 500, 1000)),
        (1, Gen.Elements(0.01m, 19.99m, 20.01m, 39.99m, 99.99m, 100.01m, 199.99m)),
        (2, Gen.Choose(1, 60_000).Select(cents => cents / 100m)));

    internal static Gen<Currency> AnyCurrency { get; } = Gen.Frequency(
        (16, Gen.Constant(new Currency("EUR"))),
        (4, Gen.Constant(new Currency("USD"))),
        (1, Gen.Constant(new Currency("BRL"))));

    internal static Gen<IssueKind> Issue { get; } = Gen.Frequency(
        (4, Gen.Constant(IssueKind.BrokenCommitment)),
        (2, Gen.Constant(IssueKind.MissedAppointment)),
        (1, Gen.Constant(IssueKind.Damaged)),
        (1, Gen.Constant(IssueKind.Unheard)));

    internal static Gen<RemedyKind> Remedy { get; } = Gen.Elements<RemedyKind>([.. Remedies]);

    internal static Gen<Money> Money() =>
        from amount in Amount
        from currency in AnyCurrency
        select new Money(amount, currency);

    internal static Gen<T?> Maybe<T>(this Gen<T> gen)
        where T : struct => Gen.Frequency((2, gen.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    internal static Gen<T[]> Many<T>(int count, Func<int, Gen<T>> each) => Gen.CollectToArray(Enumerable.Range(0, count), each);

    internal static Gen<T[]> Some<T>(this Gen<T> gen, int least, int most) => Gen.Choose(least, most).SelectMany(count => Gen.ArrayOf(gen, count));
}
