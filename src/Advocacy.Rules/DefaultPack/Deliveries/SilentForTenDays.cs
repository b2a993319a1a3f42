using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>A delivery that its carrier has not scanned for ten days is probably lost.</summary>
public sealed class SilentForTenDays : PredictionRule<Delivery>
{
    /// <inheritdoc/>
    protected override Rule Define() => Named("delivery/silent-for-ten-days")
        .When(delivery => delivery.IsOpen)
        .Given<Stalled>()
        .When((delivery, stalled, its) => its.Clock.HasElapsed(TimeSpan.FromDays(10), since: stalled.Since))
        .Predicts(IssueKind.Lost, LogOdds.VeryStrong)
        .Because((delivery, stalled) => $"no carrier scan since {stalled.Since:g}, ten days or more");
}
