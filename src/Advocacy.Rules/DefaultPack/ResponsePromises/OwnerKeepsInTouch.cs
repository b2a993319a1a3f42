using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A promised answer whose owner has told the customer where it stands is less likely to be late.</summary>
public sealed class OwnerKeepsInTouch : PredictionRule<ResponsePromise>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("response/owner-keeps-in-touch")
        .When(promise => promise.IsOpen && promise.LastUpdateAt is not null)
        .When(promise => promise.Owned)
        .Predicts(IssueKind.BrokenResponsePromise, -LogOdds.Moderate)
        .Because(promise => $"somebody owns it and told the customer on {promise.LastUpdateAt:g}");
}
