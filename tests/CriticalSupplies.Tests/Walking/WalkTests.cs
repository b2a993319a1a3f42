using Advocacy.Rules;
using CriticalSupplies.Knowledge;
using CriticalSupplies.Rules;
using CriticalSupplies.Walking;

namespace CriticalSupplies.Tests.Walking;

public sealed class WalkTests(ShippedWalk shipped) : IClassFixture<ShippedWalk>
{
    [Fact]
    public void Run_EveryDay_AsksOnlyWhereTheCaseChangedOrTheAssessmentNoLongerHoldsAndMissesNoWarning()
    {
        var (from, to) = (Some.EndOf("2022-06-30"), Some.EndOf("2022-10-31"));
        var watched = new WatchedEvaluator(ShippedWalk.Evaluator);
        var result = new Walk(ShippedWalk.History, watched, ShippedWalk.Options with { From = from, To = to }, worstCount: 0).Run();

        var naive = EveryDay(from, to);

        Assert.Equal(naive.Needed, watched.Questions);
        Assert.Equal(naive.Needed.Count, result.Assessments);
        Assert.Equal(naive.Visits, result.Assessments + result.Skipped);
        Assert.Equal(
            naive.Warnings.Order(),
            result.Warnings.Select(static warning => (warning.Line.Line.Id, warning.At, warning.Likelihood.Value)).Order());
        Assert.NotEmpty(result.Warnings);
        Assert.True(result.Skipped > 0);
    }

    [Fact]
    public void Run_EverySkipChecked_NoneSaysAnythingElse()
    {
        var options = ShippedWalk.Options with { From = Some.EndOf("2022-06-30"), To = Some.EndOf("2022-12-31"), CheckEverySkip = 1 };

        var result = new Walk(ShippedWalk.History, ShippedWalk.Evaluator, options, worstCount: 0).Run();

        Assert.True(result.Skipped > 100);
        Assert.Equal((result.Skipped, 0), (result.SkipsChecked, result.SkipsThatDiffered));
    }

    [Fact]
    public void Run_EvaluatorThatBreaksItsWord_IsFoundOut()
    {
        var (from, to) = (Some.EndOf("2022-06-30"), Some.EndOf("2022-12-31"));
        var others = new AdvocacyEvaluator(SupplyRules.Build(TimeSpan.FromDays(5), Probability.Percent(2)));
        var turncoat = new TurncoatEvaluator(ShippedWalk.Evaluator, others, turnsAt: Some.EndOf("2022-09-10"));

        var options = ShippedWalk.Options with { From = from, To = to, CheckEverySkip = 1 };
        var result = new Walk(ShippedWalk.History, turncoat, options, worstCount: 0).Run();

        Assert.InRange(result.SkipsThatDiffered, 1, result.SkipsChecked);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(50)]
    public void Run_ChecksNowAndThen_OneOfAsManySkipsAsAsked(int every)
    {
        var options = ShippedWalk.Options with { From = Some.EndOf("2021-06-30"), To = Some.EndOf("2021-08-31"), CheckEverySkip = every };

        var result = new Walk(ShippedWalk.History, ShippedWalk.Evaluator, options, worstCount: 0).Run();

        Assert.Equal(result.Skipped / every, result.SkipsChecked);
        Assert.True(result.SkipsChecked > 0);
    }

    [Fact]
    public void Run_WholeHistory_WarnsOfEachLineOnceAndBeforeItIsDue()
    {
        Assert.NotEmpty(shipped.Result.Warnings);
        Assert.Distinct(shipped.Result.Warnings.Select(static warning => warning.Line.Line.Id));
        Assert.All(shipped.Result.Warnings, static warning =>
        {
            Assert.True(warning.At < warning.Line.DueAt);
            Assert.True(warning.At >= warning.Line.DueAt - ShippedWalk.Horizon);
            Assert.True(warning.Line.IsOpen(warning.At));
            Assert.InRange(warning.Likelihood.Value, 0.3, 1);
        });
        Assert.Equal(shipped.Asked.Questions.Count, shipped.Result.Assessments);
    }

