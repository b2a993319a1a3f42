using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules;

/// <summary>Conditions that the model's values keep, with the errors that say so.</summary>
internal static class Requires
{
    internal static Money? NotNegative(Money? value, [CallerMemberName] string name = "") =>
        value is { Amount: < 0 } ? throw new ArgumentOutOfRangeException(name, value, "An amount of loss, price or payment is not negative.") : value;

    internal static TimeSpan? NotNegative(TimeSpan? value, [CallerMemberName] string name = "") =>
        value < TimeSpan.Zero ? throw new ArgumentOutOfRangeException(name, value, "A length of time is not negative.") : value;

    internal static int? NotNegative(int? value, [CallerMemberName] string name = "") =>
        value < 0 ? throw new ArgumentOutOfRangeException(name, value, "A count is not negative.") : value;

    internal static int? CountedFromOne(int? value, [CallerMemberName] string name = "") =>
        value < 1 ? throw new ArgumentOutOfRangeException(name, value, "This counts from 1.") : value;

    internal static int OneOrMore(int value, [CallerMemberName] string name = "") =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "At least one is needed.");

    /// <summary>The items, none of which is missing; none where nothing was given.</summary>
    internal static ImmutableArray<T> Items<T>(ImmutableArray<T> items, [CallerMemberName] string name = "") =>
        items.IsDefault ? []
        : items.IndexOf(default!) is var missing and >= 0 && items[missing] is null ? throw new ArgumentException($"Item {missing} of {name} is null.", name)
        : items;

    internal static int Share(int value, [CallerMemberName] string name = "") =>
        value is >= 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(name, value, "A share is in whole per cents, 0 to 100.");
}
