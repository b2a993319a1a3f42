using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Names a rule, a predictor, or a reason's text: <c>delivery/carrier-has-gone-quiet</c>.</summary>
/// <remarks>
/// Lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>; at most 128 characters; compared ordinally.
/// The default value is none and is refused wherever one is required. Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<RuleId>))]
public readonly record struct RuleId : IStringValue<RuleId>, IComparable<RuleId>
{
    private readonly string? _value;

    /// <summary>Makes an id of its text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not a rule's id; the message shows one.</exception>
    public RuleId(string value) => _value = StringValue.RequireCode(value);

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static RuleId From(string value) => new(value);

    /// <summary>Compares ordinally.</summary>
    /// <param name="other">The id to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(RuleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
