using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>Finds what in an element the serializer or a constructor refused, by trying its parts from the inside out.</summary>
/// <param name="element">The text of an element that cannot be deserialised.</param>
/// <param name="start">The offset of the element within the case.</param>
internal readonly ref struct ElementDiagnosis(ReadOnlySpan<byte> element, int start)
{
    private readonly ReadOnlySpan<byte> _element = element;

    /// <summary>The fault in an element.</summary>
    /// <param name="info">What the element should be.</param>
    /// <param name="refusal">The error that it was refused with: the answer where no part is found to be wrong.</param>
    internal CaseFault Find(JsonTypeInfo info, Exception refusal)
    {
        var reader = new Utf8JsonReader(_element);
        reader.Read();
        return Value(ref reader, info) ?? new CaseFault(start, Refusal.Reason(refusal));
    }

    // Leaves the reader on the value's last token where nothing is wrong.
    private CaseFault? Value(ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) is { } underlying ? info.Options.GetTypeInfo(underlying) : info;
        if (reader.TokenType == JsonTokenType.Null && (type != info || !type.Type.IsValueType))
        {
            return null;
        }

        return type.Kind switch
        {
            JsonTypeInfoKind.Object => Object(ref reader, type),
            JsonTypeInfoKind.Enumerable => Items(ref reader, type),
            JsonTypeInfoKind.Dictionary => Entries(ref reader, type),
            _ => Leaf(ref reader, type),
        };
    }

    private CaseFault? Object(ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Unexpected(ref reader, $"an object with {Names(info)}");
        }

        var from = reader.TokenStartIndex;
        var given = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = Offset(ref reader);
            var name = ElementText.StringAt(ref reader, start);
            if (info.Properties.FirstOrDefault(each => string.Equals(each.Name, name, StringComparison.Ordinal)) is not { } property)
            {
                var suggestion = JsonWords.DidYouMean(name, info.Properties.Select(static each => each.Name));
                return new CaseFault(at, $"There is no property '{name}' here; known are {Names(info)}.{suggestion}");
            }

            reader.Read();
            if (!given.TryAdd(name, Offset(ref reader)))
            {
                return new CaseFault(at, $"'{name}' is given twice; give it once.");
            }

            if (Property(ref reader, property) is { } fault)
            {
                return fault;
            }
        }

        var required = info.Properties.Where(IsRequired).Select(static property => property.Name).ToArray();
        return required.FirstOrDefault(name => !given.ContainsKey(name)) is { } missing
            ? new CaseFault(start + (int)from, $"'{missing}' is missing; required are {JsonWords.List(required)}.")
            : Whole(ref reader, (int)from, info, given);
    }

    private CaseFault? Property(ref Utf8JsonReader reader, JsonPropertyInfo property)
    {
        if (reader.TokenType == JsonTokenType.Null && !property.IsSetNullable)
        {
            var absent = IsRequired(property) ? "it is required" : "leave it out where it is unknown";
            return new CaseFault(Offset(ref reader), $"'{property.Name}' is not null; {absent}.");
        }

        if (property.CustomConverter is null)
        {
            return Value(ref reader, property.Options.GetTypeInfo(property.PropertyType));
        }

        reader.Skip();
        return null;
    }

    private CaseFault? Items(ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Unexpected(ref reader, "an array");
        }

        var from = (int)reader.TokenStartIndex;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(ref reader, info.Options.GetTypeInfo(info.ElementType!)) is { } fault)
            {
                return fault;
            }
        }

        return Whole(ref reader, from, info, null);
    }

    private CaseFault? Entries(ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Unexpected(ref reader, "an object");
        }

        var from = (int)reader.TokenStartIndex;
        var given = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = Offset(ref reader);
            var name = ElementText.StringAt(ref reader, start);
            if (!given.Add(name))
            {
                return new CaseFault(at, $"'{name}' is given twice; give it once.");
            }

            reader.Read();
            if (Value(ref reader, info.Options.GetTypeInfo(info.ElementType!)) is { } fault)
            {
                return fault;
            }
        }

        return Whole(ref reader, from, info, null);
    }

    private CaseFault? Leaf(ref Utf8JsonReader reader, JsonTypeInfo info)
    {
        var (from, token) = ((int)reader.TokenStartIndex, reader.TokenType);
        if (token == JsonTokenType.String)
        {
            ElementText.StringAt(ref reader, start);
        }

        reader.Skip();
        var refusal = Try(_element[from..(int)reader.BytesConsumed], info);
        if (refusal is null)
        {
            return null;
        }

        var found = JsonExpectation.Found(_element[from..(int)reader.BytesConsumed], token);
        return new CaseFault(
            start + from,
            JsonExpectation.Of(info) is { } expected ? $"Expected {expected}, found {found}." : Refusal.Reason(refusal));
    }

    // Tries a value whose parts are all right: only its own constructor can refuse it.
    private CaseFault? Whole(ref Utf8JsonReader reader, int from, JsonTypeInfo info, Dictionary<string, int>? given)
    {
        if (Try(_element[from..(int)reader.BytesConsumed], info) is not { } refusal)
        {
            return null;
        }

        var culprit = refusal switch
        {
            ArgumentException { ParamName: { } parameter } => JsonNamingPolicy.CamelCase.ConvertName(parameter),
            JsonException { Path: ['$', '.', .. var path] } => path,
            _ => "",
        };
        return new CaseFault(given?.GetValueOrDefault(culprit, start + from) ?? start + from, Refusal.Reason(refusal));
    }

    private CaseFault Unexpected(ref Utf8JsonReader reader, string expected) =>
        new(Offset(ref reader), $"Expected {expected}, found {JsonWords.Of(reader.TokenType)}.");

    private int Offset(ref Utf8JsonReader reader) => start + (int)reader.TokenStartIndex;

    private static string Names(JsonTypeInfo info) => JsonWords.List(info.Properties.Select(static property => property.Name));

    private static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || property.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false };

    private static Exception? Try(ReadOnlySpan<byte> value, JsonTypeInfo info)
    {
        try
        {
            JsonSerializer.Deserialize(value, info);
            return null;
        }
        catch (Exception refusal) when (Refusal.Is(refusal))
        {
            return refusal;
        }
    }
}
