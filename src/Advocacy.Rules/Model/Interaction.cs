namespace Advocacy.Rules;

/// <summary>What the customer said or did, or how the provider answered.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Interaction
{
    /// <summary>Makes an interaction.</summary>
    /// <param name="id">An id that is unique among the case's interactions.</param>
    /// <param name="kind">What was said or done.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">An id or a kind is the default value.</exception>
    public Interaction(InteractionId id, InteractionKind kind, DateTimeOffset at)
    {
        Id = StringValue.RequireSet(id);
        Kind = StringValue.RequireSet(kind);
        At = at;
    }

    /// <summary>The id, unique among the case's interactions.</summary>
    public InteractionId Id { get; }

    /// <summary>What was said or done.</summary>
    public InteractionKind Kind { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The commitment it concerns; the customer as a whole when absent.</summary>
    public CommitmentId? Commitment { get; init; }

    /// <summary>The channel; unknown when absent.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The score of a survey; none when absent.</summary>
    public SurveyScore? Score { get; init; }
}
