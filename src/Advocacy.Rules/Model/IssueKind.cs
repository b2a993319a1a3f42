using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>What may go, goes or went wrong for the customer.</summary>
/// <remarks>
/// An open set: a host adds its own with a code, namespaced to stay clear of later well-known ones (<c>acme/lost-luggage</c>).
/// Lower-case letters, digits and inner <c>-</c>, <c>/</c> or <c>.</c>; at most 128 characters; compared ordinally.
/// The default value is none and is refused wherever one is required. Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<IssueKind>))]
public readonly record struct IssueKind : IStringValue<IssueKind>, IComparable<IssueKind>
{
    private readonly string? _value;

    /// <summary>Makes a value of its code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The text is not a code; the message shows one.</exception>
    public IssueKind(string code) => _value = StringValue.RequireCode(code);

    /// <summary>A delivery arrives after it was promised.</summary>
    public static IssueKind LateDelivery { get; } = new("late-delivery");

    /// <summary>An appointment is missed or kept late.</summary>
    public static IssueKind MissedAppointment { get; } = new("missed-appointment");

    /// <summary>A service level is not met in time.</summary>
    public static IssueKind ServiceLevelBreach { get; } = new("service-level-breach");

    /// <summary>A promised answer or call does not come in time.</summary>
    public static IssueKind BrokenResponsePromise { get; } = new("broken-response-promise");

    /// <summary>Any other promise that is not kept in time.</summary>
    public static IssueKind BrokenCommitment { get; } = new("broken-commitment");

    /// <summary>Goods arrive, or will arrive, damaged.</summary>
    public static IssueKind Damaged { get; } = new("damaged");

    /// <summary>The wrong goods, or not all of them.</summary>
    public static IssueKind WrongOrIncomplete { get; } = new("wrong-or-incomplete");

    /// <summary>Goods do not arrive at all.</summary>
    public static IssueKind Lost { get; } = new("lost");

    /// <summary>The customer is failed again.</summary>
    public static IssueKind RepeatFailure { get; } = new("repeat-failure");

    /// <summary>A complaint or question that nobody has answered.</summary>
    public static IssueKind Unheard { get; } = new("unheard");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static IssueKind From(string value) => new(value);

    /// <summary>Compares ordinally.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(IssueKind other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;
}
