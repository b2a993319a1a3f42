using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A customer who has asked three times within two weeks about one matter is probably unheard.</summary>
public sealed class AsksAgainAndAgain : PredictionRule<Customer>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("customer/asks-again-and-again")
        .Source(Sources.Effort)
        .ForEach(its => its.Case.Commitments)
        .When((customer, matter, its) => its.AsksWithin(TimeSpan.FromDays(14), about: matter) >= 3)
        .Predicts(IssueKind.Unheard, LogOdds.Strong)
        .Because((customer, matter) => $"asked three times or more within two weeks about {matter.Id}");
}
