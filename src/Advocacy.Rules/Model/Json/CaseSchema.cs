using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>The JSON schema of case files, made of the same type information that reads them.</summary>
internal static class CaseSchema
{
    // The model's values have converters of their own, which the exporter cannot see into.
    private static readonly FrozenDictionary<Type, string> Values = new Dictionary<Type, string>
    {
        [typeof(Money)] = "money",
        [typeof(Currency)] = "currency",
        [typeof(Probability)] = "probability",
        [typeof(DateTimeOffset)] = "instant",
        [typeof(TimeSpan)] = "duration",
        [typeof(CustomerId)] = "id",
        [typeof(CommitmentId)] = "id",
        [typeof(IncidentId)] = "id",
        [typeof(InteractionId)] = "id",
        [typeof(Channel)] = "code",
        [typeof(IncidentKind)] = "code",
        [typeof(InteractionKind)] = "code",
        [typeof(IssueKind)] = "code",
        [typeof(NeedKind)] = "code",
        [typeof(PauseReason)] = "code",
        [typeof(RemedyKind)] = "code",
    }.ToFrozenDictionary();

    internal static JsonSchemaExporterOptions ExporterOptions { get; } = new() { TreatNullObliviousAsNonNullable = true };

    private static JsonSchemaExporterOptions WithValues { get; } = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = ReferToValue,
    };

    internal static string Of(Subtypes commitments, Subtypes facts)
    {
        var definitions = ValueDefinitions();
        definitions["customer"] = Export(typeof(Customer), "customer");
        definitions["commitment"] = OneOf(commitments, "commitment", "A promise made to the customer.");
        definitions["incident"] = Export(typeof(Incident), "incident");
        definitions["interaction"] = Export(typeof(Interaction), "interaction");
        definitions["fact"] = OneOf(facts, "fact", "A further fact of the host's.");
        definitions["case"] = Case();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Advocacy.Rules case file",
            ["description"] = "One case, or an array of cases. In a file of JSON Lines each line is one case.",
            ["anyOf"] = new JsonArray(Reference("case"), ArrayOf("case")),
            ["$defs"] = definitions,
        };
        return schema.ToJsonString(new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }

    private static JsonObject ValueDefinitions() => JsonNode.Parse(
        """
        {
          "id": { "type": "string", "minLength": 1, "maxLength": 128, "description": "The host's own id, compared by its characters." },
          "code": {
            "type": "string",
            "maxLength": 128,
            "pattern": "^[a-z0-9]([a-z0-9/.-]*[a-z0-9])?$",
            "description": "A well-known code, or the host's own such as acme/lost-luggage."
          },
          "instant": {
            "type": "string",
            "format": "date-time",
            "pattern": "T.*(Z|[+-][0-9]{2}(:[0-9]{2})?)$",
            "description": "An instant with its offset, such as 2026-03-01T09:00:00Z."
          },
          "duration": {
            "type": "string",
            "pattern": "^-?([0-9]+\\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?$",
            "description": "Days, hours, minutes and seconds: 2.12:00:00 is two and a half days."
          },
          "currency": { "type": "string", "pattern": "^[A-Z]{3}$", "description": "An active currency code of ISO 4217." },
          "money": {
            "type": "object",
            "description": "An amount in the currency's major unit (euros, not cents).",
            "properties": { "amount": { "type": "number" }, "currency": { "$ref": "#/$defs/currency" } },
            "required": ["amount", "currency"],
            "additionalProperties": false
          },
          "probability": { "type": "number", "minimum": 0, "maximum": 1 }
        }
        """)!.AsObject();

    private static JsonObject Case() => new()
    {
        ["type"] = "object",
        ["title"] = "A customer's case",
        ["properties"] = new JsonObject
        {
            [CaseParser.CustomerName] = Reference("customer"),
            [CaseParser.CommitmentsName] = ArrayOf("commitment"),
            [CaseParser.IncidentsName] = ArrayOf("incident"),
            [CaseParser.InteractionsName] = ArrayOf("interaction"),
            [CaseParser.FactsName] = ArrayOf("fact"),
        },
        ["required"] = new JsonArray((JsonNode)CaseParser.CustomerName),
        ["additionalProperties"] = false,
    };

    // "oneOf" of nothing is no schema: without known types, nothing is valid.
    private static JsonNode OneOf(Subtypes subtypes, string definition, string description)
    {
        if (subtypes.Known.IsEmpty)
        {
            return JsonValue.Create(false);
        }

        var choices = new JsonArray();
        foreach (var (name, info) in subtypes.Known)
        {
            var schema = info.GetJsonSchemaAsNode(WithValues).AsObject();
            schema["properties"]![Subtype.Discriminator] = new JsonObject { ["const"] = name };
            schema.Insert(0, "title", name);
            choices.Add((JsonNode)MoveReferences(schema, $"#/$defs/{definition}/oneOf/{choices.Count}"));
        }

        return new JsonObject { ["description"] = description, ["oneOf"] = choices };
    }

    private static JsonNode Export(Type type, string definition) =>
        MoveReferences(StrictJson.Model.GetTypeInfo(type).GetJsonSchemaAsNode(WithValues), $"#/$defs/{definition}");

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    private static JsonObject ArrayOf(string definition) => new() { ["type"] = "array", ["items"] = Reference(definition) };

    private static JsonNode ReferToValue(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (ValueReference(context.TypeInfo.Type) is { } reference)
        {
            return reference;
        }

        // The exporter says nothing of elements that it cannot see into.
        if (context.TypeInfo.ElementType is { } element && ValueReference(element) is { } each)
        {
            schema[context.TypeInfo.Kind == JsonTypeInfoKind.Dictionary ? "additionalProperties" : "items"] = each;
        }

        return schema;
    }

    private static JsonObject? ValueReference(Type type)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        if (!Values.TryGetValue(underlying ?? type, out var definition))
        {
            return null;
        }

        return underlying is null
            ? Reference(definition)
            : new JsonObject { ["anyOf"] = new JsonArray(Reference(definition), new JsonObject { ["type"] = "null" }) };
    }

    // The exporter refers to a type's second occurrence from the root of the type's own schema, which stands elsewhere here.
    private static JsonNode MoveReferences(JsonNode schema, string root)
    {
        switch (schema)
        {
            case JsonObject node:
                if ((string?)node["$ref"] is { } target && !target.StartsWith("#/$defs/", StringComparison.Ordinal))
                {
                    node["$ref"] = root + target[1..];
                }

                foreach (var (_, child) in node)
                {
                    MoveReferences(child!, root);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    MoveReferences(item!, root);
                }

                break;
        }

        return schema;
    }
}
