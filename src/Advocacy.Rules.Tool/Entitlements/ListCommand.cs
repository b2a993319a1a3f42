using System.CommandLine;
using System.Globalization;
using Advocacy.Rules.Packs;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Entitlements;

/// <summary><c>advocacy entitlements list</c>.</summary>
internal static class ListCommand
{
    internal static Command Create(ToolEnvironment environment)
    {
        var format = FormatOption.Create();
        format.AcceptOnlyFromAmong("table", "markdown");
        format.HelpName = "table|markdown";
        format.Description = "How to write it: table, the default, or markdown for documents.";
        var command = new Command("list", "Lists the schemes: versions, sources, review dates, and what is left out and why.") { format };
        command.SetAction(parsed =>
        {
            Write(DocumentFormat.Open(environment, parsed.GetValue(format)), DateOnly.FromDateTime(environment.Time.GetUtcNow().UtcDateTime));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IDocument document, DateOnly today)
    {
        document.Heading(1, string.Create(CultureInfo.InvariantCulture, $"{PublishedEntitlements.Schemes.Length} schemes"));
        document.Paragraph(EntitlementScheme.NotLegalAdvice);
        foreach (var scheme in PublishedEntitlements.Schemes)
        {
            document.Heading(2, $"{scheme.Id}: {scheme.Title}");
            document.Paragraph($"{scheme.Text}, in {scheme.Currency}.");
            document.Table(
                [new Column("Version", KeepsLinesWhole: true), new Column("Events", KeepsLinesWhole: true), "Source", "Review by"],
                [
                    .. scheme.Rows.Select(row => new Cell[] { row.Id, Dates(row.From, row.To), $"{row.Source.OriginalString} ({row.Mark})", Review(row.ReviewBy, today) }),
                    .. scheme.Disabled.Select(static row => new Cell[] { row.Id, Dates(row.From, row.To), row.Source.OriginalString, $"disabled: {row.DisabledBecause}" }),
                ]);
            if (!scheme.LeftOut.IsEmpty)
            {
                document.Paragraph("Left out:");
                document.List(scheme.LeftOut.Select(static left => $"{left.Part}: {left.Because}"));
            }
        }
    }

    private static string Dates(DateOnly from, DateOnly? to) => to is { } last ? $"{Date(from)} to {Date(last)}" : $"from {Date(from)}";

    private static string Review(DateOnly by, DateOnly today) => by < today ? $"{Date(by)}, overdue" : Date(by);

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
