using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>A case taken apart into single facts, as its JSON form has them, and put together again with other values.</summary>
internal sealed class CaseFacts
{
    private const int Deepest = 8;

    private readonly CustomerCase _case;
    private readonly ImmutableArray<CaseElement> _elements;

    internal CaseFacts(CustomerCase @case, CaseFormat format)
    {
        _case = @case;
        _elements =
        [
            Element("$.customer", @case.Customer.Id.Value, null, @case.Customer, StrictJson.Model.GetTypeInfo(typeof(Customer))),
            .. @case.Commitments.Select((held, at) =>
                Element(Path(CaseParser.CommitmentsName, at), held.Id.Value, held.Id, held, format.Commitments.Of(held).Info)),
            .. @case.Incidents.Select((held, at) =>
                Element(Path(CaseParser.IncidentsName, at), held.Id.Value, held.Commitment, held, StrictJson.Model.GetTypeInfo(typeof(Incident)))),
            .. @case.Interactions.Select((held, at) =>
                Element(Path(CaseParser.InteractionsName, at), held.Id.Value, held.Commitment, held, StrictJson.Model.GetTypeInfo(typeof(Interaction)))),
            .. @case.Facts.Select((held, at) => Element(Path(CaseParser.FactsName, at), null, held.Commitment, held, format.Facts.Of(held).Info)),
        ];
    }

    /// <summary>
    /// The facts that may be probed: those that concern a subject first, then the customer's, then the others, each in the order of the paths.
    /// </summary>
    internal IEnumerable<ProbedFact> About(CommitmentId? subject) => _elements
        .OrderBy(element => element.Concerns == subject ? 0 : element.Concerns is null ? 1 : 2)
        .SelectMany(static element => Walk(element, element.Info, element.Json, []));

    /// <summary>The case with other values; nothing where the case or one of its parts refuses them.</summary>
    internal CustomerCase? With(params ReadOnlySpan<(ProbedFact Fact, JsonNode Value)> changes)
    {
        var copies = new Dictionary<CaseElement, JsonObject>(ReferenceEqualityComparer.Instance);
        foreach (var (fact, value) in changes)
        {
            if (!copies.TryGetValue(fact.Element, out var copy))
            {
                copies.Add(fact.Element, copy = (JsonObject)fact.Element.Json.DeepClone());
            }

            fact.Set(copy, value);
        }

        try
        {
            var changed = copies.ToDictionary(
                static entry => entry.Key.Item, static entry => JsonSerializer.Deserialize(entry.Value, entry.Key.Info)!, ReferenceEqualityComparer.Instance);
            T Now<T>(T item)
                where T : class => changed.TryGetValue(item, out var other) ? (T)other : item;
            return new CustomerCase(
                Now(_case.Customer), _case.Commitments.Select(Now), _case.Incidents.Select(Now), _case.Interactions.Select(Now), _case.Facts.Select(Now));
        }
        catch (Exception refusal) when (Refusal.Is(refusal))
        {
            return null;
        }
    }

    private static string Path(string list, int at) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{at}]");

    private static CaseElement Element(string path, string? owner, CommitmentId? concerns, object item, JsonTypeInfo info) =>
        new(path, owner, concerns, item, JsonSerializer.SerializeToNode(item, info)!.AsObject(), info);

    private static IEnumerable<ProbedFact> Walk(CaseElement element, JsonTypeInfo info, JsonObject? json, ImmutableArray<object> steps)
    {
        if (steps.Length > Deepest)
        {
            yield break;
        }

        foreach (var property in info.Properties)
        {
            if (!MayBeProbed(property) || !info.Options.TryGetTypeInfo(property.PropertyType, out var type))
            {
                continue;
            }

            var way = steps.Add(property.Name);
            var value = json?[property.Name];
            if (Probes.CanProbe(type))
            {
                yield return new ProbedFact(element, way, type);
                continue;
            }

            foreach (var fact in Inside(element, type, value, way))
            {
                yield return fact;
            }
        }
    }

    private static IEnumerable<ProbedFact> Inside(CaseElement element, JsonTypeInfo type, JsonNode? value, ImmutableArray<object> way)
    {
        if (type.Kind == JsonTypeInfoKind.Object)
        {
            return Walk(element, type, value as JsonObject, way);
        }

        return type.Kind == JsonTypeInfoKind.Enumerable && value is JsonArray items && type.ElementType is { } each
            && type.Options.TryGetTypeInfo(each, out var item) && item.Kind == JsonTypeInfoKind.Object
            ? items.SelectMany((_, at) => Walk(element, item, items[at] as JsonObject, way.Add(at)))
            : [];
    }

    /// <summary>What the customer is to the business is no matter here, and what a thing is or refers to is no fact about it.</summary>
    private static bool MayBeProbed(JsonPropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type != typeof(BusinessStanding) && type != typeof(CustomerId) && type != typeof(CommitmentId) && type != typeof(IncidentId)
            && type != typeof(InteractionId) && property.Name != Subtype.Discriminator;
    }
}
