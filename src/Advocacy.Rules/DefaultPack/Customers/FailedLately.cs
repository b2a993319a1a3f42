using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Each promise on which the customer was failed in the last 90 days makes it likelier that they will be failed again.</summary>
public sealed class FailedLately : PredictionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("customer/failed-lately")
        .ForEach(its => its.Case.Commitments)
        .When((customer, commitment, its) => its.HasFailedWithin(TimeSpan.FromDays(90), on: commitment))
        .Predicts(IssueKind.RepeatFailure, LogOdds.Moderate)
        .Because((customer, commitment) => $"failed in the last 90 days: {commitment.Id}");
}
