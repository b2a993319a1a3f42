using System.Globalization;
using ServiceDesk.Desk;

namespace ServiceDesk.Inventing;

/// <summary>One invented incident: opened, worked on, solved, and closed five days later.</summary>
internal sealed class InventedIncident
{
    private readonly List<(DateTime At, string State, int Reassignments)> _updates = [];
    private readonly string _number;
    private readonly DateTime _opened;
    private readonly string _caller;
    private readonly int _priority;
    private readonly int _group;

    internal InventedIncident(Dice dice, int number, DateTime opened)
    {
        _number = string.Create(CultureInfo.InvariantCulture, $"INV{number:0000}");
        _opened = opened;
        _caller = string.Create(CultureInfo.InvariantCulture, $"{dice.Roll(1, 90)}");
        _priority = dice.Chance(4) ? dice.Roll(1, 2) : dice.Chance(6) ? 4 : 3;
        _group = dice.Roll(1, 5);

        // Group 5 is behind for two weeks; elsewhere most are solved within a day.
        var isBehind = _group == 5 && opened.Month == 3 && opened.Day is >= 8 and <= 21;
        var at = opened.AddMinutes(dice.Roll(0, 30));
        Add(at, "New", 0);
        var reassignments = isBehind ? dice.Roll(2, 5) : dice.Chance(30) ? 1 : 0;
        for (var times = 1; times <= reassignments; times++)
        {
            Add(at = at.AddMinutes(dice.Roll(60, isBehind ? 2400 : 400)), "Active", times);
        }

        if (dice.Chance(isBehind ? 50 : 15))
        {
            Add(at = at.AddMinutes(dice.Roll(60, 600)), "Awaiting User Info", reassignments);
            Add(at = at.AddMinutes(dice.Roll(600, isBehind ? 5000 : 2500)), "Active", reassignments);
        }

        Add(at = at.AddMinutes(dice.Roll(10, isBehind ? 6000 : 900)), "Resolved", reassignments);
        Add(at.AddDays(5), "Closed", reassignments);
    }

    internal IEnumerable<string> Rows() => _updates.Select((update, modification) =>
    {
        var closed = _updates[^1].At;
        var isKept = new DateTimeOffset(closed, TimeSpan.Zero) <= AgreedTerms.Assumed.DueAt(new DateTimeOffset(_opened, TimeSpan.Zero), _priority);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_number},{update.State},{update.Reassignments},0,{modification},{(update.State == "Closed" && !isKept ? "false" : "true")},{_caller},{_opened:d/M/yyyy HH:mm},{update.At:d/M/yyyy HH:mm},{_priority},{_group},{(update.State == "New" ? "?" : $"{_group * 7}")},{closed:d/M/yyyy HH:mm}");
    });

    private void Add(DateTime at, string state, int reassignments) => _updates.Add((at, state, reassignments));
}
