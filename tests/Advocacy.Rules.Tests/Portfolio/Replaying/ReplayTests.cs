using static Advocacy.Rules.Tests.Portfolio.Replaying.Watched;

namespace Advocacy.Rules.Tests.Portfolio.Replaying;

public sealed class ReplayTests
{
    private static readonly Replay ToDayTen = new(Evaluator) { To = Day(10) };

    [Fact]
    public void Run_WarnedAndLate_IsInTimeWithItsLead()
    {
        var issue = Only(ToDayTen, Told(0, Level()), Told(1.5, Level() with { Reassignments = 1 }));

        Assert.Equal((ReplayOutcome.InTime, Day(1.5), Day(5), TimeSpan.FromDays(3.5)), (issue.Outcome, issue.WarnedAt, issue.HitAt, issue.LeadTime));
        Assert.Equal(("C-1", "S-1", Breach), (issue.Customer.Value, issue.Commitment?.Value, issue.Kind));
    }

    [Fact]
    public void Run_WarnedByTheClockAlone_IsWarnedAtTheExactInstant() =>
        Assert.Equal(Day(1), Only(ToDayTen, Told(0, Level() with { Assigned = false })).WarnedAt);

    [Fact]
    public void Run_LateWithoutAWarning_IsMissed()
    {
        var issue = Only(ToDayTen, Told(0, Level()));

        Assert.Equal((ReplayOutcome.Missed, null, Day(5), null), (issue.Outcome, issue.WarnedAt, issue.HitAt, issue.LeadTime));
    }

    [Fact]
    public void Run_WarningKnownOnlyWhenItHit_IsMissed() =>
        Assert.Equal(ReplayOutcome.Missed, Only(ToDayTen, Told(0, Level()), Told(5, Level() with { Reassignments = 1 })).Outcome);

    [Fact]
    public void Run_FirstToldWhenLateAlready_IsMissed() =>
        Assert.Equal((ReplayOutcome.Missed, Day(5)), Only(ToDayTen, Told(8, Level() with { FulfilledAt = Day(7) })) is var issue ? (issue.Outcome, issue.HitAt) : default);

    [Fact]
    public void Run_WarnedAndKept_IsFalse() =>
        Assert.Equal(ReplayOutcome.False, Only(ToDayTen, Told(0, Level() with { Reassignments = 1 }), Told(4, Kept(4) with { Reassignments = 1 })).Outcome);

    [Fact]
    public void Run_WarningWithdrawnBeforeItHit_IsMissed()
    {
        var issue = Only(ToDayTen, Told(0, Level() with { Reassignments = 1 }), Told(2, Level()));

        Assert.Equal((ReplayOutcome.Missed, null), (issue.Outcome, issue.WarnedAt));
    }

    [Fact]
    public void Run_WarnedAgain_LeadsFromTheWarningThatStood() => Assert.Equal(
        TimeSpan.FromDays(1),
        Only(ToDayTen, Told(0, Level() with { Reassignments = 1 }), Told(2, Level()), Told(4, Level() with { Reassignments = 1 })).LeadTime);

    /// <summary>A hit is a hit, also where the promise is moved after it: what is warned of then is another.</summary>
    [Fact]
    public void Run_PromiseMovedAfterItHit_KeepsTheHitAndTellsOfTheNext()
    {
        var moved = new ServiceLevel(new CommitmentId("S-1"), Day(0), Day(8)) { Assigned = true, Reassignments = 1 };
        var (_, issues) = Replayed(ToDayTen, Told(0, Level()), Told(6, moved));

        Assert.Equal([(ReplayOutcome.Missed, Day(5)), (ReplayOutcome.InTime, Day(8))], issues.Select(issue => (issue.Outcome, issue.HitAt!.Value)));
        Assert.Equal(Day(6), issues[1].WarnedAt);
    }

    /// <summary>Wherever in the history many events stand before them: customers catch up between instants, never within one.</summary>
    [Theory]
    [InlineData(8190)]
    [InlineData(8191)]
    [InlineData(8192)]
    public void Run_EventsOfOneInstant_BecomeKnownTogetherHoweverManyCameBefore(int before)
    {
        var others = Enumerable.Range(0, before).Select(number => Of($"other-{number % 7}", 1, Level()));
        var (report, issues) = Replayed(ToDayTen, [.. others, Told(2, Level() with { Reassignments = 1 }), Told(2, Level()), Told(5, Kept(5))]);

        Assert.DoesNotContain(issues, issue => issue.Customer.Value == "C-1");
        Assert.Equal(1, report.All.Quiet);
    }

