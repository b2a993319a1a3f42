using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who was not heard, and whom a person cares for now, is a little less likely to tell others.</summary>
public sealed class TellsFewerWhenTreatedAsAPerson : ReactionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/tells-fewer-when-treated-as-a-person")
        .Source(Sources.Interaction)
        .On(IssueKind.Unheard)
        .When((customer, its) => its.Issue.HasOccurred)
        .ToPlan()
        .When((customer, plan) => plan.Score.InteractionalJustice)
        .Anticipates(ReactionForm.Say, ReactionKind.TellOthers, -LogOdds.Slight)
        .Because("a person cares for the customer");
}
