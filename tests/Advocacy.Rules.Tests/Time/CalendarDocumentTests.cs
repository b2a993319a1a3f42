using System.Globalization;
using System.Text.RegularExpressions;

namespace Advocacy.Rules.Tests.Time;

/// <summary>The document about calendars shows what its example prints.</summary>
public sealed partial class CalendarDocumentTests
{
    private static readonly string _document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "calendars.md"));

    [Fact]
    public void Example_InTheDocument_IsTheOneBelowAndPrintsWhatIsShown()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Advocacy.Rules.Tests", "Time", "CalendarDocumentTests.cs"));
        var indented = string.Join('\n', Block("csharp", 1).Split('\n').Select(line => line.Length == 0 ? line : $"        {line}"));

        Assert.Contains(indented, source, StringComparison.Ordinal);
        Assert.Equal(Block("text", 0), Printed());
    }

    private static string Printed()
    {
        using var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var office = new BusinessCalendar(
            "Europe/Copenhagen",
            OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(8, 0), new TimeOnly(16, 0)),
            holidays: [new DateOnly(2026, 12, 24), new DateOnly(2026, 12, 25)]);
        var clock = ServiceLevelClock.Start(Utc("2026-12-22 13:00"), new ServiceLevelTerms(TimeSpan.FromHours(8), office));
        Console.WriteLine($"due {clock.BreachesAt:u}");

        clock = clock.Pause(Utc("2026-12-23 09:00"), PauseReason.WaitingForCustomer);
        Console.WriteLine($"due {clock.DueIfResumedAt(Utc("2026-12-28 08:00")):u} if resumed at eight");

        clock = clock.Resume(Utc("2026-12-28 08:00"));
        clock = clock.Change(Utc("2026-12-28 09:00"), new ServiceLevelTerms(TimeSpan.FromHours(12), BusinessCalendar.AroundTheClock));
        Console.WriteLine($"due {clock.BreachesAt:u} by the new terms");

        var reading = clock.ReadAt(Utc("2026-12-28 10:00"));
        Console.WriteLine($"{reading.State}: {reading.Elapsed.TotalHours} hours gone, {reading.Paused.TotalHours} paused, {reading.Remaining.TotalHours} left");
        return Console.ToString().Trim();
    }

    private static DateTimeOffset Utc(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Block(string language, int position) =>
        Fence().Matches(_document).Where(match => match.Groups["language"].Value == language).ElementAt(position).Groups["text"].Value.TrimEnd();

    [GeneratedRegex(@"```(?<language>\w+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
