using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A breached service level owes the share of its charge that its contract credits.</summary>
public sealed class ServiceCreditClause : EntitlementRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("contract/service-credit-clause")
        .On(IssueKind.ServiceLevelBreach)
        .When((level, its) => its.Issue.HasOccurred)
        .When(level => level.Credit is not null)
        .When(level => level.Value, charge => !charge.IsZero)
        .Owes(
            Authority.Contract,
            "service credit clause",
            level => new Obligation(level.Credit!.OwedOf(level.Value!.Value)) { Form = PaymentForm.Credit })
        .Because(level => $"the contract credits {level.Credit!.Percent} % of {level.Value}");
}