    [Fact]
    public void Run_EvaluatorWhoseAssessmentHasEndedAlready_IsAFailureAndNotForEver()
    {
        var report = new Replay(new KeptEvaluator(Evaluator)) { To = Day(10) }.Run([Told(0, Level()), Told(6, Level())]);

        Assert.True(report.Failures > 0);
    }

    [Fact]
    public void Run_KeptWithoutAWarning_IsQuiet()
    {
        var (report, issues) = Replayed(ToDayTen, Told(0, Level()), Told(5, Kept(5)));

        Assert.Empty(issues);
        Assert.Equal((1, 0, 0), (report.All.Quiet, report.All.InTime, report.All.Missed));
    }

    [Fact]
    public void Run_WarningThatStandsAtTheEnd_IsOpen() =>
        Assert.Equal(ReplayOutcome.Open, Only(new Replay(Evaluator), Told(0, Level() with { Reassignments = 1 }), Of("C-2", 3)).Outcome);

    [Fact]
    public void Run_CustomerRemovedWhileWarned_IsOpenAndNothingIsSeenAfter() =>
        Assert.Equal(ReplayOutcome.Open, Only(ToDayTen, Told(0, Level() with { Reassignments = 1 }), CaseEvent.Removal(Day(2), new CustomerId("C-1"))).Outcome);

    [Fact]
    public void Run_PromiseTakenOutOfTheCaseWhileWarned_IsOpen() => Assert.Equal(
        ReplayOutcome.Open,
        Only(ToDayTen, Told(0, Level() with { Reassignments = 1 }), CaseEvent.Snapshot(Day(2), new CustomerCase(new Customer(new CustomerId("C-1"))))).Outcome);

    [Fact]
    public void Run_KindThatNothingShowsAnOutcomeOf_IsNotJudgedAndLeftOutOfTheSum()
    {
        var complaint = new Interaction(new InteractionId("N-1"), InteractionKind.Complaint, Day(1));
        var (report, _) = Replayed(
            ToDayTen,
            Told(0, Level()),
            new CaseEvent(Day(1), new CustomerId("C-1")) { Interactions = [complaint] },
            CaseEvent.Snapshot(Day(2), new CustomerCase(new Customer(new CustomerId("C-1")), [Level()])));

        var unheard = Assert.Single(report.Kinds, kind => kind.Kind == IssueKind.Unheard);
        Assert.Equal((1, false, null), (unheard.False, unheard.IsJudged, unheard.Precision));
        Assert.Equal((0, 1), (report.All.False, report.All.Missed));
    }

    [Fact]
    public void Run_FromADay_CountsWhatHitOrWasWarnedOfFromThenOn()
    {
        CaseEvent[] events =
        [
            Told(0, Level("early") with { FulfilledAt = null }, Level("warned") with { Reassignments = 1 }, Level("later")),
            Told(2, Kept(2, "early") with { Reassignments = 1 }),
            Told(4, Kept(4, "later")),
        ];

        var (report, issues) = Replayed(new Replay(Evaluator) { From = Day(3), To = Day(10) }, events);

        Assert.Equal(("warned", TimeSpan.FromDays(5)), Assert.Single(issues) is var issue ? (issue.Commitment?.Value, issue.LeadTime) : default);
        Assert.Equal(1, report.All.Quiet);
        Assert.Equal(2, new Replay(Evaluator) { To = Day(10) }.Run(events).All.Quiet);
    }

    [Fact]
    public void Run_ToADay_SeesNothingFromThenOn()
    {
        var read = 0;
        IEnumerable<CaseEvent> Events()
        {
            foreach (var told in new[] { Told(0, Level() with { Reassignments = 1 }), Told(5, Level()), Told(6, Level()) })
            {
                read++;
                yield return told;
            }
        }

        var (report, issues) = Replayed(new Replay(Evaluator) { To = Day(5) }, Events());

        Assert.Equal(ReplayOutcome.Open, Assert.Single(issues).Outcome);
        Assert.Equal((1L, 2), (report.Events, read));
        Assert.Equal(Day(5), report.SeenUntil);
    }

