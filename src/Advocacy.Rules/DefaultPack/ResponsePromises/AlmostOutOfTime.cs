using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A promised answer that is still open when nine tenths of its time are gone is likelier to be late.</summary>
public sealed class AlmostOutOfTime : PredictionRule<ResponsePromise>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("response/almost-out-of-time")
        .When(promise => promise.IsOpen)
        .When((promise, its) => its.Clock.HasElapsed((promise.DueAt - promise.MadeAt) / 10 * 9, since: promise.MadeAt))
        .Predicts(IssueKind.BrokenResponsePromise, LogOdds.Moderate)
        .Because(promise => $"still open, and due {promise.DueAt:g}");
}
