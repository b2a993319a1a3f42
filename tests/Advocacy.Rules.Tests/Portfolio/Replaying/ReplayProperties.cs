using Advocacy.Rules.Tests.Generators;
using static Advocacy.Rules.Tests.Portfolio.Replaying.Watched;

namespace Advocacy.Rules.Tests.Portfolio.Replaying;

/// <summary>Random histories of two customers with two promises each, on whole hours of six days, removals and snapshots included.</summary>
public sealed class ReplayProperties
{
    private static readonly Draw<History> Histories =
        from moments in (from hour in Draw.Frequency((1, Draw.Choose(0, 6 * 24)), (2, Draw.Choose(0, 12).Select(static half => half * 12)))
                         from customer in Draw.Elements("C-1", "C-2")
                         from id in Draw.Elements("S-1", "S-2")
                         from assigned in Draw.Unsure
                         from reassignments in Draw.Choose(0, 1)
                         from kept in Draw.Choose(0, 5)
                         from form in Draw.Choose(0, 9)
                         select new Moment(hour, customer, id, assigned, reassignments, kept == 0, form)).Some(1, 14)
        select new History([.. moments.OrderBy(static moment => moment.Hour)]);

    [Fact]
    public void Run_AnyHistory_SeesWhatAnAssessmentEveryHourSees() => Invariant.Holds(
        Histories,
        Simpler,
        static history =>
        {
            var (_, issues) = Replayed(new Replay(Evaluator) { To = Day(8) }, history.Events());

            Assert.Equal(EveryHour(history), issues.Select(Line).Order(StringComparer.Ordinal));
            return issues.Count > 0;
        },
        leastPercent: 50);

    [Fact]
    public void Run_EvaluatorThatAssessesInFull_SeesTheSame() => Invariant.Holds(
        Histories,
        Simpler,
        static history =>
        {
            var (one, other) = (Replayed(new Replay(Evaluator), history.Events()).Issues, Replayed(new Replay(new InFull()), history.Events()).Issues);

            Assert.Equal(one.Select(Line).Order(StringComparer.Ordinal), other.Select(Line).Order(StringComparer.Ordinal));
            return one.Count > 0;
        },
        leastPercent: 50);

    [Fact]
    public void Run_AnyGroupingOfTheEventsOfAnInstant_SeesTheSame() => Invariant.Holds(
        Histories,
        Simpler,
        static history =>
        {
            var (together, apart) = (history.Events(), history.EventsOfManyPartsAnInstant());
            var (one, other) = (Replayed(new Replay(Evaluator), together).Issues, Replayed(new Replay(Evaluator), apart).Issues);

            Assert.Equal(one.Select(Line).Order(StringComparer.Ordinal), other.Select(Line).Order(StringComparer.Ordinal));
            return apart.Count != together.Count;
        },
        leastPercent: 10);

    [Fact]
    public void Run_AnyHistory_LeadsAreAboveZeroAndEveryHitIsInTimeOrMissed() => Invariant.Holds(
        Histories,
        Simpler,
        static history =>
        {
            var (report, issues) = Replayed(new Replay(Evaluator) { From = Day(1) }, history.Events());

            Assert.All(issues, static issue => Assert.True(issue.LeadTime is not { } lead || lead > TimeSpan.Zero));
            Assert.All(issues, static issue => Assert.Equal(issue.HitAt is not null, issue.Outcome is ReplayOutcome.InTime or ReplayOutcome.Missed));
            Assert.Equal(issues.Count, report.Kinds.Sum(static kind => kind.InTime + kind.Missed + kind.False + kind.Open));
            Assert.Equal(report.All.InTime, report.All.LeadTimes.Spans.Sum(static span => span.Count));
            return issues.Count > 0;
        },
        leastPercent: 40);

    private static IEnumerable<History> Simpler(History history) =>
        Enumerable.Range(0, history.Moments.Count).Select(left => new History([.. history.Moments.Where((_, at) => at != left)]));

    private static string Line(ReplayedIssue issue) => FormattableString.Invariant(
        $"{issue.Customer} {issue.Commitment} {issue.Kind} {issue.Outcome} {issue.WarnedAt:yyyy-MM-dd HH:mm} {issue.HitAt:yyyy-MM-dd HH:mm}");

