using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>Draws a value; queries put draws together. A generator of its own because scenarios have a thousand parts, for which FsCheck's is too slow.</summary>
internal delegate T Draw<out T>(Random random);

/// <summary>Random values, drawn from small sets where edges and collisions are likely.</summary>
internal static class Draw
{
    internal static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    internal static readonly ImmutableArray<IssueKind> Issues =
        [IssueKind.BrokenCommitment, IssueKind.MissedAppointment, IssueKind.Damaged, IssueKind.Unheard];

    internal static readonly ImmutableArray<RemedyKind> Remedies =
        [RemedyKind.Inform, RemedyKind.Expedite, RemedyKind.Refund, RemedyKind.Credit, RemedyKind.Compensate];

    internal static Draw<bool> Coin { get; } = Elements(true, false);

    internal static Draw<bool> Seldom { get; } = Frequency((1, Constant(true)), (4, Constant(false)));

    internal static Draw<bool?> Unsure { get; } = Elements<bool?>(true, false, null);

    internal static Draw<TimeSpan> Length { get; } = Frequency(
        (3, Choose(1, 10).Select(days => TimeSpan.FromDays(days))),
        (3, Choose(1, 96).Select(hours => TimeSpan.FromHours(hours))),
        (1, Choose(1, 10_000).Select(minutes => TimeSpan.FromMinutes(minutes))));

    /// <summary>Amounts at, just below and around the edges of the usual bands.</summary>
    internal static Draw<decimal> Amount { get; } = Frequency(
        (3, Elements<decimal>(0, 5, 10, 20, 25, 40, 50, 100, 200, 500, 1000)),
        (1, Elements(0.01m, 19.99m, 20.01m, 39.99m, 99.99m, 100.01m, 199.99m)),
        (2, Choose(1, 60_000).Select(cents => cents / 100m)));

    internal static Draw<Currency> AnyCurrency { get; } = Frequency(
        (16, Constant(new Currency("EUR"))),
        (4, Constant(new Currency("USD"))),
        (1, Constant(new Currency("BRL"))));

    internal static Draw<IssueKind> Issue { get; } = Frequency(
        (4, Constant(IssueKind.BrokenCommitment)),
        (2, Constant(IssueKind.MissedAppointment)),
        (1, Constant(IssueKind.Damaged)),
        (1, Constant(IssueKind.Unheard)));

    internal static Draw<RemedyKind> Remedy { get; } = Elements<RemedyKind>([.. Remedies]);

    internal static Draw<Money> Money() =>
        from amount in Amount
        from currency in AnyCurrency
        select new Money(amount, currency);

    internal static Draw<T> Constant<T>(T value) => _ => value;

    /// <summary>A whole number from one to another, both included.</summary>
    internal static Draw<int> Choose(int least, int most) => random => (int)random.NextInt64(least, (long)most + 1);

    internal static Draw<T> Elements<T>(params T[] values) => random => values[random.Next(values.Length)];

    internal static Draw<T> OneOf<T>(params Draw<T>[] draws) => random => draws[random.Next(draws.Length)](random);

    internal static Draw<T> Frequency<T>(params (int Weight, Draw<T> Draw)[] choices)
    {
        var total = choices.Sum(static choice => choice.Weight);
        return random =>
        {
            var at = random.Next(total);
            var position = 0;
            while (at >= choices[position].Weight)
            {
                at -= choices[position++].Weight;
            }

            return choices[position].Draw(random);
        };
    }

    internal static Draw<T[]> ArrayOf<T>(Draw<T> draw, int count) => random =>
    {
        var drawn = new T[count];
        for (var i = 0; i < count; i++)
        {
            drawn[i] = draw(random);
        }

        return drawn;
    };

    internal static Draw<T[]> Many<T>(int count, Func<int, Draw<T>> each) => random =>
    {
        var drawn = new T[count];
        for (var i = 0; i < count; i++)
        {
            drawn[i] = each(i)(random);
        }

        return drawn;
    };

    internal static Draw<T[]> Some<T>(this Draw<T> draw, int least, int most) => Choose(least, most).SelectMany(count => ArrayOf(draw, count));

    internal static Draw<T?> Maybe<T>(this Draw<T> draw)
        where T : struct => random => random.Next(3) == 0 ? null : draw(random);

    internal static Draw<TResult> Select<T, TResult>(this Draw<T> draw, Func<T, TResult> select) => random => select(draw(random));

    internal static Draw<TResult> SelectMany<T, TResult>(this Draw<T> draw, Func<T, Draw<TResult>> next) => random => next(draw(random))(random);

    internal static Draw<TResult> SelectMany<T, TNext, TResult>(this Draw<T> draw, Func<T, Draw<TNext>> next, Func<T, TNext, TResult> select) => random =>
    {
        var first = draw(random);
        return select(first, next(first)(random));
    };
}
