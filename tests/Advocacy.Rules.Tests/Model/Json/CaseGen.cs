using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Tests.Model.Json;

/// <summary>Random cases of the library's own types and of a host's, any part of which may be unknown.</summary>
internal static class CaseGen
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static Gen<string> Text { get; } =
        from parts in Gen.Elements("a", "Z", "\"", "\\", "/", "\n", "\u0001", "<", "&", "+", "é", "Ł", "中", "😀", "{", "]", ":", " ", "null").ListOf()
        select string.Concat(parts);

    private static Gen<bool> YesOrNo { get; } = Gen.Elements(true, false);

    private static Gen<int> Count { get; } = Gen.Choose(0, 1000);

    private static Gen<DateTimeOffset> Instant { get; } =
        from seconds in Gen.Choose(0, 100_000_000)
        from ticks in Gen.Choose(0, 9_999_999)
        from offset in Gen.Choose(-14 * 60, 14 * 60)
        select Start.AddSeconds(seconds).AddTicks(ticks).ToOffset(TimeSpan.FromMinutes(offset));

    private static Gen<TimeSpan> Length { get; } =
        from seconds in Gen.Choose(0, 10_000_000)
        from ticks in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 9_999_999)))
        select new TimeSpan((seconds * TimeSpan.TicksPerSecond) + ticks);

    private static Gen<Channel> AnyChannel { get; } = Gen.Elements(Channel.Phone, Channel.Email, Channel.InPerson, new Channel("acme/fax"));

    private static Gen<RemedyKind> Remedy { get; } = Gen.Elements(RemedyKind.Inform, RemedyKind.Refund, RemedyKind.Expedite, new RemedyKind("acme/flowers"));

    internal static Gen<CustomerCase> Case { get; } =
        from customer in Customers()
        from currency in Gen.Elements("EUR", "JPY", "BHD", "USD")
        from count in Gen.Choose(0, 5)
        from commitments in Numbered(count, number => Commitments(new CommitmentId($"K-{number}"), Money(currency)))
        let related = count == 0 ? Gen.Constant<CommitmentId?>(null) : Maybe(Gen.Choose(0, count - 1).Select(number => new CommitmentId($"K-{number}")))
        from incidents in Gen.Choose(0, 4).SelectMany(many => Numbered(many, number => Incidents(number, related)))
        from interactions in Gen.Choose(0, 4).SelectMany(many => Numbered(many, number => Interactions(number, related)))
        from facts in Gen.Choose(0, 3).SelectMany(many => Numbered(many, _ => Facts(related)))
        select new CustomerCase(customer, commitments, incidents, interactions, facts);

    private static Gen<Money> Money(string currency) =>
        from units in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Choose(0, 4)
        select new Money(new decimal(units, 0, 0, false, (byte)scale), currency);

    private static Gen<Customer> Customers() =>
        from name in MaybeText()
        from needs in Gen.Elements(NeedKind.Health, NeedKind.Capability, NeedKind.Resilience, new NeedKind("acme/remote")).ListOf()
        from channel in Maybe(AnyChannel)
        from remedy in Maybe(Remedy)
        from consents in Remedy.ListOf()
        from declines in Remedy.ListOf()
        from vouchers in Maybe(YesOrNo)
        from standing in MaybeOne(Standings())
        select new Customer(new CustomerId("C"))
        {
            Name = name,
            Vulnerability = needs.Count == 0 ? null : new Vulnerability([.. needs]),
            Preferences = new Preferences { Channel = channel, Remedy = remedy, ConsentsTo = [.. consents], Declines = [.. declines], AcceptsVouchers = vouchers },
            Standing = standing,
        };

    private static Gen<BusinessStanding> Standings() =>
        from value in Maybe(Money("EUR"))
        from tier in MaybeText()
        from names in Text.ListOf()
        select new BusinessStanding { Value = value, Tier = tier, ProtectedCharacteristics = names.Distinct(StringComparer.Ordinal).ToDictionary(name => name, name => name, StringComparer.Ordinal) };

    private static Gen<Commitment> Commitments(CommitmentId id, Gen<Money> money) =>
        from made in Instant
        from due in Length
        from first in Maybe(Length)
        from estimate in Maybe(Length)
        from fulfilled in Maybe(Length)
        from pauses in PausesSince(made).ListOf()
        from criticality in MaybeOne(Criticalities(money))
        from value in Maybe(money)
        from commitment in Gen.OneOf(Deliveries(id, made, made + due, money), Appointments(id, made, made + due, money), ServiceLevels(id, made, made + due, money), Others(id, made, made + due))
        select commitment with
        {
            OriginalDueAt = made + first ?? default,
            CurrentEstimate = made + estimate,
            FulfilledAt = made + fulfilled,
            Pauses = [.. pauses],
            Criticality = criticality,
            Value = value,
        };

    private static Gen<Pause> PausesSince(DateTimeOffset made) =>
        from wait in Length
        from length in Maybe(Length)
        from reason in Gen.Elements(PauseReason.WaitingForCustomer, PauseReason.AgreedSuspension, new PauseReason("acme/awaiting-parts"))
        select new Pause(made + wait, reason) { Until = made + wait + length };

    private static Gen<Criticality> Criticalities(Gen<Money> money) =>
        from slack in Length
        from loss in Maybe(money)
        from penalty in Maybe(money)
        from person in YesOrNo
        from basis in Gen.Elements(Basis.Estimated, Basis.Claimed, Basis.Evidenced)
        select new Criticality { Slack = slack, LossPerHour = loss, Penalty = penalty, PersonDependsOnIt = person, Basis = basis };

    private static Gen<Commitment> Deliveries(CommitmentId id, DateTimeOffset made, DateTimeOffset due, Gen<Money> money) =>
        from carrier in MaybeText()
        from dispatched in Maybe(Instant)
        from transit in Maybe(Length)
        from scanned in Maybe(Instant)
        from inStock in Maybe(YesOrNo)
        from confirmed in Maybe(YesOrNo)
        from clause in MaybeOne(from daily in money from slack in Length from cap in Maybe(money) select new LateClause(daily) { Slack = slack, Cap = cap })
        select (Commitment)new Delivery(id, made, due)
        {
            Carrier = carrier,
            DispatchedAt = dispatched,
            UsualTransit = transit,
            LastScanAt = scanned,
            InStock = inStock,
            AddressConfirmed = confirmed,
            LateClause = clause,
        };

    private static Gen<Commitment> Appointments(CommitmentId id, DateTimeOffset made, DateTimeOffset due, Gen<Money> money) =>
        from assigned in Maybe(YesOrNo)
        from parts in Maybe(YesOrNo)
        from confirmed in Maybe(Instant)
        from setOut in Maybe(Instant)
        from travel in Maybe(Length)
        from payment in Maybe(money)
        select (Commitment)new Appointment(id, made, due)
        {
            Assigned = assigned,
            PartsAvailable = parts,
            ConfirmedAt = confirmed,
            SetOutAt = setOut,
            UsualTravel = travel,
            MissedPayment = payment,
        };

    private static Gen<Commitment> ServiceLevels(CommitmentId id, DateTimeOffset made, DateTimeOffset due, Gen<Money> money) =>
        from priority in Maybe(Gen.Choose(1, 5))
        from assigned in Maybe(YesOrNo)
        from reassignments in Maybe(Count)
        from reopenings in Maybe(Count)
        from worked in Maybe(Instant)
        from credit in MaybeOne(from percent in Gen.Choose(0, 100) from cap in Maybe(money) select new ServiceCredit(percent) { Cap = cap })
        select (Commitment)new ServiceLevel(id, made, due)
        {
            Priority = priority,
            Assigned = assigned,
            Reassignments = reassignments,
            Reopenings = reopenings,
            LastWorkedAt = worked,
            Credit = credit,
        };

    private static Gen<Commitment> Others(CommitmentId id, DateTimeOffset made, DateTimeOffset due) =>
        from channel in Maybe(AnyChannel)
        from owned in Maybe(YesOrNo)
        from updated in Maybe(Instant)
        from complaint in Maybe(YesOrNo)
        from isPromise in YesOrNo
        select isPromise
            ? (Commitment)new ResponsePromise(id, made, due) { Channel = channel, Owned = owned, LastUpdateAt = updated, AnswersComplaint = complaint }
            : new RailJourney(id, made, due, "IC 1") { Class = owned == true ? TravelClass.First : TravelClass.Second };

    private static Gen<Incident> Incidents(int number, Gen<CommitmentId?> related) =>
        from kind in Gen.Elements(IncidentKind.Damage, IncidentKind.Delay, new IncidentKind("acme/strike"))
        from at in Instant
        from commitment in related
        from attribution in Gen.Elements(Enum.GetValues<Attribution>())
        from description in MaybeText()
        select new Incident(new IncidentId($"I {number}"), kind, at) { Commitment = commitment, Attribution = attribution, Description = description };

    private static Gen<Interaction> Interactions(int number, Gen<CommitmentId?> related) =>
        from kind in Gen.Elements(InteractionKind.Complaint, InteractionKind.Survey, new InteractionKind("acme/visit"))
        from at in Instant
        from commitment in related
        from channel in Maybe(AnyChannel)
        from score in MaybeOne(Gen.Choose(-10, 10).Select(value => new SurveyScore(value / 2m, -5, 5)))
        select new Interaction(new InteractionId($"ø-{number}"), kind, at) { Commitment = commitment, Channel = channel, Score = score };

    private static Gen<Fact> Facts(Gen<CommitmentId?> related) =>
        from commitment in related
        from observed in Maybe(Instant)
        from article in Text
        from pieces in Count
        from shortage in Maybe(Count.Select(count => new Probability(count / 1000d)))
        select (Fact)new StockLevel(article, pieces) { Commitment = commitment, ObservedAt = observed, Shortage = shortage };

    private static Gen<T[]> Numbered<T>(int count, Func<int, Gen<T>> item) => Gen.CollectToArray(Enumerable.Range(0, count), item);

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, some.Select(value => (T?)value)));

    private static Gen<T?> MaybeOne<T>(Gen<T> some)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, some.Select(value => (T?)value)));

    private static Gen<string?> MaybeText() => MaybeOne(Text);
}
