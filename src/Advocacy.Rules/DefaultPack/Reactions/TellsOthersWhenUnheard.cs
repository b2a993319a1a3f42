using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who is not heard is likely to tell others.</summary>
public sealed class TellsOthersWhenUnheard : ReactionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("reaction/tells-others-when-unheard")
        .Source(Sources.Effort)
        .On(IssueKind.Unheard)
        .When((customer, its) => its.Issue.HasOccurred)
        .Anticipates(ReactionForm.Say, ReactionKind.TellOthers, LogOdds.Strong)
        .Because("the customer is not heard");
}
