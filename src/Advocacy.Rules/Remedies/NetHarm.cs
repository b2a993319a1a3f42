using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>How much harm to one subject is left once some remedies are done. Looks at one subject after another of one evaluation.</summary>
internal sealed class NetHarm(EvaluationScales scales, Clock clock)
{
    private const int Components = 6;
    private const int Safety = (int)HarmComponent.Safety;

    private IssueHarm[] _issues = [];
    private int _issueCount;
    private Course[] _courses = [];
    private int _courseCount;
    private Sums[] _sums = [];
    private int _sumCount;

    /// <summary>The net harm where nothing is done.</summary>
    internal HarmAmounts Untouched { get; private set; }

    internal void LookAt(ReadOnlySpan<Harm> harms, ReadOnlySpan<Remedy> options)
    {
        (_issueCount, _courseCount, _sumCount) = (0, 0, 0);
        Untouched = default;
        foreach (var harm in harms)
        {
            var first = _courseCount;
            AddCourse(harm, stop: null);
            foreach (var option in options)
            {
                if (option.Terms.Restores && ReferenceEquals(option.Issue, harm.Issue) && !HasCourse(first, option.Terms.LeadTime))
                {
                    AddCourse(harm, option.Terms.LeadTime);
                }
            }

            var issue = new IssueHarm(harm.Issue, LikelihoodOf(harm.Issue), first);
            issue = issue with { Untouched = LeftOf(issue, []) };
            Append(ref _issues, ref _issueCount, issue);
            Untouched += issue.Untouched;
        }
    }

    /// <summary>The net harm left once some remedies are done, but for what they ask of the customer.</summary>
    internal HarmAmounts After(ReadOnlySpan<Remedy> done)
    {
        HarmAmounts left = default;
        foreach (ref readonly var issue in _issues.AsSpan(0, _issueCount))
        {
            left += IsTouched(issue.Issue, done) ? LeftOf(issue, done) : issue.Untouched;
        }

        return left;
    }

    /// <summary>What a time of the customer's own weighs, in reference amounts.</summary>
    internal decimal EffortOf(TimeSpan time) => time == TimeSpan.Zero ? 0 : time.Ticks * scales.EffortPerHour / TimeSpan.TicksPerHour;

    internal HarmLeft Bands(in HarmAmounts left) => left.IsKnown
        ? new HarmLeft(HazardBand(left.Hazard), (short)scales.Coarse.Band(left.Likely), (short)scales.Coarse.Band(left.Worst))
        : new HarmLeft(HarmBand.IndeterminateIndex, HarmBand.IndeterminateIndex, HarmBand.IndeterminateIndex);

    internal short HazardBand(decimal hazard)
    {
        var band = hazard == 0 ? 0 : scales.Coarse.Band(hazard);
        return (short)(band >= scales.UnacceptableHazardEdges ? band : 0);
    }

    private static decimal LikelihoodOf(PredictedIssue issue) =>
        issue.Status == IssueStatus.Anticipated ? Math.Round((decimal)issue.Likelihood.Value, 4) : 1;

