using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Apologise, by a person and without conditions, to a customer who was not heard.</summary>
public sealed class ApologiseForSilence : RemedyRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/apologise-for-silence")
        .Source(Sources.Apologies)
        .On(IssueKind.Unheard)
        .When((customer, its) => its.Issue.HasOccurred)
        .Proposes(RemedyKind.Apologise, (customer, its) => new RemedyTerms
        {
            Interactional = true,
            Relieves = [new(HarmComponent.Distress, 10)],
            BusinessCost = new Money(0, its.Currency),
        })
        .Because("nobody answered the customer");
}
