using System.Globalization;
using ServiceDesk.Desk;
using Spectre.Console;

namespace ServiceDesk.Reporting;

/// <summary>Says how well terms tell what the desk says of its promises, on early incidents and on later ones.</summary>
internal static class TermsReport
{
    private const int Shown = 8;

    internal static void Show(IReadOnlyCollection<ClosedIncident> incidents, bool infers, IAnsiConsole console)
    {
        Agreement("opened before", incidents.Where(static incident => incident.IsEarly));
        Agreement("opened from", incidents.Where(static incident => !incident.IsEarly));
        if (infers)
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("Open, Monday to Friday", "Targets by priority", "Agree, early", "Agree, later");
            foreach (var terms in TermsInference.Best(incidents).Take(Shown))
            {
                table.AddRow(
                    Text($"{terms.Opens:00}:00-{terms.Closes:00}:00"),
                    string.Join(", ", terms.Targets.Select(target => Text($"P{target.Key} {target.Value.TotalHours:0.##} h"))),
                    Text($"{terms.Early * 100:0.00} %"),
                    Text($"{terms.Later * 100:0.00} %"));
            }

            console.Write(table);
        }

        void Agreement(string which, IEnumerable<ClosedIncident> some)
        {
            var all = some.ToList();
            var agree = all.Count(static incident => incident.AgreesWith(AgreedTerms.Assumed));
            if (all.Count > 0)
            {
                console.WriteLine(Text(
                    $"The assumed terms say what made_sla says of {agree:N0} of {all.Count:N0} incidents {which} {ClosedIncident.Cut:yyyy-MM-dd} ({100.0 * agree / all.Count:0.0} %)."));
            }
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
