using System.Globalization;

namespace Advocacy.Rules.Authoring;

/// <summary>Writes a rule's data the same way in every culture, for its declared content.</summary>
internal static class Parameters
{
    internal static string Write<TValue>(TValue value) => value switch
    {
        null => "unknown",
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateTime dateTime => dateTime.ToString("O", CultureInfo.InvariantCulture),
        string text => $"\"{text}\"",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
