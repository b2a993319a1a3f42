using ServiceDesk.Logs;

namespace ServiceDesk.Desk;

/// <summary>A service desk's log as read: its updates in the order in which they became known.</summary>
/// <remarks>
/// <c>closed_code</c>, <c>resolved_by</c>, <c>resolved_at</c> and <c>closed_at</c> hold their final values on every row: they are not read at all.
/// The log names no time zone; its times are taken as UTC.
/// </remarks>
internal sealed record DeskLog(IReadOnlyList<IncidentUpdate> Updates, int Rows, IReadOnlyList<Flaw> Flaws)
{
    private const string Form = "d/M/yyyy HH:mm";
    private const string Example = "29/2/2016 01:16";
    private const string MadeSla = "made_sla";

    private static readonly string[] Columns =
    [
        "number", "ident_state", "reassignment_count", "reopen_count", "sys_mod_count", MadeSla, "caller_id", "opened_at", "sys_updated_at", "priority", "assigned_to",
    ];

    internal static DeskLog Read(string path) => Read((flaws, each) => LogFile.Read(path, Columns, flaws, each));

    internal static DeskLog Read(Stream stream) => Read((flaws, each) => LogFile.Read(stream, Columns, flaws, each));

    private static DeskLog Read(Func<ICollection<Flaw>, Action<LogRow>, int> read)
    {
        var flaws = new List<Flaw>();
        var updates = new List<IncidentUpdate>();
        var rows = read(flaws, row =>
        {
            if (Update(row) is { } update)
            {
                updates.Add(update);
            }
        });
        return new DeskLog(
            [.. updates.OrderBy(static update => update.At).ThenBy(static update => update.Number, StringComparer.Ordinal).ThenBy(static update => update.Modification)],
            rows,
            flaws);
    }

    private static IncidentUpdate? Update(LogRow row)
    {
        var number = row.Name("number");
        var state = row.Name("ident_state");
        var at = row.Instant("sys_updated_at", Form, Example);
        var opened = row.Instant("opened_at", Form, Example);
        var priority = row.Number("priority", 1, 4);
        if (row.IsLeftOut)
        {
            return null;
        }

        if (opened > at)
        {
            row.Note("opened_at", "a time not after the update; taken as opened when it was updated", leavesOut: false);
        }

        return new IncidentUpdate(number!, at!.Value, opened!.Value < at.Value ? opened.Value : at.Value, state!, priority!.Value)
        {
            Caller = row.IsUnknown("caller_id") ? null : row.Field("caller_id"),
            IsAssigned = !row.IsUnknown("assigned_to"),
            Reassignments = row.Count("reassignment_count"),
            Reopenings = row.Count("reopen_count"),
            Modification = row.Count("sys_mod_count") ?? 0,
            MadeSla = Verdict(row),
        };
    }

    private static bool? Verdict(LogRow row)
    {
        switch (row.Field(MadeSla))
        {
            case "true":
                return true;
            case "false":
                return false;
            default:
                row.Note(MadeSla, "true or false", leavesOut: false);
                return null;
        }
    }
}
