using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>The values that a fact is probed with.</summary>
internal static class Probes
{
    /// <summary>
    /// Whether a type's values can be probed: switches, enumerations, codes and lists of codes, text that keys want, and what lies on a scale.
    /// </summary>
    internal static bool CanProbe(JsonTypeInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        return Scale.Has(type) || IsSwitched(type) || (info.Kind == JsonTypeInfoKind.Enumerable && KnownCodes.IsSet(info.ElementType!));
    }

    /// <summary>The other values of a switch, an enumeration, a code or a text; for a list of codes, the list with one code more or less.</summary>
    internal static IEnumerable<JsonNode> Switched(ProbedFact fact, DeclaredValues declared)
    {
        var values = fact.Info.Kind == JsonTypeInfoKind.Enumerable ? Lists(fact)
            : fact.Type == typeof(bool) ? [fact.Write(false), fact.Write(true)]
            : fact.Type.IsEnum ? Members(fact)
            : KnownCodes.Of(fact.Type).Concat(declared.KeysOf(fact.Type)).Distinct().Select(fact.Write);
        return values.Where(value => !JsonNode.DeepEquals(value, fact.Json));
    }

    /// <summary>How many steps a value is shifted to where the clock, or a rule's declaration, says that something may change: the least first.</summary>
    internal static ImmutableArray<decimal> Breakpoints(
        ProbedFact fact, object value, DateTimeOffset asOf, IEnumerable<DateTimeOffset> asked, DeclaredValues declared)
    {
        IEnumerable<decimal> steps = declared.StepsFrom(value);
        if (value is DateTimeOffset instant)
        {
            steps = steps.Concat(asked.SelectMany(noted =>
            {
                var onTheInstant = Scale.Between(noted, asOf)!.Value;
                var toTheNoted = Scale.Between(instant, noted)!.Value;
                return fact.Json is null ? [toTheNoted, toTheNoted - 1, toTheNoted + 1, onTheInstant] : new[] { onTheInstant, onTheInstant + 1 };
            }));
        }

        return [.. steps.Distinct().OrderBy(Math.Abs).ThenBy(static step => step)];
    }

    private static bool IsSwitched(Type type) => type == typeof(bool) || type == typeof(string) || type.IsEnum || KnownCodes.IsSet(type);

    private static IEnumerable<JsonNode> Members(ProbedFact fact) =>
        fact.Info.GetJsonSchemaAsNode(CaseSchema.ExporterOptions) is JsonObject schema && schema["enum"] is JsonArray members
            ? members.OfType<JsonNode>().Select(static member => member.DeepClone())
            : [];

    private static IEnumerable<JsonNode> Lists(ProbedFact fact)
    {
        var present = (fact.Json as JsonArray ?? []).Select(static code => code!.GetValue<string>()).ToArray();
        return KnownCodes.Of(fact.Info.ElementType!).Select(static code => code.ToString()!).Select(code => ListOf(
            present.Contains(code, StringComparer.Ordinal) ? present.Except([code], StringComparer.Ordinal) : present.Append(code)));
    }

    private static JsonNode ListOf(IEnumerable<string> codes) => new JsonArray([.. codes.Select(static code => (JsonNode)code)]);
}
