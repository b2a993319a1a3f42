using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A promised answer of which the customer has heard nothing when half of its time is gone is likelier to be late.</summary>
public sealed class NoWordPastHalfTime : PredictionRule<ResponsePromise>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("response/no-word-past-half-time")
        .When(promise => promise.IsOpen && promise.LastUpdateAt is null)
        .When((promise, its) => its.Clock.HasElapsed((promise.DueAt - promise.MadeAt) / 2, since: promise.MadeAt))
        .Predicts(IssueKind.BrokenResponsePromise, LogOdds.Moderate)
        .Because(promise => $"nothing told to the customer, and due {promise.DueAt:g}");
}
