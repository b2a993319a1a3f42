using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>The types of commitments, or of facts, that a format knows.</summary>
internal sealed class Subtypes
{
    private readonly string _word;
    private readonly string _addition;

    private Subtypes(string word, string addition, ImmutableArray<Subtype> known) => (_word, _addition, Known) = (word, addition, known);

    internal static Subtypes OfCommitments { get; } = new(
        "commitment",
        nameof(CaseFormat.AddCommitment),
        [
            Subtype.Of("delivery", ModelJson.Default.Delivery),
            Subtype.Of("appointment", ModelJson.Default.Appointment),
            Subtype.Of("service-level", ModelJson.Default.ServiceLevel),
            Subtype.Of("response-promise", ModelJson.Default.ResponsePromise),
        ]);

    internal static Subtypes OfFacts { get; } = new("fact", nameof(CaseFormat.AddFact), []);

    /// <summary>In the order of registration.</summary>
    internal ImmutableArray<Subtype> Known { get; }

    internal Subtypes With<T>(string name, JsonTypeInfo<T> info)
        where T : class
    {
        var added = Subtype.Of(name, info);
        foreach (var known in Known)
        {
            if (string.Equals(known.Name, name, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"The {_word} type '{name}' is already {known.Info.Type.Name}; choose another name, such as 'acme/{name}'.",
                    nameof(name));
            }

            if (known.Info.Type == typeof(T))
            {
                throw new ArgumentException(
                    $"{typeof(T).Name} is already the {_word} type '{known.Name}'; register a type once.",
                    nameof(info));
            }
        }

        return new Subtypes(_word, _addition, Known.Add(added));
    }

    internal Subtype Of(object item) => Known.FirstOrDefault(known => known.Info.Type == item.GetType())
        ?? throw new ArgumentException(
            $"This format does not know the {_word} type {item.GetType().Name}; register it with {_addition}.",
            nameof(item));

    internal Subtype? Find(string name) => Known.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal));

    /// <summary>What may stand in <c>type</c>, as a sentence.</summary>
    internal string Describe() => Known.IsEmpty
        ? $"No {_word} types are known here; register the host's with {_addition}."
        : $"Known {_word} types: {JsonWords.List(Known.Select(static known => known.Name))}.";

    internal string DidYouMean(string name) => JsonWords.DidYouMean(name, Known.Select(static known => known.Name));
}
