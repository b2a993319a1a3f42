using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Keep any other promise before other work, within a day.</summary>
public sealed class KeepItSooner : RemedyRule<Commitment>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/keep-it-sooner")
        .Source(Sources.Matching)
        .On(IssueKind.BrokenCommitment)
        .When(commitment => commitment.IsOpen)
        .Proposes(RemedyKind.Expedite, commitment => new RemedyTerms
        {
            Redress = Redress.Reperformance,
            Restores = true,
            LeadTime = TimeSpan.FromDays(1),
        })
        .Because("the promise is kept before other work");
}
