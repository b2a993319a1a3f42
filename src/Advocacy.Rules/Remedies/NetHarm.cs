using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>How much harm to one subject a plan leaves at a time after the decision.</summary>
internal sealed class NetHarm
{
    private const int Components = 6;

    private readonly Harm[] _harms;
    private readonly Currency[] _currencies;
    private readonly EvaluationScales _scales;
    private readonly Clock _clock;

    internal NetHarm(Harm[] harms, EvaluationScales scales, Clock clock)
    {
        _harms = harms;
        _scales = scales;
        _clock = clock;
        _currencies = CurrenciesOf(harms);
    }

    /// <summary>The net harm left when the remedies done by then have done their work.</summary>
    internal HarmAmounts Left(ReadOnlySpan<Remedy> plan, TimeSpan by)
    {
        decimal likely = 0, worst = 0, hazard = 0;
        var known = true;
        foreach (var harm in _harms)
        {
            var likelihood = LikelihoodOf(harm.Issue);
            foreach (var currency in _currencies)
            {
                var (safetyLikely, safetyWorst, otherLikely, otherWorst) = LeftIn(currency, harm, plan, by);
                if (_scales.ReferenceOf(currency) is not { } reference)
                {
                    known &= safetyWorst == 0 && otherWorst == 0;
                    continue;
                }

                likely += ((otherLikely * likelihood) + safetyLikely) / reference;
                worst += ((otherWorst * likelihood) + safetyWorst) / reference;
                hazard += safetyWorst / reference;
            }
        }

        var effort = EffortOf(plan);
        return new HarmAmounts(likely + effort, worst + effort, hazard, known);
    }

    /// <summary>What the plan asks of the customer, in reference amounts.</summary>
    internal decimal EffortOf(ReadOnlySpan<Remedy> plan)
    {
        var ticks = 0L;
        foreach (var remedy in plan)
        {
            ticks += remedy.Terms.CustomerEffort.Ticks;
        }

        return ticks == 0 ? 0 : ticks * _scales.EffortPerHour / TimeSpan.TicksPerHour;
    }

    internal HarmLeft Bands(HarmAmounts left)
    {
        if (!left.IsKnown)
        {
            var unknown = HarmBand.Indeterminate.Index;
            return new HarmLeft(unknown, unknown, unknown);
        }

        var hazard = _scales.Coarse.Band(left.Hazard);
        return new HarmLeft(
            hazard >= _scales.UnacceptableHazardEdges ? hazard : 0,
            _scales.Coarse.Band(left.Likely),
            _scales.Coarse.Band(left.Worst));
    }

    private static decimal LikelihoodOf(PredictedIssue issue) =>
        issue.Status == IssueStatus.Anticipated ? Math.Round((decimal)issue.Likelihood.Value, 4) : 1;

    private static Currency[] CurrenciesOf(Harm[] harms)
    {
        Currency? single = null;
        foreach (var harm in harms)
        {
            foreach (var contribution in harm.Contributions)
            {
                if (single is { } currency && contribution.Line.Currency != currency)
                {
                    return [.. harms.SelectMany(each => each.Contributions).Select(each => each.Line.Currency).Distinct().Order()];
                }

                single = contribution.Line.Currency;
            }
        }

        return single is { } only ? [only] : [];
    }

    private (decimal SafetyLikely, decimal SafetyWorst, decimal OtherLikely, decimal OtherWorst) LeftIn(
        Currency currency, Harm harm, ReadOnlySpan<Remedy> plan, TimeSpan by)
    {
        Span<decimal> likely = stackalloc decimal[Components];
        Span<decimal> worst = stackalloc decimal[Components];
        likely.Clear();
        worst.Clear();
        var stop = StopOf(harm.Issue, plan, by);
        if (stop is { } lead && IsPrevented(harm.Issue, lead))
        {
            return default;
        }

        foreach (var contribution in harm.Contributions)
        {
            var line = contribution.Line;
            if (line.Currency == currency)
            {
                var steps = stop is { } stopped && line.PerStep != 0 ? _clock.StartedSteps(line.Step, line.AccruesFrom, stopped) : long.MaxValue;
                likely[(int)line.Component] += line.Left(worst: false, steps);
                worst[(int)line.Component] += line.Left(worst: true, steps);
            }
        }

        decimal untied = 0;
        foreach (var remedy in plan)
        {
            if (ReferenceEquals(remedy.Issue, harm.Issue) && remedy.Terms.LeadTime <= by)
            {
                foreach (var relief in remedy.Terms.Relieves)
                {
                    var left = (100 - relief.Percent) / 100m;
                    likely[(int)relief.Component] *= left;
                    worst[(int)relief.Component] *= left;
                }

                untied += remedy.Terms.Pays is { For: null } pays && pays.Amount.Currency == currency ? pays.Amount.Amount : 0;
            }
        }

        foreach (var remedy in plan)
        {
            if (remedy.Terms.Pays is { For: { } component } pays
                && pays.Amount.Currency == currency && ReferenceEquals(remedy.Issue, harm.Issue) && remedy.Terms.LeadTime <= by)
            {
                likely[(int)component] = Math.Max(0, likely[(int)component] - pays.Amount.Amount);
                worst[(int)component] = Math.Max(0, worst[(int)component] - pays.Amount.Amount);
            }
        }

        const int safety = (int)HarmComponent.Safety;
        return (likely[safety], worst[safety], Math.Max(0, SumOfOthers(likely) - untied), Math.Max(0, SumOfOthers(worst) - untied));
    }

    private static decimal SumOfOthers(ReadOnlySpan<decimal> components)
    {
        decimal sum = 0;
        foreach (var amount in components[..(int)HarmComponent.Safety])
        {
            sum += amount;
        }

        return sum;
    }

    /// <summary>When the plan ends the failure, counted from the decision; nothing where it does not by then.</summary>
    private static TimeSpan? StopOf(PredictedIssue issue, ReadOnlySpan<Remedy> plan, TimeSpan by)
    {
        TimeSpan? first = null;
        foreach (var remedy in plan)
        {
            if (remedy.Terms.Restores && ReferenceEquals(remedy.Issue, issue) && remedy.Terms.LeadTime <= by
                && (first is not { } earlier || remedy.Terms.LeadTime < earlier))
            {
                first = remedy.Terms.LeadTime;
            }
        }

        return first;
    }

    /// <summary>Whether a remedy that ends the failure is done before the issue hits at all.</summary>
    private bool IsPrevented(PredictedIssue issue, TimeSpan lead) =>
        issue is { Status: IssueStatus.Anticipated, HitsAt: { } hits } && !_clock.HasElapsed(-lead, hits);
}
