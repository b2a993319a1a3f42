using static Advocacy.Rules.Benchmarks.Reference.HandWrittenClock;

namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The harm that a plan leaves, by hand.</summary>
internal static class HandWrittenNetHarm
{
    /// <summary>What is left once the options in a set of bits are done, but for what they ask of the customer.</summary>
    internal static HandNetHarm Of(
        ReadOnlySpan<HandHarm> harms, HandRemedy? floor, List<HandRemedy> options, int done, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var (likely, worst, unweighed) = (0m, 0m, 0m);
        foreach (var harm in harms)
        {
            var lead = LeadOf(harm.Issue, options, done);
            if (lead is { } ahead && harm.Issue is { Status: IssueStatus.Anticipated, HitsAt: { } hits }
                && !HasPassed(hits - ahead, asOf, ref holdsUntil))
            {
                continue;
            }

            // A delivery's amounts are in one currency, which need not be that of the distress.
            decimal euros = 0, eurosAtWorst = 0, others = 0, othersAtWorst = 0;
            Currency? other = null;
            foreach (var contribution in harm.Contributions)
            {
                var (oneLikely, oneWorst) = LeftOf(contribution, options, done, lead, asOf, ref holdsUntil);
                if (contribution.Currency == HandWrittenBands.Euro)
                {
                    euros += oneLikely;
                    eurosAtWorst += oneWorst;
                }
                else
                {
                    other = contribution.Currency;
                    others += oneLikely;
                    othersAtWorst += oneWorst;
                }
            }

            if (floor is not null && ReferenceEquals(floor.Issue, harm.Issue))
            {
                var paid = floor.Terms.Pays!.Amount;
                if (paid.Currency == HandWrittenBands.Euro)
                {
                    euros = Math.Max(0, euros - paid.Amount);
                    eurosAtWorst = Math.Max(0, eurosAtWorst - paid.Amount);
                }
                else
                {
                    others = Math.Max(0, others - paid.Amount);
                    othersAtWorst = Math.Max(0, othersAtWorst - paid.Amount);
                }
            }

            var likelihood = harm.Issue.Status == IssueStatus.Anticipated ? Math.Round((decimal)harm.Issue.Likelihood, 4) : 1;
            var (issueLikely, issueWorst) = (euros * likelihood / 100, eurosAtWorst * likelihood / 100);
            if (other is { } currency)
            {
                if (HandWrittenBands.ReferenceOf(currency) is { } reference)
                {
                    issueLikely += others * likelihood / reference;
                    issueWorst += othersAtWorst * likelihood / reference;
                }
                else
                {
                    unweighed += othersAtWorst;
                }
            }

            likely += issueLikely;
            worst += issueWorst;
        }

        return new HandNetHarm(likely, worst, unweighed);
    }

    /// <summary>What remedies ask of the customer: a fifth of the reference amount an hour.</summary>
    internal static decimal EffortOf(List<HandRemedy> options, int set)
    {
        var ticks = 0L;
        for (var i = 0; i < options.Count; i++)
        {
            ticks += (set & (1 << i)) != 0 ? options[i].Terms.CustomerEffort.Ticks : 0;
        }

        return ticks == 0 ? 0 : ticks * 0.2m / TimeSpan.TicksPerHour;
    }

    /// <summary>When the failure ends: the lead time of the fastest way that is done.</summary>
    private static TimeSpan? LeadOf(HandIssue issue, List<HandRemedy> options, int done)
    {
        TimeSpan? least = null;
        for (var i = 0; i < options.Count; i++)
        {
            if ((done & (1 << i)) != 0 && ReferenceEquals(options[i].Issue, issue) && options[i].Terms.Restores
                && (least is not { } earlier || options[i].Terms.LeadTime < earlier))
            {
                least = options[i].Terms.LeadTime;
            }
        }

        return least;
    }

    private static (decimal Likely, decimal Worst) LeftOf(
        HandContribution contribution, List<HandRemedy> options, int done, TimeSpan? lead, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var (likely, worst) = (contribution.Likely, contribution.Worst);
        if (lead is { } stopped && contribution.Component == HarmComponent.ConsequentialLoss)
        {
            var criticality = contribution.Issue.Delivery.Criticality!;
            var perHour = criticality.LossPerHour!.Value.Amount;
            var hours = StartedHours(contribution.Issue.HitsAt!.Value + criticality.Slack - stopped, asOf, ref holdsUntil);
            (likely, worst) = (Math.Min(likely, perHour * hours), Math.Min(worst, perHour * hours));
        }

        for (var i = 0; i < options.Count; i++)
        {
            if ((done & (1 << i)) == 0 || !ReferenceEquals(options[i].Issue, contribution.Issue))
            {
                continue;
            }

            foreach (var relief in options[i].Terms.Relieves)
            {
                if (relief.Component == contribution.Component)
                {
                    likely = likely * (100 - relief.Percent) / 100;
                    worst = worst * (100 - relief.Percent) / 100;
                }
            }
        }

        return (likely, worst);
    }
}

/// <summary>Net harm in reference amounts, and what is left in a currency that has none.</summary>
internal readonly record struct HandNetHarm(decimal Likely, decimal Worst, decimal Unweighed)
{
    internal bool IsKnown => Unweighed == 0;

    internal HandNetHarm With(decimal effort) => this with { Likely = Likely + effort, Worst = Worst + effort };
}
