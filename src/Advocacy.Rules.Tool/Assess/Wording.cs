using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules.Tool.Assess;

/// <summary>Values in the reader's words: numbers, money and dates in the reader's culture, all else in English.</summary>
internal sealed class Wording(CultureInfo culture)
{
    internal CultureInfo Culture => culture;

    /// <summary>An instant in UTC, to the minute where it is a whole one.</summary>
    internal string Of(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        var isInvariant = culture.Equals(CultureInfo.InvariantCulture);
        var time = utc.Second == 0
            ? utc.ToString(isInvariant ? "yyyy-MM-dd HH:mm" : "g", culture)
            : utc.ToString(isInvariant ? "yyyy-MM-dd HH:mm:ss" : "G", culture);
        return $"{time} UTC";
    }

    /// <summary>A length of time in its two largest units: <c>2 days 4 hours</c>.</summary>
    internal string Of(TimeSpan duration)
    {
        string[] parts =
        [
            .. Part((long)duration.TotalDays, "day"),
            .. Part(duration.Hours, "hour"),
            .. Part(duration.Minutes, "minute"),
        ];
        return parts.Length == 0 ? "less than a minute" : string.Join(' ', parts.Take(2));
    }

    /// <summary>A length of time in hours.</summary>
    internal string OfHours(TimeSpan duration) => duration.TotalHours == 1 ? "1 hour" : $"{Of(duration.TotalHours)} hours";

    internal string Of(double number) => number.ToString("#,0.##", culture);

    internal string Of(Money money) => money.ToString(null, culture);

    internal string Of(Probability probability) => probability.ToString(null, culture);

    internal string Of(LogOdds weight) => weight.ToString(null, culture);

    internal string Of(FormattableString reason) => reason.ToString(culture);

    internal string Of(long number) => number.ToString("n0", culture);

    /// <summary>What is owed or paid: the amount, and its form where it is not cash.</summary>
    internal string Of(Money amount, PaymentForm form) => form == PaymentForm.Cash ? Of(amount) : $"{Of(amount)} as {Of(form).ToLowerInvariant()}";

    /// <summary>The name of a value, in words.</summary>
    internal static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    /// <summary>A code of an open set, in words.</summary>
    internal static string OfCode(string code) => code.Replace('-', ' ');

    internal static string OfSubject(ISubject subject) => subject is Commitment commitment
        ? $"{OfCode(JsonNamingPolicy.KebabCaseLower.ConvertName(commitment.GetType().Name))} {commitment.Id}"
        : "the customer as a whole";

    internal static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Where an issue stands, in words.</summary>
    internal string StatusOf(PredictedIssue issue) => issue.Status switch
    {
        IssueStatus.Anticipated => $"{Of(issue.Likelihood)} likely",
        IssueStatus.Occurring => issue.HitsAt is { } since ? $"occurring since {Of(since)}" : "occurring",
        _ => (issue.HitsAt, issue.EndedAt) switch
        {
            ({ } hit, { } ended) => $"occurred {Of(hit)}, over since {Of(ended)}",
            ({ } hit, null) => $"occurred {Of(hit)}",
            _ => "occurred",
        },
    };

    private string[] Part(long number, string unit) => number switch
    {
        0 => [],
        1 => [$"1 {unit}"],
        _ => [$"{Of(number)} {unit}s"],
    };
}
