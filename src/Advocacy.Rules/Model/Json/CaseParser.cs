using System.Text.Json;

namespace Advocacy.Rules;

/// <summary>Walks the text of one case element by element, so that whatever is wrong has a place.</summary>
/// <remarks>Throws <see cref="CaseFault"/>, or <see cref="JsonException"/> where the text is no JSON.</remarks>
internal readonly ref struct CaseParser(ReadOnlySpan<byte> utf8, Subtypes commitments, Subtypes facts)
{
    internal const string CustomerName = "customer";
    internal const string CommitmentsName = "commitments";
    internal const string IncidentsName = "incidents";
    internal const string InteractionsName = "interactions";
    internal const string FactsName = "facts";

    private static readonly string[] Properties = [CustomerName, CommitmentsName, IncidentsName, InteractionsName, FactsName];

    private readonly ReadOnlySpan<byte> _utf8 = utf8;

    internal CustomerCase Parse()
    {
        var reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = StrictJson.MaxDepth });
        reader.Read();
        var parsed = ParseAt(ref reader);
        reader.Read();
        return parsed;
    }

    /// <summary>Reads the case that a reader is on, up to its end.</summary>
    internal CustomerCase ParseAt(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var found = JsonWords.Of(reader.TokenType);
            throw new CaseFault(start, $$$"""A case is an object such as {"customer": {"id": "C-1"}}, not {{{found}}}.""");
        }

        var parts = new CaseParts(start);
        var given = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (at, name) = ReadName(ref reader, given);
            if (!ReadPart(ref reader, name, parts))
            {
                throw new CaseFault(
                    at,
                    $"A case has no property '{name}'; it has {JsonWords.List(Properties)}.{JsonWords.DidYouMean(name, Properties)}");
            }
        }

        return parts.ToCase(_utf8);
    }

    /// <summary>Reads the name of a property, which is given once, and goes on to its value.</summary>
    internal static (int At, string Name) ReadName(ref Utf8JsonReader reader, HashSet<string> given)
    {
        var at = (int)reader.TokenStartIndex;
        var name = ElementText.StringAt(ref reader, 0);
        if (!given.Add(name))
        {
            throw new CaseFault(at, $"'{name}' is given twice; give it once.");
        }

        reader.Read();
        return (at, name);
    }

    /// <summary>Reads the value of a property of a case.</summary>
    /// <returns>Whether a case has a property of that name; where it has not, nothing is read.</returns>
    internal bool ReadPart(ref Utf8JsonReader reader, string name, CaseParts parts)
    {
        switch (name)
        {
            case CustomerName:
                parts.Customer = ReadElement<Customer>(ref reader, "The customer", null).Item;
                break;
            case CommitmentsName:
                ReadItems(ref reader, "A commitment", parts.Commitments, commitments);
                break;
            case IncidentsName:
                ReadItems(ref reader, "An incident", parts.Incidents, null);
                break;
            case InteractionsName:
                ReadItems(ref reader, "An interaction", parts.Interactions, null);
                break;
            case FactsName:
                ReadItems(ref reader, "A fact", parts.Facts, facts);
                break;
            default:
                return false;
        }

        return true;
    }

    private void ReadItems<T>(ref Utf8JsonReader reader, string word, List<Placed<T>> items, Subtypes? subtypes)
        where T : class
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new CaseFault((int)reader.TokenStartIndex, $"Expected an array, found {JsonWords.Of(reader.TokenType)}.");
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadElement<T>(ref reader, word, subtypes));
        }
    }

    private Placed<T> ReadElement<T>(ref Utf8JsonReader reader, string word, Subtypes? subtypes)
        where T : class
    {
        var at = (int)reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new CaseFault(at, $"{word} is an object, not {JsonWords.Of(reader.TokenType)}.");
        }

        reader.Skip();
        var text = _utf8[at..(int)reader.BytesConsumed];
        var info = subtypes is null ? StrictJson.Model.GetTypeInfo(typeof(T)) : TypeOf(text, at, subtypes).Info;
        try
        {
            return new Placed<T>((T)JsonSerializer.Deserialize(text, info)!, at, text.Length);
        }
        catch (Exception refusal) when (Refusal.Is(refusal))
        {
            throw new ElementDiagnosis(text, at).Find(info, refusal);
        }
    }

    private static Subtype TypeOf(ReadOnlySpan<byte> element, int at, Subtypes subtypes)
    {
        if (!ElementText.TryFind(element, "type"u8, out var type))
        {
            throw new CaseFault(at, $"'type' is missing. {subtypes.Describe()}");
        }

        if (type.TokenType != JsonTokenType.String)
        {
            throw new CaseFault(
                at + (int)type.TokenStartIndex,
                $"'type' is a string, not {JsonWords.Of(type.TokenType)}. {subtypes.Describe()}");
        }

        var name = ElementText.StringAt(ref type, at);
        return subtypes.Find(name)
            ?? throw new CaseFault(
                at + (int)type.TokenStartIndex,
                $"The type '{name}' is not known. {subtypes.Describe()}{subtypes.DidYouMean(name)}");
    }
}
