using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Portfolio.Replaying;

/// <summary>A small world to replay: service levels of which breaches are warned of by a fact or by the clock.</summary>
internal static class Watched
{
    internal static readonly IssueKind Breach = IssueKind.ServiceLevelBreach;

    /// <summary>Warns where work was handed on, and where nobody owns it a day after it was promised.</summary>
    internal static AdvocacyEvaluator Evaluator { get; } = new(new RuleSetBuilder()
        .Add(Predict.About<ServiceLevel>("test/handed-on")
            .When(level => level.IsOpen)
            .When(level => level.Reassignments, reassignments => reassignments > 0)
            .Predicts(Breach, LogOdds.Decisive)
            .Because("handed on"))
        .Add(Predict.About<ServiceLevel>("test/nobody-owns-it")
            .When(level => level.IsOpen)
            .When((level, its) => its.Clock.HasElapsed(TimeSpan.FromDays(1), since: level.MadeAt))
            .Unless(level => level.Assigned)
            .Predicts(Breach, LogOdds.Decisive)
            .Because("nobody owns it"))
        .Add(Predict.About<Customer>("test/unhappy")
            .ForEach(its => its.Case.Interactions)
            .When((customer, interaction) => interaction.Kind == InteractionKind.Complaint)
            .Predicts(IssueKind.Unheard, LogOdds.Decisive)
            .Because("complained"))
        .Build());

    internal static DateTimeOffset Day(double day) => new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day);

    /// <summary>A service level promised on day 0 and due on day 5, owned by somebody.</summary>
    internal static ServiceLevel Level(string id = "S-1") => new(new CommitmentId(id), Day(0), Day(5)) { Assigned = true, Reassignments = 0 };

    internal static CaseEvent Told(double day, params Commitment[] commitments) => Of("C-1", day, commitments);

    internal static CaseEvent Of(string customer, double day, params Commitment[] commitments) =>
        new(Day(day), new CustomerId(customer)) { Commitments = [.. commitments] };

    internal static (ReplayReport Report, List<ReplayedIssue> Issues) Replayed(Replay replay, params IEnumerable<CaseEvent> events)
    {
        var issues = new List<ReplayedIssue>();
        return (replay.Run(events, issues.Add), issues);
    }
}
