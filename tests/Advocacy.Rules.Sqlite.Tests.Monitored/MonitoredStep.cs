using System.Collections.Immutable;
using System.Globalization;

namespace Advocacy.Rules.Sqlite.Tests.Monitored;

/// <summary>
/// What becomes known at one instant: events about different customers, or nothing but that time passes. Follows from its number and the seed alone.
/// Each event but a removal, which may be taken in twice, leaves the step's number in the case: so whoever was killed finds out what was taken in.
/// </summary>
internal sealed record MonitoredStep(int Number, DateTimeOffset At, ImmutableArray<CaseEvent> Events)
{
    private static readonly DateTimeOffset _start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ImmutableArray<InteractionKind> _interactions = [InteractionKind.Contact, InteractionKind.Complaint, InteractionKind.ProviderReply];
    private static readonly ImmutableArray<IncidentKind> _incidents = [IncidentKind.Damage, IncidentKind.Delay, IncidentKind.CustomsHold];

    internal static DateTimeOffset InstantOf(int number) => _start.AddHours(7 * number);

    internal static MonitoredStep Of(int seed, int number)
    {
        var random = new Random(seed * 100_000 + number);
        var customers = Enumerable.Range(0, 12).Select(customer => new CustomerId(string.Create(CultureInfo.InvariantCulture, $"C-{customer}"))).ToArray();
        random.Shuffle(customers);
        var at = InstantOf(number);
        return new MonitoredStep(number, at, [.. customers[..random.Next(5)].Select(customer => Event(random, at, customer, Mark(number)))]);
    }

    /// <summary>Whether an event of this step is in a case already.</summary>
    internal bool IsIn(CustomerCase? @case) => @case?.Customer.Name == Mark(Number);

    private static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"step {number}");

    private static CaseEvent Event(Random random, DateTimeOffset at, CustomerId id, string mark)
    {
        var customer = new Customer(id) { Name = mark };
        return random.Next(12) switch
        {
            0 => CaseEvent.Removal(at, id),
            1 => new CaseEvent(at, id) { Interactions = [Interaction(random, at.AddDays(1))] },
            2 or 3 or 4 => CaseEvent.Snapshot(at, new CustomerCase(customer, Commitments(random, at, random.Next(1, 4)))),
            5 => new CaseEvent(at, id) { Customer = customer, Incidents = [Incident(random, at)] },
            6 => new CaseEvent(at, id) { Customer = customer, Interactions = [Interaction(random, at)] },
            _ => new CaseEvent(at, id) { Customer = customer, Commitments = Commitments(random, at, 1) },
        };
    }

    private static ImmutableArray<Commitment> Commitments(Random random, DateTimeOffset at, int count)
    {
        var ids = new[] { "P-1", "P-2", "P-3" };
        random.Shuffle(ids);
        return [.. ids[..count].Select(id => Commitment(random, at, new CommitmentId(id)))];
    }

    private static Commitment Commitment(Random random, DateTimeOffset at, CommitmentId id)
    {
        var (made, due) = (at.AddHours(-random.Next(1, 200)), at.AddHours(random.Next(0, 100)));
        DateTimeOffset? fulfilled = random.Next(6) == 0 ? at : null;
        var value = new Money(random.Next(10, 2000), "EUR");
        return random.Next(3) switch
        {
            0 => new ResponsePromise(id, made, due) { FulfilledAt = fulfilled, Value = value, AnswersComplaint = random.Next(2) == 0 },
            1 => new Appointment(id, made, due) { FulfilledAt = fulfilled, Value = value, Assigned = random.Next(2) == 0, MissedPayment = new Money(30, "EUR") },
            _ => new Delivery(id, made, due)
            {
                FulfilledAt = fulfilled,
                Value = value,
                LastScanAt = random.Next(2) == 0 ? made : null,
                CurrentEstimate = random.Next(3) == 0 ? due.AddHours(random.Next(-20, 60)) : null,
                LateClause = new LateClause(new Money(random.Next(5, 50), "EUR")),
                Criticality = random.Next(2) == 0 ? new Criticality { LossPerHour = new Money(random.Next(1, 100), "EUR"), Slack = TimeSpan.FromHours(random.Next(48)) } : null,
            },
        };
    }

    private static Interaction Interaction(Random random, DateTimeOffset at) =>
        new(new InteractionId(random.Next(2) == 0 ? "N-1" : "N-2"), _interactions[random.Next(_interactions.Length)], at);

    private static Incident Incident(Random random, DateTimeOffset at) =>
        new(new IncidentId(random.Next(2) == 0 ? "I-1" : "I-2"), _incidents[random.Next(_incidents.Length)], at) { Commitment = new CommitmentId("P-1") };
}