    [Fact]
    public void Run_EventThatMakesNoCase_IsRefusedAndChangesNothing()
    {
        var refused = new List<string>();
        var dangling = new CaseEvent(Day(1), new CustomerId("C-1")) { Incidents = [new Incident(new IncidentId("I"), IncidentKind.Delay, Day(0)) { Commitment = new CommitmentId("S-9") }] };

        var report = ToDayTen.Run(
            [Told(0, Level()), dangling, Told(2, Level() with { FulfilledAt = Day(3) }), Told(4, Kept(4))],
            refused: each => refused.Add(each.Reason));

        Assert.Equal((2L, 2L, 1), (report.Events, report.Refused, report.All.Quiet));
        Assert.Contains("S-9", refused[0], StringComparison.Ordinal);
        Assert.Contains("which is later", refused[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_EventEarlierThanOneBeforeIt_IsRefusedAndCounted()
    {
        var refused = new List<RefusedEvent>();
        var report = ToDayTen.Run([Told(2, Level()), Told(1, Level()), Told(3, Kept(3))], refused: refused.Add);

        Assert.Equal((2, 1), (report.Events, report.Refused));
        Assert.Equal(Day(1), Assert.Single(refused).Event.At);
        Assert.StartsWith("2026-03-02T00:00:00.0000000+00:00 is before 2026-03-03T00:00:00.0000000+00:00", refused[0].Reason, StringComparison.Ordinal);
    }

    /// <summary>A bad event that claims to be later must not carry the history there, nor cost the good ones after it.</summary>
    [Fact]
    public void Run_RefusedEvent_MovesNoTime()
    {
        var bad = new CaseEvent(Day(30), new CustomerId("C-1")) { Incidents = [new Incident(new("I"), IncidentKind.Delay, Day(1)) { Commitment = new("S-9") }] };
        var (report, issues) = Replayed(new Replay(Evaluator), Told(0, Level() with { Reassignments = 1 }), bad, Told(4, Kept(4) with { Reassignments = 1 }), bad);

        Assert.Equal(ReplayOutcome.False, Assert.Single(issues).Outcome);
        Assert.Equal((2, 2, Day(4)), (report.Events, report.Refused, report.SeenUntil));
    }

    [Fact]
    public void Run_NothingButAFalseAlarm_IsJudged()
    {
        var (report, _) = Replayed(ToDayTen, Told(0, Level() with { Reassignments = 1 }), Told(4, Kept(4) with { Reassignments = 1 }));

        Assert.Equal((1, true, Probability.Zero), (report.All.False, report.All.IsJudged, report.All.Precision));
    }

    [Fact]
    public void Run_NoEvents_IsEmpty()
    {
        var report = new Replay(Evaluator).Run([]);

        Assert.Equal((0L, 0L, null, null), (report.Events, report.Assessments, report.FirstEventAt, report.SeenUntil));
        Assert.Empty(report.Kinds);
    }

    [Fact]
    public void Run_Cancelled_Throws() =>
        Assert.Throws<OperationCanceledException>(() => ToDayTen.Run([Told(0, Level())], cancellation: new CancellationToken(canceled: true)));

    [Fact]
    public void Run_EvaluatorThatThrows_CountsTheFailureAndGoesOn()
    {
        var report = new Replay(new ThrowsAt(Day(1))).Run([Told(0, Level()), Told(1, Level()), Told(2, Kept(2))]);

        Assert.Equal((3L, 1L, 1), (report.Assessments, report.Failures, report.All.Quiet));
    }

    [Fact]
    public void Run_ManyCustomers_CountsWhatItSpared()
    {
        var report = ToDayTen.Run([Of("C-1", 0, Level()), Of("C-2", 0, Level()), Of("C-3", 1, Level()), Of("C-1", 2, Kept(2))]);

        Assert.Equal((3, 4L), (report.Customers, report.Events));
        Assert.Equal(Math.Max(8, report.Assessments), report.Assessments + report.Skipped);
    }

    private static ServiceLevel Kept(double day, string id = "S-1") => Level(id) with { FulfilledAt = Day(day) };

    private static ReplayedIssue Only(Replay replay, params IEnumerable<CaseEvent> events) => Assert.Single(Replayed(replay, events).Issues);

    private sealed class ThrowsAt(DateTimeOffset instant) : IAdvocacyEvaluator
    {
        public string RuleSetVersion => Evaluator.RuleSetVersion;

        public CaseAssessment Evaluate(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation = default) =>
            asOf == instant ? throw new InvalidOperationException("broken") : Evaluator.Evaluate(@case, asOf, cancellation);

        public CaseAssessment Evaluate(CustomerCase @case, TimeProvider time, CancellationToken cancellation = default) => throw new NotSupportedException();
    }

    /// <summary>A host's evaluator that gives its first assessment again, whatever the instant.</summary>
    private sealed class KeptEvaluator(IAdvocacyEvaluator inner) : IAdvocacyEvaluator
    {
        private CaseAssessment? _kept;

        public string RuleSetVersion => inner.RuleSetVersion;

        public CaseAssessment Evaluate(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation = default) => _kept ??= inner.Evaluate(@case, asOf, cancellation);

        public CaseAssessment Evaluate(CustomerCase @case, TimeProvider time, CancellationToken cancellation = default) => Evaluate(@case, time.GetUtcNow(), cancellation);
    }
}
