using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>How much harm to one subject a plan leaves at a time after the decision. Looks at one subject after another of one evaluation.</summary>
internal sealed class NetHarm(EvaluationScales scales, Clock clock)
{
    private const int Components = 6;

    private IssueHarm[] _issues = [];
    private int _count;

    /// <summary>The net harm where nothing is done.</summary>
    internal HarmAmounts Untouched { get; private set; }

    internal void LookAt(ReadOnlySpan<Harm> harms)
    {
        if (_issues.Length < harms.Length)
        {
            _issues = new IssueHarm[harms.Length];
        }

        _count = harms.Length;
        for (var i = 0; i < harms.Length; i++)
        {
            var likelihood = LikelihoodOf(harms[i].Issue);
            _issues[i] = new IssueHarm(harms[i], likelihood, LeftOf(harms[i], likelihood, [], TimeSpan.Zero));
        }

        Untouched = Left([], TimeSpan.Zero);
    }

    /// <summary>The net harm left when the remedies done by then have done their work.</summary>
    internal HarmAmounts Left(ReadOnlySpan<Remedy> plan, TimeSpan by)
    {
        var effort = EffortOf(plan);
        var left = new HarmAmounts(effort, effort, 0, 0);
        foreach (ref readonly var issue in _issues.AsSpan(0, _count))
        {
            left += IsTouched(issue.Harm.Issue, plan, by) ? LeftOf(issue.Harm, issue.Likelihood, plan, by) : issue.Untouched;
        }

        return left;
    }

    /// <summary>What the plan asks of the customer, in reference amounts.</summary>
    internal decimal EffortOf(ReadOnlySpan<Remedy> plan)
    {
        var ticks = 0L;
        foreach (var remedy in plan)
        {
            ticks += remedy.Terms.CustomerEffort.Ticks;
        }

        return ticks == 0 ? 0 : ticks * scales.EffortPerHour / TimeSpan.TicksPerHour;
    }

    internal HarmLeft Bands(in HarmAmounts left) => left.IsKnown
        ? new HarmLeft(HazardBand(left.Hazard), (short)scales.Coarse.Band(left.Likely), (short)scales.Coarse.Band(left.Worst))
        : new HarmLeft(HarmBand.IndeterminateIndex, HarmBand.IndeterminateIndex, HarmBand.IndeterminateIndex);

    internal short HazardBand(decimal hazard)
    {
        var band = scales.Coarse.Band(hazard);
        return (short)(band >= scales.UnacceptableHazardEdges ? band : 0);
    }

    private static decimal LikelihoodOf(PredictedIssue issue) =>
        issue.Status == IssueStatus.Anticipated ? Math.Round((decimal)issue.Likelihood.Value, 4) : 1;

