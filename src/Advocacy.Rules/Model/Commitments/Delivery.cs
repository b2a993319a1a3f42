using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>A promise to deliver goods by an instant.</summary>
/// <remarks>Immutable; safe to share between threads. Derive from <see cref="Commitment"/> for promises of another kind.</remarks>
public sealed record Delivery : Commitment
{
    /// <inheritdoc cref="Commitment(CommitmentId, DateTimeOffset, DateTimeOffset)"/>
    public Delivery(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    /// <summary>Who carries it, by the host's name; unknown when absent.</summary>
    public string? Carrier { get; init; }

    /// <summary>When it left; not known to have left when absent.</summary>
    public DateTimeOffset? DispatchedAt { get; init; }

    /// <summary>How long the way usually takes; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan? UsualTransit
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <summary>The carrier's last scan; none known when absent.</summary>
    public DateTimeOffset? LastScanAt { get; init; }

    /// <summary>Whether all goods are in stock; unknown when absent.</summary>
    public bool? InStock { get; init; }

    /// <summary>Whether the address has been confirmed; unknown when absent.</summary>
    public bool? AddressConfirmed { get; init; }

    /// <summary>What the contract gives for lateness; no clause when absent.</summary>
    public LateClause? LateClause { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => IssueKind.LateDelivery;

    /// <inheritdoc/>
    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt => Later(Later(base.LatestHappeningAt, DispatchedAt), LastScanAt);

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<Money> Amounts => LateClause is null ? base.Amounts : [.. base.Amounts, .. LateClause.Amounts];
}
