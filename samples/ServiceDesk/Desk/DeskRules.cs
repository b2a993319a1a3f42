using Advocacy.Rules;
using Advocacy.Rules.Authoring;

namespace ServiceDesk.Desk;

/// <summary>The rule set for a service desk: the default pack, and rules whose weights were measured on incidents opened before 15 March 2016.</summary>
/// <remarks>
/// Measured as odds of a breach by the assumed terms where the rule applies, against the odds of all: 3,285 breached and 751 kept of priority 3.
/// The pack's own weights were measured on the whole log, later part included.
/// </remarks>
internal static class DeskRules
{
    private const double AllBreached = 3285.0 / 751;

    internal static RuleSet Build(Probability threshold) => new RuleSetBuilder()
        .Add(DefaultPack.Rules)
        .Add(Predict.About<ServiceLevel>("desk/not-solved-in-time")
            .When(level => level.IsOpen && level.CurrentEstimate is null)
            .When((level, its) => its.Clock.HasElapsed(-DeskEvents.Confirmation, since: level.DueAt))
            .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Times(1771.0 / 2 / AllBreached))
            .Because(level => $"not solved five days before {level.DueAt:g}, and an incident is closed five days after it is solved"))
        .Add(Predict.About<ServiceLevel>("desk/solved-in-time")
            .When(level => level.IsOpen)
            .When(level => level.CurrentEstimate, (level, estimate, _) => estimate <= level.DueAt && estimate <= level.OriginalDueAt)
            .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Times(1486.0 / 748 / AllBreached))
            .Because(level => $"solved, and to be closed {level.CurrentEstimate:g}"))
        .Add(Predict.About<ServiceLevel>("desk/waits-for-others")
            .When(level => level.IsOpen && level.CurrentEstimate is null)
            .When((level, its) => its.Facts<DeskState>().Any(state => state.IsWaiting))
            .Predicts(IssueKind.ServiceLevelBreach, LogOdds.Times(1080.0 / 97 / AllBreached))
            .Because("it waits for somebody outside the desk"))
        .Build(new AdvocacyOptions { ReportingThreshold = threshold });
}
