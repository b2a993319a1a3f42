namespace Advocacy.Rules;

/// <summary>What went wrong, once.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Incident
{
    /// <summary>Makes an incident.</summary>
    /// <param name="id">An id that is unique among the case's incidents.</param>
    /// <param name="kind">What kind of thing went wrong.</param>
    /// <param name="occurredAt">When it went wrong.</param>
    /// <exception cref="ArgumentException">An id or a kind is the default value.</exception>
    public Incident(IncidentId id, IncidentKind kind, DateTimeOffset occurredAt)
    {
        Id = StringValue.RequireSet(id);
        Kind = StringValue.RequireSet(kind);
        OccurredAt = occurredAt;
    }

    /// <summary>The id, unique among the case's incidents.</summary>
    public IncidentId Id { get; }

    /// <summary>What kind of thing went wrong.</summary>
    public IncidentKind Kind { get; }

    /// <summary>When it went wrong.</summary>
    public DateTimeOffset OccurredAt { get; }

    /// <summary>The commitment it concerns; the customer as a whole when absent.</summary>
    public CommitmentId? Commitment { get; init; }

    /// <summary>Who answers for it.</summary>
    public Attribution Attribution { get; init; }

    /// <summary>What happened, in free text. Untrusted; personal data: never in telemetry.</summary>
    public string? Description { get; init; }
}
