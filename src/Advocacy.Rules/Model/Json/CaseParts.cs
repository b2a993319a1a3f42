using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>An element of a case and where its text is.</summary>
internal readonly record struct Placed<T>(T Item, int At, int Length);

/// <summary>The elements of one case as they were read, until they are known to make a case.</summary>
internal sealed class CaseParts(int start)
{
    internal Customer? Customer { get; set; }

    internal List<Placed<Commitment>> Commitments { get; } = [];

    internal List<Placed<Incident>> Incidents { get; } = [];

    internal List<Placed<Interaction>> Interactions { get; } = [];

    internal List<Placed<Fact>> Facts { get; } = [];

    /// <summary>The case, or the fault at the element that the case refuses.</summary>
    internal CustomerCase ToCase(ReadOnlySpan<byte> utf8)
    {
        if (Customer is null)
        {
            throw new CaseFault(start, """'customer' is missing; a case names its customer, such as "customer": {"id": "C-1"}.""");
        }

        try
        {
            return new CustomerCase(Customer, Items(Commitments), Items(Incidents), Items(Interactions), Items(Facts));
        }
        catch (ArgumentException refusal)
        {
            throw Locate(utf8, refusal);
        }
    }

    /// <summary>Requires that no id is given twice, which a case refuses.</summary>
    internal void RequireUnrepeated(ReadOnlySpan<byte> utf8)
    {
        if (RepeatedId(utf8) is { } fault)
        {
            throw fault;
        }
    }

    internal static ImmutableArray<T> ItemsOf<T>(List<Placed<T>> placed) => [.. Items(placed)];

    private static IEnumerable<T> Items<T>(List<Placed<T>> placed) => placed.Select(static each => each.Item);

    private CaseFault Locate(ReadOnlySpan<byte> utf8, ArgumentException refusal) =>
        RepeatedId(utf8)
        ?? Mixed()
        ?? Dangling(utf8, Incidents, static incident => incident.Commitment)
        ?? Dangling(utf8, Interactions, static interaction => interaction.Commitment)
        ?? Dangling(utf8, Facts, static fact => fact.Commitment)
        ?? new CaseFault(start, Refusal.Reason(refusal));

    private CaseFault? RepeatedId(ReadOnlySpan<byte> utf8) =>
        Repeated(utf8, Commitments, "commitment", static commitment => commitment.Id.Value)
        ?? Repeated(utf8, Incidents, "incident", static incident => incident.Id.Value)
        ?? Repeated(utf8, Interactions, "interaction", static interaction => interaction.Id.Value);

    private static CaseFault? Repeated<T>(ReadOnlySpan<byte> utf8, List<Placed<T>> items, string word, Func<T, string> id)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!ids.Add(id(item.Item)))
            {
                return new CaseFault(
                    Find(utf8, item, "id"u8),
                    $"An earlier {word} has the id '{id(item.Item)}' too; ids are unique within a case.");
            }
        }

        return null;
    }

    // A commitment alone is refused by the case for nothing but its own amounts.
    private CaseFault? Mixed()
    {
        foreach (var (commitment, at, _) in Commitments)
        {
            try
            {
                _ = new CustomerCase(Customer!, [commitment]);
            }
            catch (ArgumentException mixed)
            {
                return new CaseFault(at, Refusal.Reason(mixed));
            }
        }

        return null;
    }

    private CaseFault? Dangling<T>(ReadOnlySpan<byte> utf8, List<Placed<T>> items, Func<T, CommitmentId?> relation)
    {
        var held = Commitments.Select(static each => each.Item.Id).ToHashSet();
        foreach (var item in items)
        {
            if (relation(item.Item) is { } id && !held.Contains(id))
            {
                return new CaseFault(
                    Find(utf8, item, "commitment"u8),
                    $"The case holds no commitment '{id}'; name one of its own, or none for what concerns the customer as a whole.");
            }
        }

        return null;
    }

    private static int Find<T>(ReadOnlySpan<byte> utf8, Placed<T> item, ReadOnlySpan<byte> property) =>
        ElementText.TryFind(utf8.Slice(item.At, item.Length), property, out var value) ? item.At + (int)value.TokenStartIndex : item.At;
}
