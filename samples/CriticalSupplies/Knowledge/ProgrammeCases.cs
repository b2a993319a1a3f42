using Advocacy.Rules;

namespace CriticalSupplies.Knowledge;

/// <summary>Makes a programme's case of what was known at an instant, and of nothing else.</summary>
/// <remarks>
/// The case holds the open lines; those that arrived late and were recorded within the last half year, as incidents; and track records. The network's,
/// vendors' and products' records are those of the month's first day, as a monthly report would give them: a case then changes when something
/// happens to the programme, and not with every line of every other one.
/// </remarks>
internal sealed class ProgrammeCases(History history)
{
    private static readonly TimeSpan RouteWindow = TimeSpan.FromDays(60);
    private static readonly TimeSpan SupplierWindow = TimeSpan.FromDays(180);
    private static readonly TimeSpan IncidentWindow = TimeSpan.FromDays(180);

    private readonly Dictionary<(RecordOf Of, string Name), TrackRecord> _monthly = [];
    private DateTimeOffset _month;

    /// <summary>The case; nothing where the programme has no open line.</summary>
    internal CustomerCase? AsOf(Programme programme, DateTimeOffset asOf)
    {
        List<KnownLine> open = [];
        List<Incident> incidents = [];
        foreach (var line in programme.Lines)
        {
            if (line.IsOpen(asOf))
            {
                open.Add(line);
            }
            else if (line.RecordedAt is { } recorded && recorded <= asOf && asOf < recorded + IncidentWindow && line.Line.IsLate)
            {
                incidents.Add(line.DelayIncident);
            }
        }

        return open.Count == 0
            ? null
            : new CustomerCase(
                programme.Customer,
                open.Select(static line => line.Delivery),
                incidents,
                facts: [.. open.Select(static line => line.Description), .. Records(programme, open, asOf)]);
    }

    private IEnumerable<TrackRecord> Records(Programme programme, List<KnownLine> open, DateTimeOffset asOf) =>
    [
        Monthly(RecordOf.Network, "", asOf),
        .. Names(open, static line => line.Line.Route).Select(route => history.Route(programme, route, asOf, RouteWindow)),
        .. Names(open, static line => line.Line.Vendor).Select(vendor => Monthly(RecordOf.Vendor, vendor, asOf)),
        .. Names(open, static line => line.Line.Product).Select(product => Monthly(RecordOf.Product, product, asOf)),
    ];

    private static IEnumerable<string> Names(List<KnownLine> lines, Func<KnownLine, string?> name) =>
        lines.Select(name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private TrackRecord Monthly(RecordOf of, string name, DateTimeOffset asOf)
    {
        var month = Days.StartOfMonth(asOf);
        if (month != _month)
        {
            _monthly.Clear();
            _month = month;
        }

        if (!_monthly.TryGetValue((of, name), out var record))
        {
            record = of == RecordOf.Network ? history.Network(month, SupplierWindow) : history.Supplier(of, name, month, SupplierWindow);
            _monthly.Add((of, name), record);
        }

        return record;
    }
}
