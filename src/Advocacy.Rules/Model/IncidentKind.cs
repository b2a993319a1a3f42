using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>What kind of thing went wrong.</summary>
/// <remarks>
/// An open set: a host adds its own with a code, namespaced to stay clear of later well-known ones (<c>acme/lost-luggage</c>).
/// Lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>; at most 128 characters; compared ordinally.
/// The default value is none and is refused wherever one is required. Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<IncidentKind>))]
public readonly record struct IncidentKind : IStringValue<IncidentKind>, IComparable<IncidentKind>
{
    private readonly string? _value;

    /// <summary>Makes a value of its code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The text is not a code; the message shows one.</exception>
    public IncidentKind(string code) => _value = StringValue.RequireCode(code);

    /// <summary>Something was held up.</summary>
    public static IncidentKind Delay { get; } = new("delay");

    /// <summary>Goods were damaged.</summary>
    public static IncidentKind Damage { get; } = new("damage");

    /// <summary>Goods were lost.</summary>
    public static IncidentKind Loss { get; } = new("loss");

    /// <summary>The wrong goods were picked or sent.</summary>
    public static IncidentKind WrongItem { get; } = new("wrong-item");

    /// <summary>Fewer goods than promised were sent.</summary>
    public static IncidentKind ShortShipment { get; } = new("short-shipment");

    /// <summary>Nobody came.</summary>
    public static IncidentKind MissedAppointment { get; } = new("missed-appointment");

    /// <summary>A service was down or degraded.</summary>
    public static IncidentKind Outage { get; } = new("outage");

    /// <summary>The address could not be served.</summary>
    public static IncidentKind AddressProblem { get; } = new("address-problem");

    /// <summary>Customs holds the goods.</summary>
    public static IncidentKind CustomsHold { get; } = new("customs-hold");

    /// <summary>The customer asked and nobody answered.</summary>
    public static IncidentKind UnansweredContact { get; } = new("unanswered-contact");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static IncidentKind From(string value) => new(value);

    /// <summary>Compares ordinally.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(IncidentKind other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;
}
