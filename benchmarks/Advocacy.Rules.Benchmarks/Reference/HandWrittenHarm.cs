using static Advocacy.Rules.Benchmarks.Reference.HandWrittenClock;

namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>Harm by hand: components, bands and urgency.</summary>
internal static class HandWrittenHarm
{
    internal static HandHarm Weigh(HandIssue issue, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var contributions = new List<HandContribution>(2);
        var isLate = issue.Kind == IssueKind.LateDelivery;
        contributions.Add(Contribution(
            HandWrittenRules.Distress, issue, HarmComponent.Distress, Basis.Estimated, HandWrittenBands.Euro, 5, 30, 80));
        if (!isLate && issue.Delivery.Value is { } value)
        {
            contributions.Add(Contribution(
                HandWrittenRules.GoodsLost, issue, HarmComponent.DirectLoss, Basis.Estimated, value.Currency,
                value.Amount, value.Amount, value.Amount));
        }

        if (isLate && issue.Delivery.Criticality?.LossPerHour is { } loss)
        {
            var (least, likely, worst) = HoursLate(issue, asOf, ref holdsUntil);
            contributions.Add(Contribution(
                HandWrittenRules.LineStops, issue, HarmComponent.ConsequentialLoss, Basis.Claimed, loss.Currency,
                loss.Amount * least, loss.Amount * likely, loss.Amount * worst));
        }

        decimal likelySum = 0, worstSum = 0;
        var isKnown = true;
        foreach (var contribution in contributions)
        {
            if (HandWrittenBands.ReferenceOf(contribution.Currency) is { } reference)
            {
                likelySum += contribution.Likely / reference;
                worstSum += contribution.Worst / reference;
            }
            else
            {
                isKnown &= contribution.Worst == 0;
            }
        }

        var band = isKnown ? HandWrittenBands.Coarse(worstSum) : HandWrittenBands.Unknown;
        var level = band switch { 0 => 0, <= 3 => 1, <= 6 => 2, _ => 3 };
        level += issue.IsRepeat ? 1 : 0;
        var isPressing = issue.Status == IssueStatus.Occurring
            || (issue is { Status: IssueStatus.Anticipated, HitsAt: { } hits } && HasPassed(hits.AddDays(-1), asOf, ref holdsUntil));
        level += isPressing ? 1 : 0;
        return new HandHarm
        {
            Issue = issue,
            Contributions = contributions.ToArray(),
            LikelyBand = isKnown ? HandWrittenBands.Coarse(likelySum) : HandWrittenBands.Unknown,
            WorstBand = band,
            Urgency = (Urgency)Math.Min(level, 3),
        };
    }

    private static HandContribution Contribution(
        HandRule rule,
        HandIssue issue,
        HarmComponent component,
        Basis basis,
        Currency currency,
        decimal low,
        decimal likely,
        decimal worst) => new()
        {
            Rule = rule,
            Issue = issue,
            Component = component,
            Basis = basis,
            Currency = currency,
            Low = low,
            Likely = likely,
            Worst = worst,
        };

    private static (long Least, long Likely, long Worst) HoursLate(HandIssue issue, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var hits = issue.HitsAt!.Value;
        var slack = issue.Delivery.Criticality!.Slack;
        if (issue.Status == IssueStatus.Occurred)
        {
            var hours = Between(hits, issue.Delivery.FulfilledAt!.Value, slack);
            return (hours, hours, hours);
        }

        var least = issue.Status == IssueStatus.Occurring ? StartedHours(hits + slack, asOf, ref holdsUntil) : 0;
        var expected = issue.Delivery.CurrentEstimate is { } estimate && estimate > hits ? estimate : hits.AddDays(2);
        var likely = Math.Max(least, Between(hits, expected, slack));
        var latest = expected > hits.AddDays(14) ? expected : hits.AddDays(14);
        var worst = Math.Max(likely, Between(hits, latest, slack));
        if (issue.Status == IssueStatus.Occurring && HasPassed(latest.AddDays(-2), asOf, ref holdsUntil))
        {
            worst = Math.Max(worst, StartedHours(hits + slack - TimeSpan.FromDays(2), asOf, ref holdsUntil));
        }

        return (least, likely, worst);
    }

    private static long Between(DateTimeOffset from, DateTimeOffset until, TimeSpan slack)
    {
        var ticks = (until - from - slack).Ticks;
        return ticks <= 0 ? 0 : ((ticks - 1) / TimeSpan.TicksPerHour) + 1;
    }
}
