using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Send lost, damaged, wrong or missing goods again, where they are in stock.</summary>
public sealed class ReplaceGoods : RemedyRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("remedy/replace-goods")
        .Source(Sources.Matching)
        .On(IssueKind.Damaged, IssueKind.WrongOrIncomplete, IssueKind.Lost)
        .When(delivery => delivery.InStock)
        .Proposes(RemedyKind.Replace, delivery => new RemedyTerms
        {
            Redress = Redress.Exchange,
            Restores = true,
            LeadTime = delivery.UsualTransit ?? TimeSpan.FromDays(2),
            Relieves = [new(HarmComponent.DirectLoss, 100), new(HarmComponent.Distress, 25)],
        })
        .Because("the goods are in stock and can be sent again");
}
