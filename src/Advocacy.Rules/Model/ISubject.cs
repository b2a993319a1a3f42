namespace Advocacy.Rules;

/// <summary>What a rule can be about, the bearer of an issue: a <see cref="Customer"/> or a <see cref="Commitment"/>. Not for hosts to implement.</summary>
public interface ISubject
{
    /// <summary>The id of the commitment, or <see langword="null"/> where the subject is the customer.</summary>
    internal CommitmentId? CommitmentId { get; }
}
