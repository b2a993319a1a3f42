using Advocacy.Rules.Benchmarks.Reference;

namespace Advocacy.Rules.Benchmarks.Tests.Reference;

/// <summary>Draws reference cases and remedies' terms from a seed, of small sets in which edges of dates and ranking are likely.</summary>
internal sealed class ReferenceDraw
{
    private static readonly TimeSpan[] Lengths =
    [
        TimeSpan.Zero, TimeSpan.FromTicks(1), TimeSpan.FromHours(1), TimeSpan.FromHours(12), TimeSpan.FromDays(1), TimeSpan.FromDays(2),
        TimeSpan.FromDays(3), TimeSpan.FromDays(5), TimeSpan.FromDays(14),
    ];

    private static readonly decimal[] Amounts =
        [0, 0.01m, 0.02m, 1, 5, 15, 20, 30, 40, 66.67m, 80, 99.99m, 100, 100.01m, 200, 1000];

    private static readonly IncidentKind[] Kinds =
    [
        IncidentKind.Delay, IncidentKind.Delay, IncidentKind.Damage, IncidentKind.Damage, IncidentKind.CustomsHold, IncidentKind.Loss,
        IncidentKind.AddressProblem, IncidentKind.WrongItem, IncidentKind.ShortShipment, IncidentKind.Outage,
        IncidentKind.UnansweredContact,
    ];

    private readonly Random _random;

    internal ReferenceDraw(int seed)
    {
        _random = new Random(seed);
        AsOf = ReferenceCase.Start.AddMinutes(_random.Next(60 * 24 * 20));
    }

    /// <summary>The instant as of which to assess.</summary>
    internal DateTimeOffset AsOf { get; }

    internal CustomerCase Case()
    {
        var deliveries = Enumerable.Range(1, _random.Next(1, 4)).Select(Delivery).ToArray();
        var incidents = Enumerable.Range(1, _random.Next(6)).Select(number => Incident(number, deliveries));
        return new CustomerCase(new Customer(new("customer-1")), deliveries, incidents);
    }

    internal ReferenceTerms Terms()
    {
        var measured = ReferenceTerms.Measured;
        return new ReferenceTerms
        {
            Inform = Varied(measured.Inform),
            Expedite = Varied(measured.Expedite),
            Replace = Varied(measured.Replace),
            Apologise = Varied(measured.Apologise) with { Relieves = [new Relief(HarmComponent.Distress, OneOf(20, 20, 100))] },
        };
    }

    private Delivery Delivery(int number)
    {
        var currency = new Currency(OneOf("EUR", "EUR", "EUR", "USD", "JPY", "BRL", "BRL"));
        var madeAt = AsOf.AddDays(-OneOf(_random.Next(30), _random.Next(30), _random.Next(300)));
        var dueAt = Later(madeAt, Near(AsOf));
        return new Delivery(new($"order-{number}"), madeAt, dueAt)
        {
            OriginalDueAt = IsSo(4) ? Later(madeAt, Near(dueAt)) : dueAt,
            CurrentEstimate = IsSo(2) ? Later(madeAt, Near(dueAt)) : null,
            FulfilledAt = IsSo(4) ? Later(madeAt, Earlier(AsOf, Near(dueAt))) : null,
            DispatchedAt = IsSo(2) ? Earlier(AsOf, Near(madeAt)) : null,
            LastScanAt = IsSo(2) ? Earlier(AsOf, Near(madeAt)) : null,
            Carrier = OneOf(null, "ACME", "SLOWCO"),
            Value = IsSo(3) ? null : IsSo(6) ? new Money(0.01m, currency) : Amount(currency),
            Criticality = IsSo(3) ? null : Criticality(currency),
            LateClause = IsSo(3) ? null : LateClause(currency),
        };
    }

    private Criticality Criticality(Currency currency) => new()
    {
        LossPerHour = IsSo(4) ? null : IsSo(3) ? new Money(0.02m, currency) : Amount(currency),
        Slack = OneOf(Lengths),
    };

    /// <summary>Often one that pays for all but a little of the distress, so that what is left is less than significant.</summary>
    private LateClause LateClause(Currency currency) => IsSo(2)
        ? new LateClause(new Money(100, currency)) { Cap = new Money(75, currency) }
        : new LateClause(Amount(currency)) { Cap = IsSo(3) ? Amount(currency) : null };

    private Incident Incident(int number, Delivery[] deliveries) =>
        new(new($"incident-{number}"), OneOf(Kinds), IsSo(8) ? AsOf.AddDays(-180).AddTicks(OneOf(0, 1)) : Earlier(AsOf, Near(AsOf)))
        {
            Commitment = IsSo(6) ? null : OneOf(deliveries).Id,
            Attribution = OneOf(Enum.GetValues<Attribution>()),
        };

    private RemedyTerms Varied(RemedyTerms terms) => terms with
    {
        CustomerEffort = TimeSpan.FromMinutes(OneOf(0, 0, 0, 1, 10, 60, 300)),
        LeadTime = IsSo(2) ? terms.LeadTime : OneOf(Lengths),
        BusinessCost = IsSo(3) ? OneOf<Money?>(null, new Money(3000, "JPY"), new Money(1, "BRL"), new Money(2, "EUR")) : terms.BusinessCost,
    };

    private Money Amount(Currency currency) => new(IsSo(3) ? _random.Next(1, 40_000) / 100m : OneOf(Amounts), currency);

    private DateTimeOffset Near(DateTimeOffset instant)
    {
        var length = IsSo(2) ? OneOf(Lengths) : TimeSpan.FromMinutes(_random.Next(60 * 24 * 6));
        return IsSo(2) ? instant + length : instant - length;
    }

    private bool IsSo(int oneIn) => _random.Next(oneIn) == 0;

    private T OneOf<T>(params T[] values) => values[_random.Next(values.Length)];

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one >= other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one <= other ? one : other;
}
