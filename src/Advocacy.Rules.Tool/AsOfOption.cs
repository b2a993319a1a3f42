using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Advocacy.Rules.Tool;

/// <summary>The option <c>--as-of</c>, the same for every command that assesses.</summary>
internal static class AsOfOption
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    internal static Option<DateTimeOffset?> Create() => new("--as-of")
    {
        Description = "The instant as of which to assess, in ISO 8601 with its offset, such as 2026-05-11T08:00:00Z; now by default.",
        HelpName = "instant",
        CustomParser = Parse,
    };

    private static DateTimeOffset? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return instant;
        }

        result.AddError($"--as-of '{text}' is not an instant with its offset; write it such as 2026-05-11T08:00:00Z or 2026-05-11T10:00:00+02:00.");
        return null;
    }
}
