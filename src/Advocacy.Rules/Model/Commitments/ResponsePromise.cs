using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>A promise to answer or to call back by an instant.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ResponsePromise : Commitment
{
    /// <inheritdoc cref="Commitment(CommitmentId, DateTimeOffset, DateTimeOffset)"/>
    public ResponsePromise(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    /// <summary>The channel of the promised answer; unknown when absent.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Whether somebody owns the answer; unknown when absent.</summary>
    public bool? Owned { get; init; }

    /// <summary>When the customer was last told where it stands; not known to have been told when absent.</summary>
    public DateTimeOffset? LastUpdateAt { get; init; }

    /// <summary>Whether it answers a complaint; unknown when absent.</summary>
    public bool? AnswersComplaint { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => IssueKind.BrokenResponsePromise;

    /// <inheritdoc/>
    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt => Later(base.LatestHappeningAt, LastUpdateAt);
}
