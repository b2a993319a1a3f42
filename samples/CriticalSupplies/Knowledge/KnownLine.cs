using Advocacy.Rules;
using CriticalSupplies.Deliveries;

namespace CriticalSupplies.Knowledge;

/// <summary>A delivery line with the instants at which its parts become known.</summary>
internal sealed class KnownLine
{
    private const string Medicines = "ARV ACT ANTM";

    internal KnownLine(DeliveryLine line, int assumedLeadDays)
    {
        Line = line;
        DueAt = Days.EndOf(line.ScheduledFor);
        VisibleAt = Days.EndOf(line.OrderedOn ?? line.ScheduledFor.AddDays(-assumedLeadDays));
        RecordedAt = line.RecordedOn is { } recorded ? Days.EndOf(recorded) : null;
        Delivery = new Delivery(new CommitmentId($"line-{line.Id}"), VisibleAt, DueAt)
        {
            Carrier = line.Route,
            Value = line.Value,
            Criticality = line.ProductGroup is { } group ? new Criticality { PersonDependsOnIt = IsMedicine(group) } : null,
        };
        Description = new SupplyLine(line.Route, line.Vendor, line.Product, line.ShipmentMode) { Commitment = Delivery.Id };
        DelayIncident = new Incident(new IncidentId($"late-{line.Id}"), IncidentKind.Delay, DueAt);
    }

    internal DeliveryLine Line { get; }

    /// <summary>When the order is known.</summary>
    internal DateTimeOffset VisibleAt { get; }

    /// <summary>The end of the day for which it is scheduled.</summary>
    internal DateTimeOffset DueAt { get; }

    /// <summary>When its arrival is known; never within the file when absent.</summary>
    internal DateTimeOffset? RecordedAt { get; }

    /// <summary>From when on it counts in a track record: its arrival is known, or it is overdue.</summary>
    internal DateTimeOffset SettledAt => RecordedAt < DueAt ? RecordedAt.Value : DueAt;

    /// <summary>The promise as it is known while the line is open.</summary>
    internal Delivery Delivery { get; }

    internal SupplyLine Description { get; }

    /// <summary>What is left of a late line in its programme's case once it has arrived.</summary>
    internal Incident DelayIncident { get; }

    /// <summary>Whether it is known to be ordered and not known to have arrived.</summary>
    internal bool IsOpen(DateTimeOffset asOf) => VisibleAt <= asOf && !IsRecorded(asOf);

    internal bool IsRecorded(DateTimeOffset asOf) => RecordedAt <= asOf;

    /// <summary>Whether a settled line is late, as it looks at an instant: one that is overdue and not recorded looks late.</summary>
    internal bool LooksLate(DateTimeOffset asOf) => !IsRecorded(asOf) || Line.IsLate;

    /// <summary>Medicines are taken daily; tests are not taken by anybody.</summary>
    private static bool IsMedicine(string group) => Medicines.Split(' ').Contains(group, StringComparer.Ordinal);
}
