using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that has not left one day before it is due will probably be late, where nobody knows its usual transit.</summary>
public sealed class NotLeftOnTheLastDay : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/not-left-on-the-last-day")
        .When(delivery => delivery.IsOpen && delivery.UsualTransit is null)
        .Unless(delivery => delivery.HasLeft())
        .When((delivery, its) => its.Clock.HasElapsed(-TimeSpan.FromDays(1), since: delivery.DueAt))
        .Predicts(IssueKind.LateDelivery, LogOdds.Strong)
        .Because(delivery => $"not known to have left, and due {delivery.DueAt:g}");
}
