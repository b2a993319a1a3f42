using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that has not left, though its usual transit no longer fits before it is due, will almost surely be late.</summary>
public sealed class UsualTransitNoLongerFits : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/usual-transit-no-longer-fits")
        .When(delivery => delivery.IsOpen)
        .Unless(delivery => delivery.HasLeft())
        .When(delivery => delivery.UsualTransit, (delivery, transit, its) => its.Clock.HasElapsed(-transit, since: delivery.DueAt))
        .Predicts(IssueKind.LateDelivery, LogOdds.VeryStrong)
        .Because(delivery => $"not known to have left, and the way usually takes {delivery.UsualTransit!.Value.TotalHours:0.#} h");
}
