using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Advocacy.Rules;

/// <summary>The rules that every id and code keeps.</summary>
internal static class StringValue
{
    internal const int MaxLength = 128;

    internal static string RequireId(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        if (value.Length > MaxLength)
        {
            throw new ArgumentException($"An id has at most {MaxLength} characters; this one has {value.Length}.", name);
        }

        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) || value.Any(char.IsControl))
        {
            throw new ArgumentException("An id neither starts nor ends with white space and holds no control character.", name);
        }

        if (!HasWholeCharacters(value))
        {
            throw new ArgumentException("An id holds no half of a surrogate pair: no text of Unicode has one.", name);
        }

        return value;
    }

    internal static string RequireCode(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        if (value.Length > MaxLength)
        {
            throw new ArgumentException($"A code has at most {MaxLength} characters; this one has {value.Length}.", name);
        }

        for (var i = 0; i < value.Length; i++)
        {
            var inner = value[i] is '-' or '/' or '.';
            if (!char.IsAsciiLetterLower(value[i]) && !char.IsAsciiDigit(value[i]) && !(inner && i > 0 && i < value.Length - 1))
            {
                throw new ArgumentException(
                    $"'{value}' is not a code: use lower-case letters, digits and inner '-', '/' or '.', such as 'late-delivery' or 'acme/lost-luggage'.",
                    name);
            }
        }

        return value;
    }

    internal static T RequireSet<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, IStringValue<T> =>
        value.Value.Length > 0 ? value : throw new ArgumentException($"A {typeof(T).Name} is required; the default value is none.", name);

    private static bool HasWholeCharacters(ReadOnlySpan<char> text)
    {
        while (Rune.DecodeFromUtf16(text, out _, out var length) == OperationStatus.Done)
        {
            text = text[length..];
        }

        return text.IsEmpty;
    }
}
