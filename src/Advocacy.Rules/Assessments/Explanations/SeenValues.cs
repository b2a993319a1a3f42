using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Reads the values that a clause's source text names: a clause is a delegate, and nothing else says what it looked at.</summary>
/// <remarks>
/// Of a chain such as <c>delivery.Criticality.Slack</c> the first property is read. What the text does not name by a property of a lambda's parameter is
/// passed over.
/// </remarks>
internal sealed class SeenValues(RuleSet set, Rule rule, object subject, object? item, IssueSurroundings its)
{
    internal ImmutableArray<SeenValue> Of(Clause clause)
    {
        if (clause is IKeyClause { Key: SubjectKey key })
        {
            return [new SeenValue(key.Name, Write(key.Read(subject)))];
        }

        var parameters = new Dictionary<string, object>(StringComparer.Ordinal);
        var isFirst = true;
        foreach (var names in LambdaText.Parameters(clause.Text))
        {
            Name(parameters, names, isFirst, clause.IsOfItem);
            isFirst = false;
        }

        return [.. LambdaText.Chains(clause.Text)
            .Select(chain => chain.Length > 1 && parameters.TryGetValue(chain[0], out var root) ? Read(root, chain) : null)
            .OfType<SeenValue>()
            .Distinct()];
    }

    /// <summary>
    /// Says what a lambda's parameters stand for, by their places. A second lambda tests the fact that the first selects: before the surroundings it sees the
    /// value, which the first lambda's chain names, and before the value perhaps the subject.
    /// </summary>
    private void Name(Dictionary<string, object> parameters, ImmutableArray<string> names, bool isFirst, bool isOfItem)
    {
        object?[] places = (isFirst, isOfItem, names.Length) switch
        {
            (true, false, _) => [subject, its],
            (true, true, _) => [subject, item, its],
            (false, _, 3) => [subject, null, its],
            _ => [null, its],
        };
        foreach (var (name, place) in names.Zip(places))
        {
            if (place is not null)
            {
                parameters.TryAdd(name, place);
            }
        }
    }

    private SeenValue? Read(object root, ImmutableArray<string> chain)
    {
        if (ReferenceEquals(root, its))
        {
            return ReadSurroundings(chain);
        }

        var name = $"{chain[0]}.{chain[1]}";
        if (ReferenceEquals(root, subject))
        {
            return rule.SeenSubject is { } seen ? Read(seen, root, name, chain[1]) : null;
        }

        if (rule.Matcher.Clauses.OfType<BindingClause>().FirstOrDefault()?.Seen is { } bound)
        {
            return Read(bound, root, name, chain[1]);
        }

        var derived = set.Rules.Select(static other => other.Concludes).OfType<DerivesFact>().FirstOrDefault(derives => derives.Fact.IsInstanceOfType(root));
        return derived is null ? null : Read(derived.Fact, root, name, chain[1]);
    }

    private SeenValue? ReadSurroundings(ImmutableArray<string> chain)
    {
        var name = string.Join('.', chain.Take(3));
        return (chain[1], chain.Length) switch
        {
            (nameof(its.Issue), > 2) => Read(typeof(CurrentIssue), its.Issue, name, chain[2]),
            (nameof(its.Customer), > 2) => Read(typeof(Customer), its.Customer, name, chain[2]),
            (nameof(its.Incidents), _) => new SeenValue($"{chain[0]}.{chain[1]}", Write(its.Incidents)),
            (nameof(its.Interactions), _) => new SeenValue($"{chain[0]}.{chain[1]}", Write(its.Interactions)),
            _ => null,
        };
    }

    private static SeenValue? Read(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type, object owner, string name, string property)
    {
        if (type.GetProperty(property, BindingFlags.Public | BindingFlags.Instance) is not { CanRead: true } found || found.GetIndexParameters().Length > 0)
        {
            return null;
        }

        try
        {
            return new SeenValue(name, Write(found.GetValue(owner)));
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static string Write(object? value) => value switch
    {
        bool yes => yes ? "true" : "false",
        ImmutableArray<Incident> incidents => List(incidents.Select(static incident => incident.Id.Value)),
        ImmutableArray<Interaction> interactions => List(interactions.Select(static interaction => interaction.Id.Value)),
        null or string or IFormattable => Parameters.Write(value),
        _ when StrictJson.Model.TryGetTypeInfo(value.GetType(), out var info) && info.Kind == JsonTypeInfoKind.Object => JsonSerializer.Serialize(value, info),
        _ => Parameters.Write(value),
    };

    private static string List(IEnumerable<string> ids) => $"[{string.Join(", ", ids)}]";
}
