using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A promised answer that nobody owns when half of its time is gone will probably not come in time.</summary>
public sealed class NobodyOwnsTheAnswer : PredictionRule<ResponsePromise>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("response/nobody-owns-the-answer")
        .When(promise => promise.IsOpen)
        .When((promise, its) => its.Clock.HasElapsed((promise.DueAt - promise.MadeAt) / 2, since: promise.MadeAt))
        .Unless(promise => promise.Owned)
        .Predicts(IssueKind.BrokenResponsePromise, LogOdds.VeryStrong)
        .Because(promise => $"nobody owns the answer, and due {promise.DueAt:g}");
}
