using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Model.Json;

internal static class SampleCases
{
    internal static CaseFormat HostFormat { get; } = new CaseFormat()
        .AddCommitment("acme/rail-journey", HostJson.Default.RailJourney)
        .AddFact("acme/stock-level", HostJson.Default.StockLevel);

    internal static CustomerCase Bare { get; } = new(new Customer(new CustomerId("C-1")));

    /// <summary>A case of the library's own types in which every property is set to something other than its default.</summary>
    internal static CustomerCase Full { get; } = new(
        new Customer(new CustomerId("C-1"))
        {
            Name = "Zoë \"Ø\" Łukasz 中文 😀",
            Vulnerability = new Vulnerability([NeedKind.LifeEvent, NeedKind.Health, new NeedKind("acme/no-car")]),
            Preferences = new Preferences
            {
                Channel = Channel.TextMessage,
                Remedy = RemedyKind.Replace,
                ConsentsTo = [RemedyKind.Credit, RemedyKind.CallBack],
                Declines = [RemedyKind.Apologise],
                AcceptsVouchers = false,
            },
            Standing = new BusinessStanding
            {
                Value = Eur(-12.50m),
                Tier = "gold",
                Segment = "public sector",
                ProtectedCharacteristics = new Dictionary<string, string>(StringComparer.Ordinal) { ["sex"] = "f", ["age"] = "81", ["born in"] = "1945" },
            },
        },
        [
            new Delivery(new CommitmentId("D-1"), At(1), At(10))
            {
                OriginalDueAt = At(8),
                CurrentEstimate = At(11),
                FulfilledAt = At(12),
                Pauses = [new Pause(At(4), PauseReason.AgreedSuspension)],
                Criticality = Crucial,
                Value = Eur(1234.50m),
                Carrier = "ACME",
                DispatchedAt = At(3),
                UsualTransit = new TimeSpan(2, 3, 4, 5, 678),
                LastScanAt = At(5),
                InStock = true,
                AddressConfirmed = false,
                LateClause = new LateClause(Eur(25)) { Slack = TimeSpan.FromDays(1), Cap = Eur(250) },
            },
            new Appointment(new CommitmentId("A-1"), At(1), At(4))
            {
                OriginalDueAt = At(3),
                CurrentEstimate = At(5),
                FulfilledAt = At(6),
                Pauses = [new Pause(At(3), PauseReason.AgreedSuspension) { Until = At(5) }, new Pause(At(3), PauseReason.WaitingForCustomer) { Until = At(5) }],
                Criticality = Crucial,
                Value = Eur(80),
                Assigned = true,
                PartsAvailable = false,
                ConfirmedAt = At(2),
                SetOutAt = At(3),
                UsualTravel = TimeSpan.FromMinutes(45),
                MissedPayment = Eur(30),
            },
            new ServiceLevel(new CommitmentId("S-1"), At(1), At(2))
            {
                OriginalDueAt = At(3),
                CurrentEstimate = At(4),
                FulfilledAt = At(5),
                Pauses = [new Pause(At(2), PauseReason.WaitingForCustomer) { Until = At(3) }, new Pause(At(3), new PauseReason("acme/awaiting-parts")) { Until = At(9) }],
                Criticality = Crucial,
                Value = Eur(9999.99m),
                Priority = 1,
                Assigned = false,
                Reassignments = 2,
                Reopenings = 3,
                LastWorkedAt = At(2),
                Credit = new ServiceCredit(15) { Cap = Eur(500) },
            },
            new ResponsePromise(new CommitmentId("R-1"), At(1), At(2))
            {
                OriginalDueAt = At(3),
                CurrentEstimate = At(4),
                FulfilledAt = At(5),
                Pauses = [new Pause(At(1), PauseReason.WaitingForCustomer)],
                Criticality = Crucial,
                Value = Eur(1),
                Channel = Channel.Phone,
                Owned = true,
                LastUpdateAt = At(2),
                AnswersComplaint = true,
            },
        ],
        [
            new Incident(new IncidentId("I-1"), IncidentKind.Delay, At(6))
            {
                Commitment = new CommitmentId("D-1"),
                Attribution = Attribution.ThirdParty,
                Description = "Held up\nat the border <&>",
            },
            new Incident(new IncidentId("I-2"), new IncidentKind("acme/strike"), At(6)),
        ],
        [
            new Interaction(new InteractionId("N-1"), InteractionKind.Survey, At(7))
            {
                Commitment = new CommitmentId("D-1"),
                Channel = Channel.Email,
                Score = new SurveyScore(2.5m, 1, 5),
            },
            new Interaction(new InteractionId("N-2"), InteractionKind.Praise, At(7)),
        ]);

    /// <summary>A case with a host's own commitment and facts.</summary>
    internal static CustomerCase OfHost { get; } = new(
        new Customer(new CustomerId("C-1")),
        [
            new RailJourney(new CommitmentId("J-1"), At(1), At(2), "ICE 77")
            {
                Class = TravelClass.First,
                Legs = [new Leg("Aarhus", "Hamburg"), new Leg("Hamburg", "Basel", TimeSpan.FromMinutes(12), new Leg("Hamburg", "Hannover"))],
                Reservation = Eur(4.90m),
            },
        ],
        facts:
        [
            new StockLevel("masks", 12) { Commitment = new CommitmentId("J-1"), ObservedAt = At(1), Shortage = new Probability(0.25) },
            new StockLevel("gloves", 0),
        ]);

    internal static DateTimeOffset At(int day) => new(2026, 3, day, 9, 30, 15, 123, TimeSpan.FromMinutes(day % 2 == 0 ? 60 : -210));

    internal static Money Eur(decimal amount) => new(amount, "EUR");

    private static Criticality Crucial => new()
    {
        Slack = TimeSpan.FromHours(36),
        LossPerHour = Eur(400),
        Penalty = Eur(5000.005m),
        PersonDependsOnIt = true,
        Basis = Basis.Evidenced,
    };
}
