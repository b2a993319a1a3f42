namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The case by which speed is measured: one customer, five deliveries, three incidents.</summary>
public static class ReferenceCase
{
    /// <summary>When the first promise was made; everything counts from here.</summary>
    public static readonly DateTimeOffset Start = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The instant as of which the case is assessed.</summary>
    public static readonly DateTimeOffset AsOf = Start.AddDays(8);

    /// <summary>Makes the case.</summary>
    /// <returns>The case.</returns>
    public static CustomerCase Create() => Create(0);

    /// <summary>Makes a case of the same shape, of another customer and with other amounts and times.</summary>
    /// <param name="number">Which; not negative. 0 is the reference case itself.</param>
    /// <returns>The case.</returns>
    public static CustomerCase Create(long number)
    {
        var (later, more) = (TimeSpan.FromMinutes(number % 1_000), number % 997);
        return new CustomerCase(
            new Customer(new($"customer-{number + 1}")),
            Enumerable.Range(1, 5).Select(order => new Delivery(new($"order-{order}"), Start, Start.AddDays(9 + order) + later)
            {
                Carrier = "ACME",
                DispatchedAt = Start.AddDays(2),
                LastScanAt = Start.AddDays(4),
                Value = new Money((200 * order) + more, "EUR"),
                LateClause = new LateClause(new Money(15, "EUR")),
                Criticality = order == 1 ? new Criticality { LossPerHour = new Money(40 + more, "EUR"), Slack = TimeSpan.FromHours(12) } : null,
            }),
            [
                new Incident(new("incident-1"), IncidentKind.Delay, Start.AddDays(5) + later) { Commitment = new("order-1"), Attribution = Attribution.ThirdParty },
                new Incident(new("incident-2"), IncidentKind.Damage, Start.AddDays(6) + later) { Commitment = new("order-1"), Attribution = Attribution.ThirdParty },
                new Incident(new("incident-3"), IncidentKind.CustomsHold, Start.AddDays(7) + later) { Commitment = new("order-4"), Attribution = Attribution.External },
            ]);
    }
}
