using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>What a customer may think, do or say about an issue or a plan.</summary>
/// <remarks>
/// An open set: a host adds its own with a code, namespaced to stay clear of later well-known ones (<c>acme/asks-for-another-clerk</c>).
/// Lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>; at most 128 characters; compared ordinally.
/// The default value is none and is refused wherever one is required. Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<ReactionKind>))]
public readonly record struct ReactionKind : IStringValue<ReactionKind>, IComparable<ReactionKind>
{
    private readonly string? _value;

    /// <summary>Makes a value of its code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The text is not a code; the message shows one.</exception>
    public ReactionKind(string code) => _value = StringValue.RequireCode(code);

    /// <summary>Take the next business, or this one, to a competitor.</summary>
    public static ReactionKind LeaveForCompetitor { get; } = new("leave-for-competitor");

    /// <summary>Complain to the provider, or about it to an authority.</summary>
    public static ReactionKind Complain { get; } = new("complain");

    /// <summary>Tell other people about it.</summary>
    public static ReactionKind TellOthers { get; } = new("tell-others");

    /// <summary>Say nothing and keep the disappointment.</summary>
    public static ReactionKind StaySilent { get; } = new("stay-silent");

    /// <summary>Thank the provider.</summary>
    public static ReactionKind Thank { get; } = new("thank");

    /// <summary>Trust the provider's word less.</summary>
    public static ReactionKind LoseTrust { get; } = new("lose-trust");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static ReactionKind From(string value) => new(value);

    /// <summary>Compares ordinally.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(ReactionKind other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;
}
