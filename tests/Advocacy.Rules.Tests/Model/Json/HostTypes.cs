using System.Text.Json.Serialization;

namespace Advocacy.Rules.Tests.Model.Json;

/// <summary>A host's own commitment, with a nested type, an enumeration and a computed property.</summary>
public sealed record RailJourney : Commitment
{
    public RailJourney(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt, string train)
        : base(id, madeAt, dueAt) => Train = train.Length > 0 ? train : throw new ArgumentException("A train has a number.", nameof(train));

    public string Train { get; }

    public TravelClass Class { get; init; }

    public IReadOnlyList<Leg>? Legs { get; init; }

    public Money? Reservation { get; init; }

    public int LegCount => Legs?.Count ?? 0;

    public override IEnumerable<Money> Amounts => Reservation is { } reservation ? [.. base.Amounts, reservation] : base.Amounts;
}

public sealed record Leg(string From, string To, TimeSpan? Change = null, Leg? Fallback = null);

[JsonConverter(typeof(JsonStringEnumConverter<TravelClass>))]
public enum TravelClass
{
    Second,
    First,
}

/// <summary>A host's own fact.</summary>
public sealed record StockLevel(string Article, int Pieces) : Fact
{
    public Probability? Shortage { get; init; }
}

[JsonSerializable(typeof(RailJourney))]
[JsonSerializable(typeof(StockLevel))]
[JsonSerializable(typeof(TypedByItself))]
[JsonSerializable(typeof(Commitment))]
[JsonSerializable(typeof(WithDefault))]
internal sealed partial class HostJson : JsonSerializerContext;

/// <summary>A fact that cannot be registered: its property would be written where the kind of the fact is.</summary>
public sealed record TypedByItself(string Type) : Fact;

/// <summary>A fact whose constructor has a default.</summary>
public sealed record WithDefault(int Floor = 3) : Fact;
