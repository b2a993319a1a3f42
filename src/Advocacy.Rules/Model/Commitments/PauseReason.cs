using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Why a promise's clock stands still.</summary>
/// <remarks>
/// An open set: a host adds its own with a code, namespaced to stay clear of later well-known ones (<c>acme/awaiting-parts</c>).
/// Lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>; at most 128 characters; compared ordinally.
/// The default value is none and is refused wherever one is required. Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<PauseReason>))]
public readonly record struct PauseReason : IStringValue<PauseReason>, IComparable<PauseReason>
{
    private readonly string? _value;

    /// <summary>Makes a value of its code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The text is not a code; the message shows one.</exception>
    public PauseReason(string code) => _value = StringValue.RequireCode(code);

    /// <summary>The provider cannot go on before the customer answers or acts.</summary>
    public static PauseReason WaitingForCustomer { get; } = new("waiting-for-customer");

    /// <summary>Customer and provider agreed that it rests.</summary>
    public static PauseReason AgreedSuspension { get; } = new("agreed-suspension");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static PauseReason From(string value) => new(value);

    /// <summary>Compares ordinally.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(PauseReason other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;
}
