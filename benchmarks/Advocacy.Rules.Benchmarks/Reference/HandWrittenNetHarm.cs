using static Advocacy.Rules.Benchmarks.Reference.HandWrittenClock;

namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The harm that a plan leaves, by hand.</summary>
internal static class HandWrittenNetHarm
{
    internal static (decimal Likely, decimal Worst) Of(
        ReadOnlySpan<HandHarm> harms, HandRemedy? floor, HandRemedy? option, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        decimal likely = 0, worst = 0;
        foreach (var harm in harms)
        {
            var isFor = option is not null && ReferenceEquals(option.Issue, harm.Issue);
            var lead = isFor && option!.Terms.Restores ? option.Terms.LeadTime : (TimeSpan?)null;
            if (lead is { } ahead && harm.Issue is { Status: IssueStatus.Anticipated, HitsAt: { } hits }
                && !HasPassed(hits - ahead, asOf, ref holdsUntil))
            {
                continue;
            }

            decimal issueLikely = 0, issueWorst = 0;
            foreach (var contribution in harm.Contributions)
            {
                var (oneLikely, oneWorst) = (contribution.Likely, contribution.Worst);
                if (lead is { } stopped && contribution.Component == HarmComponent.ConsequentialLoss)
                {
                    var criticality = harm.Issue.Delivery.Criticality!;
                    var perHour = criticality.LossPerHour!.Value.Amount;
                    var hours = StartedHours(harm.Issue.HitsAt!.Value + criticality.Slack - stopped, asOf, ref holdsUntil);
                    (oneLikely, oneWorst) = (Math.Min(oneLikely, perHour * hours), Math.Min(oneWorst, perHour * hours));
                }

                if (isFor)
                {
                    foreach (var relief in option!.Terms.Relieves)
                    {
                        if (relief.Component == contribution.Component)
                        {
                            oneLikely = oneLikely * (100 - relief.Percent) / 100;
                            oneWorst = oneWorst * (100 - relief.Percent) / 100;
                        }
                    }
                }

                issueLikely += oneLikely;
                issueWorst += oneWorst;
            }

            if (floor is not null && ReferenceEquals(floor.Issue, harm.Issue))
            {
                issueLikely = Math.Max(0, issueLikely - floor.Terms.Pays!.Amount.Amount);
                issueWorst = Math.Max(0, issueWorst - floor.Terms.Pays.Amount.Amount);
            }

            var likelihood = harm.Issue.Status == IssueStatus.Anticipated ? Math.Round((decimal)harm.Issue.Likelihood, 4) : 1;
            likely += issueLikely * likelihood / 100;
            worst += issueWorst * likelihood / 100;
        }

        return (likely, worst);
    }
}