    private static bool IsTouched(PredictedIssue issue, ReadOnlySpan<Remedy> done)
    {
        foreach (var remedy in done)
        {
            if (ReferenceEquals(remedy.Issue, issue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When the failure ends, counted from the decision; nothing where no remedy ends it.</summary>
    private static TimeSpan? StopOf(PredictedIssue issue, ReadOnlySpan<Remedy> done)
    {
        TimeSpan? first = null;
        foreach (var remedy in done)
        {
            if (remedy.Terms.Restores && ReferenceEquals(remedy.Issue, issue) && (first is not { } earlier || remedy.Terms.LeadTime < earlier))
            {
                first = remedy.Terms.LeadTime;
            }
        }

        return first;
    }

    private static void Append<TItem>(ref TItem[] items, ref int count, in TItem item)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, Math.Max(2, count * 2));
        }

        items[count++] = item;
    }

    private bool HasCourse(int first, TimeSpan stop)
    {
        for (var i = first; i < _courseCount; i++)
        {
            if (_courses[i].Stop == stop)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sums an issue's harm by currency and component where the failure goes on, or ends after a time.</summary>
    private void AddCourse(Harm harm, TimeSpan? stop)
    {
        var first = _sumCount;
        if (stop is { } lead && IsPrevented(harm.Issue, lead))
        {
            Append(ref _courses, ref _courseCount, new Course(stop, first, 0));
            return;
        }

        foreach (var contribution in harm.Contributions)
        {
            ref readonly var line = ref contribution.Line;
            ref var sums = ref SumsIn(line.Currency, first);
            var (likely, worst) = (line.FixedLikely, line.FixedWorst);
            if (line.Accrual is { } accrual)
            {
                var steps = stop is { } stopped ? clock.StartedSteps(accrual.Step, accrual.From, stopped) : long.MaxValue;
                likely += accrual.Likely(steps);
                worst += accrual.Worst(steps);
            }

            sums.Likely[(int)line.Component] += likely;
            sums.Worst[(int)line.Component] += worst;
        }

        Append(ref _courses, ref _courseCount, new Course(stop, first, _sumCount - first));
    }

    private ref Sums SumsIn(Currency currency, int first)
    {
        for (var i = first; i < _sumCount; i++)
        {
            if (_sums[i].Currency == currency)
            {
                return ref _sums[i];
            }
        }

        Append(ref _sums, ref _sumCount, new Sums { Currency = currency, Reference = scales.ReferenceOf(currency) });
        return ref _sums[_sumCount - 1];
    }

    private HarmAmounts LeftOf(in IssueHarm issue, ReadOnlySpan<Remedy> done)
    {
        var stop = StopOf(issue.Issue, done);
        var course = issue.FirstCourse;
        while (_courses[course].Stop != stop)
        {
            course++;
        }

        HarmAmounts left = default;
        foreach (ref readonly var sums in _sums.AsSpan(_courses[course].FirstSums, _courses[course].Count))
        {
            left += LeftIn(sums, issue, done);
        }

        return left;
    }

    private static HarmAmounts LeftIn(in Sums sums, in IssueHarm issue, ReadOnlySpan<Remedy> done)
    {
        var (likely, worst) = (sums.Likely, sums.Worst);
        var untied = Repair(sums.Currency, issue.Issue, done, ref likely, ref worst);
        var othersLikely = Math.Max(0, SumOfOthers(likely) - untied);
        var othersWorst = Math.Max(0, SumOfOthers(worst) - untied);
        return sums.Reference is { } reference
            ? new HarmAmounts(
                ((othersLikely * issue.Likelihood) + likely[Safety]) / reference,
                ((othersWorst * issue.Likelihood) + worst[Safety]) / reference,
                worst[Safety] == 0 ? 0 : worst[Safety] / reference,
                0)
            : new HarmAmounts(0, 0, 0, worst[Safety] + othersWorst);
    }

    /// <summary>Takes away what the remedies relieve, then what they pay for a component; returns what they pay for any.</summary>
    private static decimal Repair(
        Currency currency, PredictedIssue issue, ReadOnlySpan<Remedy> done, ref ByComponent likely, ref ByComponent worst)
    {
        decimal untied = 0;
        var isTied = false;
        foreach (var remedy in done)
        {
            if (!ReferenceEquals(remedy.Issue, issue))
            {
                continue;
            }

            foreach (var relief in remedy.Terms.Relieves)
            {
                likely[(int)relief.Component] *= relief.Remaining;
                worst[(int)relief.Component] *= relief.Remaining;
            }

            if (remedy.Terms.Pays is { } pays && pays.Amount.Currency == currency)
            {
                untied += pays.For is null ? pays.Amount.Amount : 0;
                isTied |= pays.For is not null;
            }
        }

        if (isTied)
        {
            PayTied(currency, issue, done, ref likely, ref worst);
        }

        return untied;
    }

    private static void PayTied(Currency currency, PredictedIssue issue, ReadOnlySpan<Remedy> done, ref ByComponent likely, ref ByComponent worst)
    {
        foreach (var remedy in done)
        {
            if (remedy.Terms.Pays is { For: { } component } pays && pays.Amount.Currency == currency && ReferenceEquals(remedy.Issue, issue))
            {
                likely[(int)component] = Math.Max(0, likely[(int)component] - pays.Amount.Amount);
                worst[(int)component] = Math.Max(0, worst[(int)component] - pays.Amount.Amount);
            }
        }
    }

    private static decimal SumOfOthers(ReadOnlySpan<decimal> components)
    {
        var sum = components[0];
        foreach (var amount in components[1..Safety])
        {
            sum += amount;
        }

        return sum;
    }

    /// <summary>Whether a remedy that ends the failure is done before the issue hits at all.</summary>
    private bool IsPrevented(PredictedIssue issue, TimeSpan lead) =>
        issue is { Status: IssueStatus.Anticipated, HitsAt: { } hits } && !clock.HasElapsed(-lead, hits);

    private readonly record struct IssueHarm(PredictedIssue Issue, decimal Likelihood, int FirstCourse)
    {
        internal HarmAmounts Untouched { get; init; }
    }

    /// <summary>How an issue goes on: to its end, or until a remedy stops it.</summary>
    private readonly record struct Course(TimeSpan? Stop, int FirstSums, int Count);

    private struct Sums
    {
        internal Currency Currency;
        internal decimal? Reference;
        internal ByComponent Likely;
        internal ByComponent Worst;
    }

    [System.Runtime.CompilerServices.InlineArray(Components)]
    private struct ByComponent
    {
        private decimal _first;
    }
}
