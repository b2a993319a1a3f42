using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>The changes that processes wrote down, one after the other, each told once or more often.</summary>
internal sealed class ToldChanges
{
    private ToldChanges(string[] lines)
    {
        Once = [.. lines.Distinct()];
        Again = lines.Length - Once.Count;
        Assert.Equal(Enumerable.Range(1, Once.Count).Select(id => (long)id), Once.Select(line => (long)JsonNode.Parse(line)!["Id"]!));
        Assert.Distinct(Once.Select(WithoutId));
    }

    /// <summary>Each text once, in the order in which it was first told: the ids go from 1 on without a gap, no id has two texts and no text has two ids.</summary>
    internal IReadOnlyList<string> Once { get; }

    /// <summary>How often a text was told that had been told before.</summary>
    internal int Again { get; }

    internal static ToldChanges Read(string path) => new(File.ReadAllLines(path));

    /// <summary>What is so once all has changed as was told, each change following on the one before it.</summary>
    internal IEnumerable<string> Replayed()
    {
        var state = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var change in Once.Select(line => JsonNode.Parse(line)!))
        {
            var (before, after) = (change["Before"], change["After"]);
            var key = Text((string)change["Customer"]!, (string)change["$type"]!, KeyOf((after ?? before)!));
            Assert.Equal(before?.ToJsonString(), state.GetValueOrDefault(key));
            state.Remove(key);
            if (after is not null)
            {
                state.Add(key, after.ToJsonString());
            }
        }

        return state.Select(entry => Text(entry.Key, entry.Value));
    }

    /// <summary>A summary, as <see cref="Replayed"/> tells it.</summary>
    internal static IEnumerable<string> TextsOf(CustomerId customer, AssessmentSummary summary) =>
    [
        .. TextsOf(customer, "issue", summary.Issues),
        .. TextsOf(customer, "plan", summary.Plans),
        .. TextsOf(customer, "entitlement", summary.Entitlements),
    ];

    private static IEnumerable<string> TextsOf<T>(CustomerId customer, string type, ImmutableArray<T> items) => items
        .Select(item => JsonSerializer.SerializeToNode(item)!)
        .Select(item => Text(Text(customer.Value, type, KeyOf(item)), item.ToJsonString()));

    /// <summary>By what an issue, a plan or an entitlement of a customer is told from the others.</summary>
    private static string KeyOf(JsonNode item) => Text((string?)item["Commitment"] ?? "", (string?)item["Kind"] ?? "", (string?)item["Issue"] ?? "", (string?)item["Rule"] ?? "");

    private static string WithoutId(string line)
    {
        var change = JsonNode.Parse(line)!.AsObject();
        change.Remove("Id");
        return change.ToJsonString();
    }

    private static string Text(params IEnumerable<string> parts) => string.Join('|', parts);
}
