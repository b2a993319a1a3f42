using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Any other promise that was held up will probably be broken.</summary>
public sealed class CommitmentHeldUp : PredictionRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("commitment/held-up")
        .When(commitment => commitment.IsOpen && commitment.LateIssue == IssueKind.BrokenCommitment)
        .ForEach(its => its.Incidents)
        .When((commitment, incident) => incident.Kind == IncidentKind.Delay)
        .Predicts(IssueKind.BrokenCommitment, LogOdds.Strong)
        .Because((commitment, incident) => $"was held up: {incident.Id} of {incident.OccurredAt:g}");
}
