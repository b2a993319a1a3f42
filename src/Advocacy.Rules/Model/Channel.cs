using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>How customer and provider reach each other.</summary>
/// <remarks>
/// An open set: a host adds its own with a code, namespaced to stay clear of later well-known ones (<c>acme/lost-luggage</c>).
/// Lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>; at most 128 characters; compared ordinally.
/// The default value is none and is refused wherever one is required. Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<Channel>))]
public readonly record struct Channel : IStringValue<Channel>, IComparable<Channel>
{
    private readonly string? _value;

    /// <summary>Makes a value of its code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The text is not a code; the message shows one.</exception>
    public Channel(string code) => _value = StringValue.RequireCode(code);

    /// <summary>By telephone.</summary>
    public static Channel Phone { get; } = new("phone");

    /// <summary>By e-mail.</summary>
    public static Channel Email { get; } = new("email");

    /// <summary>By text message.</summary>
    public static Channel TextMessage { get; } = new("text-message");

    /// <summary>By post.</summary>
    public static Channel Letter { get; } = new("letter");

    /// <summary>Face to face.</summary>
    public static Channel InPerson { get; } = new("in-person");

    /// <summary>On the provider's site or app.</summary>
    public static Channel Portal { get; } = new("portal");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static Channel From(string value) => new(value);

    /// <summary>Compares ordinally.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(Channel other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;
}
