using System.Text.Json.Nodes;

namespace Advocacy.Rules.Tests.Model.Json;

public sealed class CaseSchemaTests
{
    [Fact]
    public void Schema_OfTheLibrarysTypes_IsThePublishedFile()
    {
        var published = Path.Combine(Repository.Root, "docs", "case.schema.json");

        Assert.Equal(File.ReadAllText(published), new CaseFormat().Schema() + "\n");
    }

    [Fact]
    public void Schema_OfAHostsTypes_HoldsThemByName()
    {
        var definitions = JsonNode.Parse(SampleCases.HostFormat.Schema())!["$defs"]!;

        Assert.Equal(
            ["delivery", "appointment", "service-level", "response-promise", "acme/rail-journey"],
            definitions["commitment"]!["oneOf"]!.AsArray().Select(choice => (string?)choice!["properties"]!["type"]!["const"]));
        var fact = Assert.Single(definitions["fact"]!["oneOf"]!.AsArray())!;
        Assert.Equal("acme/stock-level", (string?)fact["properties"]!["type"]!["const"]);
        Assert.Equal(["type", "article", "pieces"], fact["required"]!.AsArray().Select(name => (string?)name));
        Assert.False((bool)fact["additionalProperties"]!);
    }

    [Fact]
    public void Schema_EveryReference_LeadsToADefinition()
    {
        var schema = JsonNode.Parse(SampleCases.HostFormat.Schema())!;
        var references = References(schema).ToList();

        Assert.Contains("#/$defs/commitment/oneOf/4/properties/legs/items/properties/fallback", references);
        foreach (var reference in references)
        {
            var target = schema;
            foreach (var step in reference.Split('/').Skip(1))
            {
                target = target is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : target?[step];
            }

            Assert.True(target is not null, reference);
        }
    }

    [Fact]
    public void Schema_AskedTwice_IsTheSame() => Assert.Equal(SampleCases.HostFormat.Schema(), SampleCases.HostFormat.Schema());

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject properties => properties.SelectMany(property => property.Key == "$ref" ? [(string)property.Value!] : References(property.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