    [Fact]
    public void Run_WholeHistory_YearsAddUpToTheTotal()
    {
        var all = Scored();
        var years = ShippedWalk.History.Lines.Select(static line => line.Line.ScheduledFor.Year).Distinct()
            .Select(year => Scored(line => line.Line.ScheduledFor.Year == year))
            .ToArray();

        Assert.True(years.Length > 1);
        Assert.Equal(
            (all.Lines, all.Late, all.LateAndWarned, all.Warnings, all.FalseWarnings, all.Missed),
            (Sum(static score => score.Lines), Sum(static score => score.Late), Sum(static score => score.LateAndWarned),
                Sum(static score => score.Warnings), Sum(static score => score.FalseWarnings), Sum(static score => score.Missed)));
        Assert.Equal(shipped.Result.Warnings.Length, all.Warnings);
        Assert.Equal(ShippedWalk.History.Lines.Length, all.Lines);

        Score Scored(Func<KnownLine, bool>? condition = null) =>
            Score.Of(ShippedWalk.History, shipped.Result.Warnings, ShippedWalk.Options, condition);

        int Sum(Func<Score, int> count) => years.Sum(count);
    }

    [Fact]
    public void Run_WholeHistory_ShowsTheWorstCaseOfAsManyProgrammesAsAsked()
    {
        var worst = shipped.Result.Worst;

        Assert.Equal(ShippedWalk.ShownCases, worst.Length);
        Assert.Distinct(worst.Select(static warned => warned.Warning.Line.Line.Country));
        Assert.Equal(
            worst.OrderByDescending(static warned => warned.Harm.Urgency).ThenByDescending(static warned => warned.Harm.Worst),
            worst);
        Assert.All(worst, static warned => Assert.Equal(warned.Warning.Line.Delivery.Id, warned.Harm.Issue.Commitment?.Id));
        Assert.All(worst, warned => Assert.Contains(warned.Warning, shipped.Result.Warnings));
    }

    [Fact]
    public void Run_StepOfAWeek_LooksOnceAWeek()
    {
        var watched = new WatchedEvaluator(ShippedWalk.Evaluator);
        var (from, to) = (Some.EndOf("2021-06-30"), Some.EndOf("2021-08-31"));
        var options = ShippedWalk.Options with { From = from, To = to, Step = TimeSpan.FromDays(7) };
        List<WalkProgress> progress = [];

        new Walk(ShippedWalk.History, watched, options, worstCount: 0).Run(progress.Add);

        Assert.Equal(Enumerable.Range(0, 9).Select(week => from.AddDays(7 * week)), progress.Select(static each => each.AsOf));
        Assert.All(watched.Questions, question => Assert.Equal(0, (question.AsOf - from).Days % 7));
        Assert.Equal(progress.Select(static each => each.Share).Order(), progress.Select(static each => each.Share));
    }

    /// <summary>The walk without any skipping: what it asks of the evaluator where it must, and every first warning.</summary>
    private static Naive EveryDay(DateTimeOffset from, DateTimeOffset to)
    {
        var naive = new Naive();
        var cases = new ProgrammeCases(ShippedWalk.History);
        var standing = new Dictionary<string, CaseAssessment>(StringComparer.Ordinal);
        for (var asOf = from; asOf <= to; asOf = asOf.AddDays(1))
        {
            foreach (var programme in ShippedWalk.History.Programmes)
            {
                if (cases.AsOf(programme, asOf) is not { } @case)
                {
                    standing.Remove(programme.Country);
                    continue;
                }

                naive.Visits++;
                var assessment = ShippedWalk.Evaluator.Evaluate(@case, asOf);
                if (!standing.TryGetValue(programme.Country, out var last)
                    || last.HoldsUntil <= asOf
                    || Content(last.Case) != Content(@case))
                {
                    naive.Needed.Add((programme.Country, asOf));
                    standing[programme.Country] = assessment;
                }

                naive.Note(assessment);
            }
        }

        return naive;
    }

    private static string Content(CustomerCase @case) =>
        string.Join('\n', @case.Commitments.Cast<object>().Concat(@case.Incidents).Concat(@case.Facts));

    private sealed class Naive
    {
        private readonly Dictionary<string, (string Id, DateTimeOffset At, double Likelihood)> _first = new(StringComparer.Ordinal);

        internal int Visits { get; set; }

        internal List<(string Country, DateTimeOffset AsOf)> Needed { get; } = [];

        internal IEnumerable<(string Id, DateTimeOffset At, double Likelihood)> Warnings => _first.Values;

        internal void Note(CaseAssessment assessment)
        {
            foreach (var issue in assessment.Issues)
            {
                if (issue.Status == IssueStatus.Anticipated && issue.Kind == IssueKind.LateDelivery && issue.Commitment is { } commitment)
                {
                    var id = commitment.Id.Value["line-".Length..];
                    _first.TryAdd(id, (id, assessment.AsOf, issue.Likelihood.Value));
                }
            }
        }
    }
}
