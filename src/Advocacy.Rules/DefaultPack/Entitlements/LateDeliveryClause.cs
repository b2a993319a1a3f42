using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A late delivery owes what its contract gives for each started day beyond the slack.</summary>
public sealed class LateDeliveryClause : EntitlementRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("contract/late-delivery-clause")
        .On(IssueKind.LateDelivery)
        .When((delivery, its) => its.Issue.HasOccurred)
        .When(delivery => delivery.LateClause is not null)
        .When((delivery, its) => delivery.DaysOwed(its.Issue) > 0)
        .Owes(
            Authority.Contract,
            "late delivery clause",
            (delivery, its) => new Obligation(delivery.LateClause!.OwedFor(delivery.DaysOwed(its.Issue))))
        .Because(delivery => $"the contract gives {delivery.LateClause!.PerStartedDay} for each started day of delay");
}
