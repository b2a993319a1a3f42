using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Credit a share of the charge, more for a repeat failure, where the contract gives nothing for the breach.</summary>
public sealed class CreditTheCharge : RemedyRule<ServiceLevel>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/credit-the-charge")
        .Source(Sources.Compensation)
        .On(IssueKind.ServiceLevelBreach)
        .When((level, its) => its.Issue.HasOccurred)
        .When(level => level.Credit is null)
        .When(level => level.Value, charge => !charge.IsZero)
        .Proposes(RemedyKind.Credit, (level, its) => new RemedyTerms
        {
            Redress = Redress.Money,
            LeadTime = TimeSpan.FromDays(3),
            Pays = new Payment(level.Value!.Value.Percent(its.Issue.IsRepeat ? 20 : 10)) { Form = PaymentForm.Credit, IsGoodwill = true },
            Excludes = [RemedyKind.Compensate],
            BusinessCost = level.Value!.Value.Percent(its.Issue.IsRepeat ? 20 : 10),
        })
        .Because("the customer paid for a service level that was not met");
}
