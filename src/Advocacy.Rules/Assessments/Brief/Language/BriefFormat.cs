using System.Globalization;

namespace Advocacy.Rules;

/// <summary>Formats the holes of a text in the reader's culture: instants in the brief's offset, money, and plurals.</summary>
/// <remarks>
/// A plural hole names the forms by their categories, with <c>#</c> for the number: <c>{0:plural:one=# day;other=# days}</c>.
/// A category that is left out takes the form <c>other</c>.
/// </remarks>
internal sealed class BriefFormat(CultureInfo culture, string language, TimeSpan offset) : IFormatProvider, ICustomFormatter
{
    private const string Plural = "plural:";

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : culture.GetFormat(formatType!);

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        null => "",
        _ when format is not null
            && format.StartsWith(Plural, StringComparison.Ordinal) => FormOf(format[Plural.Length..], Convert.ToDecimal(arg, CultureInfo.InvariantCulture)),
        DateTimeOffset instant => Instant(instant),
        Money money => Estimate(money),
        IFormattable formattable => formattable.ToString(format, culture),
        _ => arg.ToString() ?? "",
    };

    /// <summary>Day, month and year by the culture, then the time of day, in the brief's offset.</summary>
    internal string Instant(DateTimeOffset instant)
    {
        var at = instant.ToOffset(offset);
        return $"{Date(at)}{(language == "en" && culture.Name.Length > 0 ? "," : "")} {Time(at)}";
    }

    /// <summary>Day and month, for a chart's axis.</summary>
    internal string ShortDate(DateTimeOffset instant)
    {
        var at = instant.ToOffset(offset);
        return culture.Name.Length == 0
            ? at.ToString("MM-dd", culture)
            : at.ToString(culture.DateTimeFormat.MonthDayPattern.Replace("MMMM", "MMM", StringComparison.Ordinal), culture);
    }

    /// <summary>An exact amount, with all decimals of its currency.</summary>
    internal string Exact(Money money) => money.ToString(null, culture);

    /// <summary>An amount of which the minor unit would say more than is known: without it where it is nothing.</summary>
    internal string Estimate(Money money) => money.Amount == decimal.Truncate(money.Amount) && money.Currency.Decimals > 0
        ? $"{money.Amount.ToString("N0", culture)} {money.Currency}"
        : Exact(money);

    /// <summary>The same without the currency, where it follows.</summary>
    internal string Amount(Money money) => Estimate(money)[..^(money.Currency.Value.Length + 1)];

    /// <summary>Whole per cents; what is not certain never rounds to certain.</summary>
    internal string Percent(Probability probability) => (probability.Value switch
    {
        > 0 and < 0.01 => 0.01,
        > 0.99 and < 1 => 0.99,
        _ => probability.Value,
    }).ToString("P0", culture);

    private string Date(DateTimeOffset at)
    {
        var format = culture.DateTimeFormat;
        var (monthAndDay, longDate) = (format.MonthDayPattern, format.LongDatePattern);
        return culture.Name.Length == 0 ? at.ToString("yyyy-MM-dd", culture)
            : !longDate.EndsWith('y') ? at.ToString("d", culture)
            : at.ToString($"{monthAndDay}{(monthAndDay[0] == 'M' ? ", " : " ")}yyyy", culture);
    }

    // Versions of the culture data differ in the space before AM and PM.
    private string Time(DateTimeOffset at) => at.ToString(culture.Name.Length == 0 ? "HH:mm" : "t", culture).Replace('\u202F', '\u00A0').Replace(' ', '\u00A0');

    private string FormOf(string forms, decimal number)
    {
        number = Math.Round(number, 2);
        var category = PluralRules.Category(language, number);
        string? form = null;
        foreach (var each in forms.Split(';'))
        {
            if (each.StartsWith(category + "=", StringComparison.Ordinal) || (form is null && each.StartsWith("other=", StringComparison.Ordinal)))
            {
                form = each[(each.IndexOf('=', StringComparison.Ordinal) + 1)..];
            }
        }

        return (form ?? throw new FormatException($"The plural '{forms}' has no form 'other'."))
            .Replace("#", number.ToString("#,0.##", culture), StringComparison.Ordinal);
    }
}
