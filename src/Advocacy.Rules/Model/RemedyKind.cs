using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>A kind of action that shrinks the inconvenience or repairs the relationship.</summary>
/// <remarks>
/// An open set: a host adds its own with a code, namespaced to stay clear of later well-known ones (<c>acme/lost-luggage</c>).
/// Lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>; at most 128 characters; compared ordinally.
/// The default value is none and is refused wherever one is required. Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<RemedyKind>))]
public readonly record struct RemedyKind : IStringValue<RemedyKind>, IComparable<RemedyKind>
{
    private readonly string? _value;

    /// <summary>Makes a value of its code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The text is not a code; the message shows one.</exception>
    public RemedyKind(string code) => _value = StringValue.RequireCode(code);

    /// <summary>Tell the customer what is known, before they have to ask.</summary>
    public static RemedyKind Inform { get; } = new("inform");

    /// <summary>Say sorry, by a person, without conditions.</summary>
    public static RemedyKind Apologise { get; } = new("apologise");

    /// <summary>Make it happen sooner.</summary>
    public static RemedyKind Expedite { get; } = new("expedite");

    /// <summary>Send it, or do it, again.</summary>
    public static RemedyKind Replace { get; } = new("replace");

    /// <summary>Offer something else that meets the need.</summary>
    public static RemedyKind Alternative { get; } = new("alternative");

    /// <summary>Give the money back.</summary>
    public static RemedyKind Refund { get; } = new("refund");

    /// <summary>Reduce what the customer will be charged.</summary>
    public static RemedyKind Credit { get; } = new("credit");

    /// <summary>Pay for the loss or the trouble.</summary>
    public static RemedyKind Compensate { get; } = new("compensate");

    /// <summary>Give the case an owner who can decide.</summary>
    public static RemedyKind Escalate { get; } = new("escalate");

    /// <summary>Have a person call the customer.</summary>
    public static RemedyKind CallBack { get; } = new("call-back");

    /// <summary>Fulfil what is owed.</summary>
    public static RemedyKind Entitlement { get; } = new("entitlement");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static RemedyKind From(string value) => new(value);

    /// <summary>Compares ordinally.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(RemedyKind other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;
}
