using System.Globalization;
using System.Text;

namespace ServiceDesk.Inventing;

/// <summary>Writes an invented log of a service desk: no caller, group or incident of it exists.</summary>
/// <remarks>One group is hopelessly behind for two weeks, so that there is something to warn of. A few rows are spoilt in the ways of real files.</remarks>
internal static class InventedLog
{
    internal const int ShippedSeed = 16;

    private const int Incidents = 240;

    private const string Header =
        "number,ident_state,reassignment_count,reopen_count,sys_mod_count,made_sla,caller_id,opened_at,sys_updated_at,priority,assignment_group,assigned_to,closed_at";

    private static readonly DateTime FirstDay = new(2021, 3, 1, 8, 0, 0, DateTimeKind.Unspecified);

    internal static string Write(int seed)
    {
        var dice = new Dice((ulong)seed);
        var rows = new List<string>();
        var opened = FirstDay;
        for (var number = 1; number <= Incidents; number++)
        {
            opened = opened.AddMinutes(dice.Roll(5, 200));
            rows.AddRange(new InventedIncident(dice, number, opened).Rows());
        }

        Spoil(rows);
        var text = new StringBuilder(Header).Append('\n');
        foreach (var row in rows)
        {
            text.Append(row).Append('\n');
        }

        return text.ToString();
    }

    private static void Spoil(List<string> rows)
    {
        rows[12] = rows[12].Replace("2021", "21", StringComparison.Ordinal);
        rows[40] = rows[40][..rows[40].LastIndexOf(',')];
        rows[77] = Field(rows[77], 9, "urgent");
        rows[101] = Field(rows[101], 2, "many");
        rows[150] = Field(rows[150], 6, "?");
        rows[202] = Field(rows[202], 7, string.Create(CultureInfo.InvariantCulture, $"{FirstDay.AddYears(1):d/M/yyyy HH:mm}"));
    }

    private static string Field(string row, int column, string text)
    {
        var fields = row.Split(',');
        fields[column] = text;
        return string.Join(',', fields);
    }
}
