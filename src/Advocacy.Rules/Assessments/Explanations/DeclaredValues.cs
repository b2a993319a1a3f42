using System.Collections.Immutable;
using System.Globalization;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>The values at which rules say that something changes: those that keys want, and parameters.</summary>
internal sealed class DeclaredValues
{
    private readonly ImmutableArray<object> _keys;
    private readonly ImmutableArray<object> _parameters;

    internal DeclaredValues(IEnumerable<Rule> rules)
    {
        var all = rules.ToArray();
        _keys = [.. all.SelectMany(static rule => rule.Matcher.Keys).Select(static key => key.Value).Distinct()];
        _parameters = [.. all.SelectMany(static rule => rule.Parameters)
            .Select(static parameter => Read(parameter[(parameter.LastIndexOf(" = ", StringComparison.Ordinal) + 3)..]))
            .OfType<object>()
            .Distinct()];
    }

    /// <summary>The values of a type that some key wants.</summary>
    internal IEnumerable<object> KeysOf(Type type) => _keys.Where(value => value.GetType() == type);

    /// <summary>How many steps away from a value the numbers, lengths and instants lie that keys and parameters name.</summary>
    internal IEnumerable<decimal> StepsFrom(object value) => _parameters.Concat(_keys)
        .Select(declared => Scale.Between(value, declared is Money money ? money.Amount : declared is int number ? (decimal)number : declared))
        .OfType<decimal>()
        .SelectMany(static steps => new[] { steps, steps - 1, steps + 1 });

    private static object? Read(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var length) ? length
        : DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant
        : null;
}
