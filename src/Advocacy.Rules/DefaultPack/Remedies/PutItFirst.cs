using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Put the work before other work, so that it is done in half the promised time.</summary>
public sealed class PutItFirst : RemedyRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/put-it-first")
        .Source(Sources.Matching)
        .On(IssueKind.ServiceLevelBreach)
        .When(level => level.IsOpen)
        .Proposes(RemedyKind.Expedite, level => new RemedyTerms
        {
            Redress = Redress.Reperformance,
            Restores = true,
            LeadTime = (level.DueAt - level.MadeAt) / 2,
        })
        .Because("the work is done before other work");
}