    private static bool IsTouched(PredictedIssue issue, ReadOnlySpan<Remedy> plan, TimeSpan by)
    {
        foreach (var remedy in plan)
        {
            if (IsDoneFor(issue, remedy, by))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDoneFor(PredictedIssue issue, Remedy remedy, TimeSpan by) =>
        ReferenceEquals(remedy.Issue, issue) && remedy.Terms.LeadTime <= by;

    /// <summary>When the plan ends the failure, counted from the decision; nothing where it does not by then.</summary>
    private static TimeSpan? StopOf(PredictedIssue issue, ReadOnlySpan<Remedy> plan, TimeSpan by)
    {
        TimeSpan? first = null;
        foreach (var remedy in plan)
        {
            if (remedy.Terms.Restores && IsDoneFor(issue, remedy, by) && (first is not { } earlier || remedy.Terms.LeadTime < earlier))
            {
                first = remedy.Terms.LeadTime;
            }
        }

        return first;
    }

    private static decimal SumOfOthers(ReadOnlySpan<decimal> components)
    {
        var sum = components[0];
        foreach (var amount in components[1..(int)HarmComponent.Safety])
        {
            sum += amount;
        }

        return sum;
    }

    /// <summary>Whether the contributions before one already name its currency.</summary>
    private static bool IsRepeated(Harm harm, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (harm.Contributions[i].Line.Currency == harm.Contributions[index].Line.Currency)
            {
                return true;
            }
        }

        return false;
    }

    private HarmAmounts LeftOf(Harm harm, decimal likelihood, ReadOnlySpan<Remedy> plan, TimeSpan by)
    {
        var stop = StopOf(harm.Issue, plan, by);
        if (stop is { } lead && IsPrevented(harm.Issue, lead))
        {
            return default;
        }

        HarmAmounts left = default;
        for (var i = 0; i < harm.Contributions.Length; i++)
        {
            if (!IsRepeated(harm, i))
            {
                left += LeftIn(harm.Contributions[i].Line.Currency, harm, likelihood, plan, by, stop);
            }
        }

        return left;
    }

    private HarmAmounts LeftIn(Currency currency, Harm harm, decimal likelihood, ReadOnlySpan<Remedy> plan, TimeSpan by, TimeSpan? stop)
    {
        Span<decimal> likely = stackalloc decimal[Components];
        Span<decimal> worst = stackalloc decimal[Components];
        foreach (var contribution in harm.Contributions)
        {
            ref readonly var line = ref contribution.Line;
            if (line.Currency == currency)
            {
                likely[(int)line.Component] += line.FixedLikely;
                worst[(int)line.Component] += line.FixedWorst;
                if (line.Accrual is { } accrual)
                {
                    var steps = stop is { } stopped ? clock.StartedSteps(accrual.Step, accrual.From, stopped) : long.MaxValue;
                    likely[(int)line.Component] += accrual.Likely(steps);
                    worst[(int)line.Component] += accrual.Worst(steps);
                }
            }
        }

        var untied = Repair(currency, harm.Issue, plan, by, likely, worst);
        const int safety = (int)HarmComponent.Safety;
        var othersLikely = Math.Max(0, SumOfOthers(likely) - untied);
        var othersWorst = Math.Max(0, SumOfOthers(worst) - untied);
        return scales.ReferenceOf(currency) is { } reference
            ? new HarmAmounts(
                ((othersLikely * likelihood) + likely[safety]) / reference,
                ((othersWorst * likelihood) + worst[safety]) / reference,
                worst[safety] == 0 ? 0 : worst[safety] / reference,
                0)
            : new HarmAmounts(0, 0, 0, worst[safety] + othersWorst);
    }

    /// <summary>Takes away what the remedies relieve, then what they pay for a component; returns what they pay for any.</summary>
    private static decimal Repair(
        Currency currency, PredictedIssue issue, ReadOnlySpan<Remedy> plan, TimeSpan by, Span<decimal> likely, Span<decimal> worst)
    {
        decimal untied = 0;
        foreach (var remedy in plan)
        {
            if (!IsDoneFor(issue, remedy, by))
            {
                continue;
            }

            foreach (var relief in remedy.Terms.Relieves)
            {
                likely[(int)relief.Component] = likely[(int)relief.Component] * (100 - relief.Percent) / 100;
                worst[(int)relief.Component] = worst[(int)relief.Component] * (100 - relief.Percent) / 100;
            }

            untied += remedy.Terms.Pays is { For: null } pays && pays.Amount.Currency == currency ? pays.Amount.Amount : 0;
        }

        foreach (var remedy in plan)
        {
            if (remedy.Terms.Pays is { For: { } component } pays && pays.Amount.Currency == currency && IsDoneFor(issue, remedy, by))
            {
                likely[(int)component] = Math.Max(0, likely[(int)component] - pays.Amount.Amount);
                worst[(int)component] = Math.Max(0, worst[(int)component] - pays.Amount.Amount);
            }
        }

        return untied;
    }

    /// <summary>Whether a remedy that ends the failure is done before the issue hits at all.</summary>
    private bool IsPrevented(PredictedIssue issue, TimeSpan lead) =>
        issue is { Status: IssueStatus.Anticipated, HitsAt: { } hits } && !clock.HasElapsed(-lead, hits);

    private readonly record struct IssueHarm(Harm Harm, decimal Likelihood, HarmAmounts Untouched);
}
