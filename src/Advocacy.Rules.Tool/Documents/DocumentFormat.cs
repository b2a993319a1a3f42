namespace Advocacy.Rules.Tool.Documents;

/// <summary>Opens documents in the formats for people.</summary>
internal static class DocumentFormat
{
    internal static IDocument Open(ToolEnvironment environment, OutputFormat format) => format == OutputFormat.Markdown
        ? new MarkdownDocument(environment.Output)
        : new TextDocument(environment.Output, environment.IsTerminal);
}
