using static Advocacy.Rules.Benchmarks.Reference.HandWrittenClock;

namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The harm that a plan leaves, by hand.</summary>
internal static class HandWrittenNetHarm
{
    internal static HandNetHarm Of(
        ReadOnlySpan<HandHarm> harms, HandRemedy? floor, HandRemedy? option, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var effort = option is null ? 0 : EffortOf(option.Terms);
        var (likely, worst, unweighed) = (effort, effort, 0m);
        foreach (var harm in harms)
        {
            var isFor = option is not null && ReferenceEquals(option.Issue, harm.Issue);
            var lead = isFor && option!.Terms.Restores ? option.Terms.LeadTime : (TimeSpan?)null;
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
                var (oneLikely, oneWorst) = isFor
                    ? LeftOf(contribution, option!.Terms, lead, asOf, ref holdsUntil)
                    : (contribution.Likely, contribution.Worst);
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

    /// <summary>What a remedy asks of the customer: a fifth of the reference amount an hour.</summary>
    internal static decimal EffortOf(RemedyTerms terms) =>
        terms.CustomerEffort == TimeSpan.Zero ? 0 : terms.CustomerEffort.Ticks * 0.2m / TimeSpan.TicksPerHour;

    private static (decimal Likely, decimal Worst) LeftOf(
        HandContribution contribution, RemedyTerms terms, TimeSpan? lead, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var (likely, worst) = (contribution.Likely, contribution.Worst);
        if (lead is { } stopped && contribution.Component == HarmComponent.ConsequentialLoss)
        {
            var criticality = contribution.Issue.Delivery.Criticality!;
            var perHour = criticality.LossPerHour!.Value.Amount;
            var hours = StartedHours(contribution.Issue.HitsAt!.Value + criticality.Slack - stopped, asOf, ref holdsUntil);
            (likely, worst) = (Math.Min(likely, perHour * hours), Math.Min(worst, perHour * hours));
        }

        foreach (var relief in terms.Relieves)
        {
            if (relief.Component == contribution.Component)
            {
                likely = likely * (100 - relief.Percent) / 100;
                worst = worst * (100 - relief.Percent) / 100;
            }
        }

        return (likely, worst);
    }
}

/// <summary>Net harm in reference amounts, and what is left in a currency that has none.</summary>
internal readonly record struct HandNetHarm(decimal Likely, decimal Worst, decimal Unweighed)
{
    internal bool IsKnown => Unweighed == 0;
}
