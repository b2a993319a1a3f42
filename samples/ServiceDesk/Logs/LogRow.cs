using System.Globalization;

namespace ServiceDesk.Logs;

/// <summary>One row of a log on its way to what it says: reads fields and notes every flaw with its line and column.</summary>
internal sealed class LogRow(IReadOnlyDictionary<string, int> columns, string[] fields, long line, ICollection<Flaw> flaws)
{
    private const int LongestName = 100;

    internal long Line => line;

    /// <summary>Whether a flaw leaves the row out.</summary>
    internal bool IsLeftOut { get; private set; }

    internal string Field(string column) => fields[columns[column]].Trim();

    /// <summary>Whether a field says nothing: it is empty, <c>?</c> or <c>NA</c>.</summary>
    internal bool IsUnknown(string column) => Field(column) is "" or "?" or "NA";

    internal string? Name(string column)
    {
        var text = Field(column);
        return IsUnknown(column) || text.Length > LongestName || text.Any(static each => char.IsControl(each) || each == '\uFFFD')
            ? LeaveOut(column, $"a name of up to {LongestName} characters of UTF-8 text")
            : text;
    }

    internal DateTimeOffset? Instant(string column, string format, string example)
    {
        if (DateTime.TryParseExact(Field(column), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return new DateTimeOffset(time, TimeSpan.Zero);
        }

        LeaveOut(column, $"a time such as {example}");
        return null;
    }

    /// <summary>A whole number without which the row says nothing.</summary>
    internal int? Number(string column, int least, int most)
    {
        if (Parsed(column) is { } number && number >= least && number <= most)
        {
            return number;
        }

        LeaveOut(column, Range(least, most));
        return null;
    }

    /// <summary>A whole number that may be unknown.</summary>
    internal int? Count(string column)
    {
        if (IsUnknown(column))
        {
            return null;
        }

        if (Parsed(column) is { } number and >= 0)
        {
            return number;
        }

        Note(column, Range(0, int.MaxValue), leavesOut: false);
        return null;
    }

    internal string? LeaveOut(string column, string expected)
    {
        Note(column, expected, leavesOut: true);
        IsLeftOut = true;
        return null;
    }

    internal void Note(string column, string expected, bool leavesOut) =>
        flaws.Add(new Flaw(line, columns[column] + 1, column, fields[columns[column]], expected, leavesOut));

    private static string Range(int least, int most) => most == int.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} on")
        : string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}");

    private int? Parsed(string column) =>
        int.TryParse(Field(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
