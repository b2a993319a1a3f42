using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>What the customer said or did.</summary>
/// <remarks>
/// An open set: a host adds its own with a code, namespaced to stay clear of later well-known ones (<c>acme/lost-luggage</c>).
/// Lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>; at most 128 characters; compared ordinally.
/// The default value is none and is refused wherever one is required. Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<InteractionKind>))]
public readonly record struct InteractionKind : IStringValue<InteractionKind>, IComparable<InteractionKind>
{
    private readonly string? _value;

    /// <summary>Makes a value of its code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The text is not a code; the message shows one.</exception>
    public InteractionKind(string code) => _value = StringValue.RequireCode(code);

    /// <summary>The customer asked about something.</summary>
    public static InteractionKind Contact { get; } = new("contact");

    /// <summary>The customer expressed dissatisfaction.</summary>
    public static InteractionKind Complaint { get; } = new("complaint");

    /// <summary>The customer answered a survey; carries a score.</summary>
    public static InteractionKind Survey { get; } = new("survey");

    /// <summary>The customer expressed satisfaction.</summary>
    public static InteractionKind Praise { get; } = new("praise");

    /// <summary>The customer cancelled or asked to cancel.</summary>
    public static InteractionKind Cancellation { get; } = new("cancellation");

    /// <summary>The provider answered the customer.</summary>
    public static InteractionKind ProviderReply { get; } = new("provider-reply");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static InteractionKind From(string value) => new(value);

    /// <summary>Compares ordinally.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(InteractionKind other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;
}
