using System.Text;
using ServiceDesk.Desk;

namespace ServiceDesk.Tests.Desk;

/// <summary>Small logs of a service desk.</summary>
internal static class DeskText
{
    internal const string Header =
        "number,ident_state,reassignment_count,reopen_count,sys_mod_count,made_sla,caller_id,opened_at,sys_updated_at,priority,assigned_to,resolved_at,closed_at";

    internal static DeskLog Read(params string[] rows) =>
        DeskLog.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. rows]))));

    internal static string Row(
        string at,
        string state = "Active",
        string number = "I-1",
        string modification = "1",
        string made = "true",
        string caller = "7",
        string opened = "1/3/2016 09:00",
        string priority = "3",
        string assigned = "5",
        string finals = "9/3/2016 09:00") => $"{number},{state},1,0,{modification},{made},{caller},{opened},{at},{priority},{assigned},{finals},{finals}";

    internal static DateTimeOffset At(int day, int hour, int month = 3) => new(2016, month, day, hour, 0, 0, TimeSpan.Zero);
}
