using System.Collections.Immutable;
using Advocacy.Rules;
using CriticalSupplies.Deliveries;

namespace CriticalSupplies.Knowledge;

/// <summary>All that ever happened, and what of it was known at an instant.</summary>
/// <remarks>Everything here takes the instant, and nothing it answers depends on what was recorded later.</remarks>
internal sealed class History
{
    private const string Everybody = "all programmes";

    private readonly Dictionary<(RecordOf Of, string Name), KnownLine[]> _settled;

    internal History(IEnumerable<DeliveryLine> lines, int assumedLeadDays)
    {
        Lines = [.. lines.Select(line => new KnownLine(line, assumedLeadDays))];
        Programmes =
        [
            .. Lines.GroupBy(static line => line.Line.Country, StringComparer.Ordinal)
                .OrderBy(static lines => lines.Key, StringComparer.Ordinal)
                .Select(static lines => new Programme(new Customer(new CustomerId(lines.Key)) { Name = lines.Key }, [.. lines])),
        ];
        _settled = Lines.SelectMany(static line => RecordsOf(line).Select(record => (Record: record, Line: line)))
            .GroupBy(static entry => entry.Record, static entry => entry.Line)
            .ToDictionary(static entries => entries.Key, static entries => entries.OrderBy(static line => line.SettledAt).ToArray());
    }

    internal ImmutableArray<KnownLine> Lines { get; }

    internal ImmutableArray<Programme> Programmes { get; }

    /// <summary>All programmes' record.</summary>
    internal TrackRecord Network(DateTimeOffset asOf, TimeSpan window) => Record(RecordOf.Network, Everybody, Everybody, asOf, window);

    /// <summary>A vendor's or product's record with all programmes.</summary>
    internal TrackRecord Supplier(RecordOf of, string name, DateTimeOffset asOf, TimeSpan window) => Record(of, name, name, asOf, window);

    /// <summary>A programme's own record by a route.</summary>
    internal TrackRecord Route(Programme programme, string route, DateTimeOffset asOf, TimeSpan window) =>
        Record(RecordOf.Route, RouteKey(programme.Country, route), route, asOf, window);

    private static string RouteKey(string country, string route) => $"{country}\n{route}";

    private static IEnumerable<(RecordOf Of, string Name)> RecordsOf(KnownLine line)
    {
        yield return (RecordOf.Network, Everybody);
        if (line.Line.Route is { } route)
        {
            yield return (RecordOf.Route, RouteKey(line.Line.Country, route));
        }

        if (line.Line.Vendor is { } vendor)
        {
            yield return (RecordOf.Vendor, vendor);
        }

        if (line.Line.Product is { } product)
        {
            yield return (RecordOf.Product, product);
        }
    }

    private TrackRecord Record(RecordOf of, string key, string name, DateTimeOffset asOf, TimeSpan window)
    {
        var (late, settled) = (0, 0);
        if (_settled.TryGetValue((of, key), out var lines))
        {
            for (var i = FirstAfter(lines, asOf - window); i < lines.Length && lines[i].SettledAt <= asOf; i++)
            {
                settled++;
                late += lines[i].LooksLate(asOf) ? 1 : 0;
            }
        }

        return new TrackRecord(of, name, late, settled);
    }

    private static int FirstAfter(KnownLine[] lines, DateTimeOffset instant)
    {
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].SettledAt > instant ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
