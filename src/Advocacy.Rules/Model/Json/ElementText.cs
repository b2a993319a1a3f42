using System.Text.Json;

namespace Advocacy.Rules;

/// <summary>Looks into the text of one object.</summary>
internal static class ElementText
{
    /// <summary>Finds a property of an object.</summary>
    /// <param name="element">The object's text.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">A reader on the property's value.</param>
    /// <returns>Whether the object has the property.</returns>
    internal static bool TryFind(ReadOnlySpan<byte> element, ReadOnlySpan<byte> name, out Utf8JsonReader value)
    {
        value = new Utf8JsonReader(element);
        value.Read();
        while (value.Read() && value.TokenType == JsonTokenType.PropertyName)
        {
            var isFound = value.ValueTextEquals(name);
            value.Read();
            if (isFound)
            {
                return true;
            }

            value.Skip();
        }

        return false;
    }

    /// <summary>The string or property name that a reader is on.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="start">The offset of the reader's text within the case.</param>
    /// <exception cref="CaseFault">The string escapes half a character.</exception>
    internal static string StringAt(ref Utf8JsonReader reader, int start)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new CaseFault(
                start + (int)reader.TokenStartIndex,
                "This string holds half of a surrogate pair; escape whole characters, such as \\ud83d\\ude00.");
        }
    }
}
