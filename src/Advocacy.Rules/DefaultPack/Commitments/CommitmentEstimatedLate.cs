using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Any other promise that is estimated to be kept after its first due date will almost surely be broken.</summary>
public sealed class CommitmentEstimatedLate : PredictionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("commitment/estimated-late")
        .When(commitment => commitment.IsOpen && commitment.LateIssue == IssueKind.BrokenCommitment)
        .When(commitment => commitment.CurrentEstimate, (commitment, estimate, _) => estimate > commitment.OriginalDueAt)
        .Predicts(IssueKind.BrokenCommitment, LogOdds.VeryStrong)
        .Because(commitment => $"estimated for {commitment.CurrentEstimate:g}, first due {commitment.OriginalDueAt:g}");
}
