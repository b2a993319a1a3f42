namespace Advocacy.Rules;

/// <summary>Which form of a word goes with a number: the cardinal rules of CLDR for the languages of the brief.</summary>
internal static class PluralRules
{
    /// <summary>The category of a number as it is shown.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="number">The number, not negative, rounded to the decimals that are shown.</param>
    internal static string Category(string language, decimal number)
    {
        var whole = decimal.Truncate(number);
        var hasDecimals = whole != number;
        return language switch
        {
            "cs" => hasDecimals ? "many" : whole switch { 1 => "one", >= 2 and <= 4 => "few", _ => "other" },
            "da" => number == 1 || (hasDecimals && whole is 0 or 1) ? "one" : "other",
            "fil" => LastDigit(number) is 4 or 6 or 9 ? "other" : "one",
            _ => number == 1 ? "one" : "other",
        };
    }

    /// <summary>The last digit before the decimal sign, or the last one shown after it.</summary>
    private static int LastDigit(decimal number)
    {
        while (number != decimal.Truncate(number))
        {
            number *= 10;
        }

        return (int)(number % 10);
    }
}
