using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Advocacy.Rules.Tool;

/// <summary>Options that take an instant, the same for every command.</summary>
internal static class InstantOption
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>The option <c>--as-of</c>, of every command that assesses.</summary>
    internal static Option<DateTimeOffset?> AsOf() => Create("--as-of", "The instant as of which to assess", "now by default");

    /// <summary>An option that takes an instant.</summary>
    internal static Option<DateTimeOffset?> Create(string name, string instant, string otherwise) => new(name)
    {
        Description = $"{instant}, in ISO 8601 with its offset, such as 2026-05-11T08:00:00Z; {otherwise}.",
        HelpName = "instant",
        CustomParser = result => Parse(result, name),
    };

    private static DateTimeOffset? Parse(ArgumentResult result, string name)
    {
        var text = result.Tokens[0].Value;
        if (DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return instant;
        }

        result.AddError($"{name} '{text}' is not an instant with its offset; write it such as 2026-05-11T08:00:00Z or 2026-05-11T10:00:00+02:00.");
        return null;
    }
}
