using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>A need that the customer has declared and that makes harm weigh more: the four drivers of vulnerability (FCA FG21/1), or the host's own.</summary>
/// <remarks>
/// An open set: a host adds its own with a code, namespaced to stay clear of later well-known ones (<c>acme/lost-luggage</c>).
/// Lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>; at most 128 characters; compared ordinally.
/// The default value is none and is refused wherever one is required. Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<NeedKind>))]
public readonly record struct NeedKind : IStringValue<NeedKind>, IComparable<NeedKind>
{
    private readonly string? _value;

    /// <summary>Makes a value of its code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The text is not a code; the message shows one.</exception>
    public NeedKind(string code) => _value = StringValue.RequireCode(code);

    /// <summary>A condition or illness that affects day-to-day life.</summary>
    public static NeedKind Health { get; } = new("health");

    /// <summary>Bereavement, job loss, caring, relationship breakdown and the like.</summary>
    public static NeedKind LifeEvent { get; } = new("life-event");

    /// <summary>Little ability to withstand a financial or emotional shock.</summary>
    public static NeedKind Resilience { get; } = new("resilience");

    /// <summary>Low confidence with money, language, or digital means.</summary>
    public static NeedKind Capability { get; } = new("capability");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static NeedKind From(string value) => new(value);

    /// <summary>Compares ordinally.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(NeedKind other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;
}
