using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Identifies an interaction within a case.</summary>
/// <remarks>
/// 1 to 128 characters, compared ordinally, with no white space at the ends and no control character or half of a surrogate pair. Not a display name.
/// The default value is no id and is refused wherever an id is required. Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<InteractionId>))]
public readonly record struct InteractionId : IStringValue<InteractionId>, IComparable<InteractionId>
{
    private readonly string? _value;

    /// <summary>Makes an id of its text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, padded or holds a control character.</exception>
    public InteractionId(string value) => _value = StringValue.RequireId(value);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static InteractionId From(string value) => new(value);

    /// <summary>Compares ordinally.</summary>
    /// <param name="other">The id to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(InteractionId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
