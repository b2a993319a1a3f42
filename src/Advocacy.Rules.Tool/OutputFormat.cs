using System.CommandLine;

namespace Advocacy.Rules.Tool;

/// <summary>How a command writes what it found.</summary>
internal enum OutputFormat
{
    Table,
    Json,
    Markdown,
}

/// <summary>The option <c>--format</c>, the same for every command.</summary>
internal static class FormatOption
{
    internal static Option<OutputFormat> Create()
    {
        var option = new Option<OutputFormat>("--format")
        {
            Description = "How to write it: table for people, json for programs, markdown for documents.",
            DefaultValueFactory = static _ => OutputFormat.Table,
            HelpName = "table|json|markdown",
        };
        return option.AcceptOnlyFromAmong("table", "json", "markdown");
    }
}
