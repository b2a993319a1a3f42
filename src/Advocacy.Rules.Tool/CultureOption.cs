using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Advocacy.Rules.Tool;

/// <summary>The option <c>--culture</c>, the same for every command that assesses.</summary>
internal static class CultureOption
{
    internal static Option<CultureInfo> Create(
        string description = "The culture of numbers, money, dates and reasons, such as da-DK; the invariant one by default.") => new("--culture")
    {
        Description = description,
        HelpName = "name",
        CustomParser = Parse,
        DefaultValueFactory = static _ => CultureInfo.InvariantCulture,
    };

    private static CultureInfo? Parse(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            result.AddError($"--culture '{name}' is not a culture that this machine knows; give a name such as da-DK or en-GB.");
            return null;
        }
    }
}