    /// <summary>The same by brute force: every case is assessed afresh on every hour, and nothing is known of when an answer may change.</summary>
    private static List<string> EveryHour(History history)
    {
        var lines = new List<string>();
        foreach (var customer in new[] { "C-1", "C-2" })
        {
            var seen = new Dictionary<string, (DateTimeOffset? Warned, DateTimeOffset? Hit, bool Stands)>(StringComparer.Ordinal);
            CustomerCase? known = null;
            for (var hour = 0; hour < 8 * 24; hour++)
            {
                var at = Day(hour / 24.0);
                foreach (var told in history.Events().Where(told => told.At == at && told.CustomerId.Value == customer))
                {
                    known = told.ApplyTo(known);
                }

                var issues = known is null ? [] : Evaluator.Evaluate(known, at).Issues.ToDictionary(issue => issue.Commitment!.Id.Value, StringComparer.Ordinal);
                foreach (var (id, state) in seen.ToList())
                {
                    if (known?.Find(new CommitmentId(id)) is null)
                    {
                        Finish(id, state);
                        seen.Remove(id);
                    }
                    else if (!issues.ContainsKey(id))
                    {
                        seen[id] = state with { Stands = false };
                    }
                }

                foreach (var (id, issue) in issues)
                {
                    var state = seen.GetValueOrDefault(id);
                    if (state is { Hit: not null, Stands: false })
                    {
                        Finish(id, state);
                        state = default;
                    }

                    seen[id] = issue.Status == IssueStatus.Anticipated ? (state.Stands ? state.Warned ?? at : at, null, true)
                        : state.Hit is null ? (state.Stands ? state.Warned : null, issue.HitsAt, true)
                        : state with { Stands = true };
                }
            }

            foreach (var (id, state) in seen)
            {
                Finish(id, state);
            }

            void Finish(string id, (DateTimeOffset? Warned, DateTimeOffset? Hit, bool Stands) state) => lines.Add(Line(new ReplayedIssue(
                new CustomerId(customer),
                new CommitmentId(id),
                Breach,
                state.Hit is null ? state.Stands ? ReplayOutcome.Open : ReplayOutcome.False : state.Warned < state.Hit ? ReplayOutcome.InTime : ReplayOutcome.Missed,
                state.Warned,
                state.Hit)));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private sealed class InFull : IAdvocacyEvaluator
    {
        public string RuleSetVersion => Evaluator.RuleSetVersion;

        public CaseAssessment Evaluate(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation = default) =>
            Evaluator.Evaluate(@case, asOf, cancellation);

        public CaseAssessment Evaluate(CustomerCase @case, TimeProvider time, CancellationToken cancellation = default) => throw new NotSupportedException();
    }

    private sealed record Moment(int Hour, string Customer, string Id, bool? Assigned, int Reassignments, bool IsKept, int Form)
    {
        internal ServiceLevel Level => Watched.Level(Id) with
        {
            Assigned = Assigned,
            Reassignments = Reassignments,
            FulfilledAt = IsKept ? Day(Hour / 24.0) : null,
        };
    }

    private sealed record History(IReadOnlyList<Moment> Moments)
    {
        internal List<CaseEvent> Events() => [.. Moments.Select(static moment => moment.Form switch
        {
            8 => CaseEvent.Removal(Day(moment.Hour / 24.0), new CustomerId(moment.Customer)),
            9 => CaseEvent.Snapshot(Day(moment.Hour / 24.0), new CustomerCase(new Customer(new CustomerId(moment.Customer)), [moment.Level])),
            _ => Of(moment.Customer, moment.Hour / 24.0, moment.Level),
        })];

        /// <summary>The parts that follow each other about one customer at one instant, in one event, and the customers of an instant turned around.</summary>
        internal List<CaseEvent> EventsOfManyPartsAnInstant()
        {
            var events = new List<CaseEvent>();
            foreach (var instant in Events().GroupBy(static told => told.At))
            {
                foreach (var customer in instant.GroupBy(static told => told.CustomerId).OrderByDescending(static told => told.Key.Value, StringComparer.Ordinal))
                {
                    var parts = customer.All(static told => told is { IsRemoval: false, Whole: null });
                    events.AddRange(!parts ? customer : [new CaseEvent(instant.Key, customer.Key)
                    {
                        Commitments = [.. customer.SelectMany(static told => told.Commitments).GroupBy(static level => level.Id).Select(static same => same.Last())],
                    }]);
                }
            }

            return events;
        }

        public override string ToString() => string.Join(Environment.NewLine, Moments);
    }
}
