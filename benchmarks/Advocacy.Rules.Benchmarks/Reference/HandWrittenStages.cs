namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>What follows the predictions, by hand: issues, harm, what is owed, plans and their order.</summary>
internal static class HandWrittenStages
{
    private const double Threshold = 0.25;
    private const double BaseRate = 0.05;
    private static readonly double BaseLogOdds = Math.Log(BaseRate / (1 - BaseRate));
    private static readonly decimal[] Coarse = Ladder([1, 2, 5]);
    private static readonly decimal[] Fine = Ladder([1, 1.25m, 1.6m, 2, 2.5m, 3.15m, 4, 5, 6.3m, 8]);
    private static readonly decimal[] Hours = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    internal static void Conclude(
        CustomerCase @case,
        Delivery delivery,
        DateTimeOffset asOf,
        List<HandEvidence> late,
        List<HandEvidence> damaged,
        List<HandIssue> issues,
        ref DateTimeOffset holdsUntil)
    {
        var due = delivery.OriginalDueAt <= delivery.DueAt ? delivery.OriginalDueAt : delivery.DueAt;
        var isOpen = delivery.FulfilledAt is null;
        var isBreach = isOpen ? HasPassed(due, asOf, ref holdsUntil) : delivery.FulfilledAt > due;
        if (damaged.Count > 0)
        {
            Report(@case, delivery, IssueKind.Damaged, IssueStatus.Anticipated, isOpen && !isBreach ? due : null, asOf, damaged, issues, ref holdsUntil);
        }

        if (isBreach || (isOpen && late.Count > 0))
        {
            var status = !isBreach ? IssueStatus.Anticipated : isOpen ? IssueStatus.Occurring : IssueStatus.Occurred;
            Report(@case, delivery, IssueKind.LateDelivery, status, due, asOf, late, issues, ref holdsUntil);
        }
    }

    internal static HandAssessment Finish(CustomerCase @case, DateTimeOffset asOf, List<HandIssue> issues, DateTimeOffset holdsUntil)
    {
        var harms = new HandHarm[issues.Count];
        var entitlements = new List<HandEntitlement>();
        for (var i = 0; i < harms.Length; i++)
        {
            harms[i] = Weigh(issues[i], asOf, ref holdsUntil);
            if (issues[i].Kind == IssueKind.LateDelivery)
            {
                entitlements.Add(Entitle(issues[i], asOf, ref holdsUntil));
            }
        }

        var plans = new List<HandPlans>();
        for (var first = 0; first < harms.Length;)
        {
            var end = first + 1;
            while (end < harms.Length && ReferenceEquals(harms[end].Issue.Delivery, harms[first].Issue.Delivery))
            {
                end++;
            }

            plans.Add(Rank(harms.AsSpan(first, end - first), FloorOf(harms[first].Issue.Delivery, entitlements), asOf, ref holdsUntil));
            first = end;
        }

        Array.Sort(harms, static (one, other) =>
        {
            var order = other.Urgency.CompareTo(one.Urgency);
            order = order != 0 ? order : other.WorstBand.CompareTo(one.WorstBand);
            order = order != 0 ? order : other.Issue.Likelihood.CompareTo(one.Issue.Likelihood);
            order = order != 0 ? order : one.Issue.Delivery.Id.CompareTo(other.Issue.Delivery.Id);
            return order != 0 ? order : one.Issue.Kind.CompareTo(other.Issue.Kind);
        });
        return new HandAssessment(
            @case, asOf, holdsUntil == DateTimeOffset.MaxValue ? null : holdsUntil, harms, entitlements.ToArray(), plans.ToArray());
    }

    private static decimal[] Ladder(decimal[] steps) =>
        [.. Enumerable.Range(0, 12).SelectMany(decade => steps.Select(step => 0.2m * step * (decimal)Math.Pow(10, decade)))];

    private static int Band(decimal[] ladder, decimal value)
    {
        var band = 0;
        while (band < ladder.Length && ladder[band] <= value)
        {
            band++;
        }

        return band;
    }

    private static bool HasPassed(DateTimeOffset instant, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        if (asOf >= instant)
        {
            return true;
        }

        holdsUntil = instant < holdsUntil ? instant : holdsUntil;
        return false;
    }

    private static long StartedHours(DateTimeOffset from, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        if (!HasPassed(from, asOf, ref holdsUntil))
        {
            return 0;
        }

        var started = ((asOf - from).Ticks / TimeSpan.TicksPerHour) + 1;
        HasPassed(from.AddHours(started), asOf, ref holdsUntil);
        return started;
    }

    private static void Report(
        CustomerCase @case,
        Delivery delivery,
        IssueKind kind,
        IssueStatus status,
        DateTimeOffset? hitsAt,
        DateTimeOffset asOf,
        List<HandEvidence> evidence,
        List<HandIssue> issues,
        ref DateTimeOffset holdsUntil)
    {
        var logOdds = BaseLogOdds;
        foreach (var piece in evidence)
        {
            logOdds += piece.Rule.Weight;
        }

        var likelihood = status == IssueStatus.Anticipated ? 1 / (1 + Math.Exp(-logOdds)) : 1;
        if (likelihood >= Threshold)
        {
            issues.Add(new HandIssue
            {
                Delivery = delivery,
                Kind = kind,
                Status = status,
                BaseRate = BaseRate,
                Likelihood = likelihood,
                HitsAt = hitsAt,
                IsRepeat = IsRepeat(@case, delivery, hitsAt ?? DateTimeOffset.MaxValue, asOf, ref holdsUntil),
                Evidence = evidence.ToArray(),
            });
        }
    }

    private static bool IsRepeat(CustomerCase @case, Delivery delivery, DateTimeOffset before, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var window = TimeSpan.FromDays(180);
        var isRepeat = false;
        foreach (var other in @case.Commitments)
        {
            var due = other.OriginalDueAt <= other.DueAt ? other.OriginalDueAt : other.DueAt;
            var isBreach = other.FulfilledAt is { } fulfilled ? fulfilled > due : HasPassed(due, asOf, ref holdsUntil);
            isRepeat |= isBreach && !HasPassed(due + window, asOf, ref holdsUntil) && !ReferenceEquals(other, delivery) && due < before;
        }

        foreach (var incident in @case.Incidents)
        {
            isRepeat |= !HasPassed(incident.OccurredAt + window, asOf, ref holdsUntil) && incident.Commitment != delivery.Id && incident.OccurredAt < before;
        }

        return isRepeat;
    }

    private static HandHarm Weigh(HandIssue issue, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var contributions = new List<HandContribution>(2);
        var isLate = issue.Kind == IssueKind.LateDelivery;
        contributions.Add(Contribution(HandWrittenRules.Distress, issue, HarmComponent.Distress, Basis.Estimated, new Currency("EUR"), 5, 30, 80));
        if (!isLate && issue.Delivery.Value is { } value)
        {
            contributions.Add(Contribution(
                HandWrittenRules.GoodsLost, issue, HarmComponent.DirectLoss, Basis.Estimated, value.Currency, value.Amount, value.Amount, value.Amount));
        }

        if (isLate && issue.Delivery.Criticality?.LossPerHour is { } loss)
        {
            var (least, likely, worst) = HoursLate(issue, asOf, ref holdsUntil);
            contributions.Add(Contribution(
                HandWrittenRules.LineStops, issue, HarmComponent.ConsequentialLoss, Basis.Claimed, loss.Currency, loss.Amount * least, loss.Amount * likely, loss.Amount * worst));
        }

        decimal likelySum = 0, worstSum = 0;
        foreach (var contribution in contributions)
        {
            likelySum += contribution.Likely / 100;
            worstSum += contribution.Worst / 100;
        }

        var band = Band(Coarse, worstSum);
        var level = band switch { 0 => 0, <= 3 => 1, <= 6 => 2, _ => 3 };
        level += issue.IsRepeat ? 1 : 0;
        level += issue.Status == IssueStatus.Occurring
            || (issue.Status == IssueStatus.Anticipated && issue.HitsAt is { } hits && HasPassed(hits.AddDays(-1), asOf, ref holdsUntil)) ? 1 : 0;
        return new HandHarm
        {
            Issue = issue,
            Contributions = contributions.ToArray(),
            LikelyBand = Band(Coarse, likelySum),
            WorstBand = band,
            Urgency = (Urgency)Math.Min(level, 3),
        };
    }

    private static HandContribution Contribution(
        HandRule rule, HandIssue issue, HarmComponent component, Basis basis, Currency currency, decimal low, decimal likely, decimal worst) => new()
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
        return (least, likely, Math.Max(likely, Between(hits, hits.AddDays(14), slack)));
    }

    private static long Between(DateTimeOffset from, DateTimeOffset until, TimeSpan slack)
    {
        var ticks = (until - from - slack).Ticks;
        return ticks <= 0 ? 0 : ((ticks - 1) / TimeSpan.TicksPerHour) + 1;
    }

    private static HandEntitlement Entitle(HandIssue issue, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        if (issue.Status == IssueStatus.Anticipated)
        {
            return new HandEntitlement(HandWrittenRules.LateClause, issue, Verdict.NotOwed, null, "when (delivery, its) => its.Issue.HasOccurred");
        }

        if (issue.Delivery.LateClause is not { } clause)
        {
            return new HandEntitlement(HandWrittenRules.LateClause, issue, Verdict.NotOwed, null, "when delivery => delivery.LateClause is not null");
        }

        var hits = issue.HitsAt!.Value;
        var days = issue.Status == IssueStatus.Occurred
            ? (((issue.Delivery.FulfilledAt!.Value - hits).Ticks - 1) / TimeSpan.TicksPerDay) + 1
            : ((asOf - hits).Ticks / TimeSpan.TicksPerDay) + 1;
        if (issue.Status == IssueStatus.Occurring)
        {
            HasPassed(hits.AddDays(days), asOf, ref holdsUntil);
        }

        return new HandEntitlement(HandWrittenRules.LateClause, issue, Verdict.Owed, clause.OwedFor(days), null);
    }

    private static HandRemedy? FloorOf(Delivery delivery, List<HandEntitlement> entitlements)
    {
        foreach (var entitlement in entitlements)
        {
            if (entitlement.Amount is { } owed && ReferenceEquals(entitlement.Issue.Delivery, delivery))
            {
                var terms = new RemedyTerms { Redress = Redress.Money, Pays = new Payment(owed), BusinessCost = owed };
                return new HandRemedy(HandWrittenRules.LateClause, RemedyKind.Entitlement, entitlement.Issue, terms);
            }
        }

        return null;
    }

    private static HandPlans Rank(ReadOnlySpan<HandHarm> harms, HandRemedy? floor, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var ranked = new List<HandPlan>();
        var gated = new List<HandGatedPlan>();
        var isRepeat = false;
        foreach (var harm in harms)
        {
            isRepeat |= harm.Issue.IsRepeat;
        }

        var untouched = Net(harms, null, null, asOf, ref holdsUntil);
        var start = floor is null ? untouched : Net(harms, floor, null, asOf, ref holdsUntil);
        var basis = Score(floor is null ? [] : [floor], start, untouched, 0);
        if (isRepeat && floor is null)
        {
            gated.Add(new HandGatedPlan([], GateKind.WordsAlone));
        }
        else
        {
            ranked.Add(basis);
        }

        foreach (var harm in harms)
        {
            Consider(new HandRemedy(HandWrittenRules.Apologise, RemedyKind.Apologise, harm.Issue, ReferenceRules.Apologise), harms, ref holdsUntil);
            if (harm.Issue.Kind == IssueKind.LateDelivery)
            {
                if (harm.Issue.Delivery.IsOpen)
                {
                    Consider(new HandRemedy(HandWrittenRules.Expedite, RemedyKind.Expedite, harm.Issue, ReferenceRules.Expedite), harms, ref holdsUntil);
                }

                Consider(new HandRemedy(HandWrittenRules.Inform, RemedyKind.Inform, harm.Issue, ReferenceRules.Inform), harms, ref holdsUntil);
            }
            else
            {
                Consider(new HandRemedy(HandWrittenRules.Replace, RemedyKind.Replace, harm.Issue, ReferenceRules.Replace), harms, ref holdsUntil);
            }
        }

        ranked.Sort(Compare);
        return new HandPlans(harms[0].Issue.Delivery, ranked.ToArray(), gated.ToArray(), ranked.Count == 0 ? [ReviewReason.NothingRanked] : []);

        void Consider(HandRemedy remedy, ReadOnlySpan<HandHarm> all, ref DateTimeOffset until)
        {
            HandRemedy[] remedies = floor is null ? [remedy] : [floor, remedy];
            if (isRepeat && floor is null && remedy.Terms is { Redress: Redress.Psychological, Restores: false, Pays: null })
            {
                gated.Add(new HandGatedPlan(remedies, GateKind.WordsAlone));
                return;
            }

            var end = Net(all, floor, remedy, asOf, ref until);
            var plan = Score(remedies, end, untouched, ReachOf(remedy, remedy.Terms.LeadTime == TimeSpan.Zero ? end : start, end));
            var isNeeded = (isRepeat && floor is null)
                || plan.Justice.Distributive > basis.Justice.Distributive || plan.Justice.Interactional || plan.Justice.Procedural
                || (start.Likely - end.Likely >= 0.0001m && start.Likely >= 0.2m)
                || (start.Worst - end.Worst >= 0.0001m && start.Worst >= 0.2m);
            if (isNeeded)
            {
                ranked.Add(plan);
            }
        }
    }

    private static int ReachOf(HandRemedy remedy, (decimal Likely, decimal Worst) start, (decimal Likely, decimal Worst) end)
    {
        var atStart = (Band(Coarse, start.Likely), Band(Coarse, start.Worst));
        var atEnd = (Band(Coarse, end.Likely), Band(Coarse, end.Worst));
        return atStart.CompareTo(atEnd) <= 0 ? 0 : Band(Hours, (decimal)remedy.Terms.LeadTime.TotalHours);
    }

    private static (decimal Likely, decimal Worst) Net(
        ReadOnlySpan<HandHarm> harms, HandRemedy? floor, HandRemedy? option, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        decimal likely = 0, worst = 0;
        foreach (var harm in harms)
        {
            var isFor = option is not null && ReferenceEquals(option.Issue, harm.Issue);
            var lead = isFor && option!.Terms.Restores ? option.Terms.LeadTime : (TimeSpan?)null;
            if (lead is { } ahead && harm.Issue is { Status: IssueStatus.Anticipated, HitsAt: { } hits } && !HasPassed(hits - ahead, asOf, ref holdsUntil))
            {
                continue;
            }

            decimal issueLikely = 0, issueWorst = 0;
            foreach (var contribution in harm.Contributions)
            {
                var (oneLikely, oneWorst) = (contribution.Likely, contribution.Worst);
                if (lead is { } stopped && contribution.Component == HarmComponent.ConsequentialLoss)
                {
                    var perHour = harm.Issue.Delivery.Criticality!.LossPerHour!.Value.Amount;
                    var hours = StartedHours(harm.Issue.HitsAt!.Value + harm.Issue.Delivery.Criticality.Slack - stopped, asOf, ref holdsUntil);
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

    private static HandPlan Score(HandRemedy[] remedies, (decimal Likely, decimal Worst) end, (decimal Likely, decimal Worst) untouched, int reach)
    {
        var (interactional, procedural, cost) = (false, false, 0m);
        foreach (var remedy in remedies)
        {
            interactional |= remedy.Terms.Interactional;
            procedural |= remedy.Terms.Procedural;
            cost += remedy.Terms.BusinessCost!.Value.Amount / 100;
        }

        return new HandPlan
        {
            Remedies = remedies,
            Left = (0, (short)Band(Coarse, end.Likely), (short)Band(Coarse, end.Worst)),
            HonoursPreference = true,
            Reach = reach,
            Effort = 0,
            Justice = (0, end.Likely <= 0 ? 2 : end.Likely < untouched.Likely ? 1 : 0, interactional, procedural),
            Fine = Band(Fine, end.Likely),
            Cost = cost,
        };
    }

    private static int Compare(HandPlan one, HandPlan other)
    {
        var order = one.Left.CompareTo(other.Left);
        order = order != 0 ? order : one.Reach.CompareTo(other.Reach);
        order = order != 0 ? order : other.Justice.Distributive.CompareTo(one.Justice.Distributive);
        order = order != 0 ? order : other.Justice.Interactional.CompareTo(one.Justice.Interactional);
        order = order != 0 ? order : other.Justice.Procedural.CompareTo(one.Justice.Procedural);
        order = order != 0 ? order : one.Fine.CompareTo(other.Fine);
        order = order != 0 ? order : Nullable.Compare(one.Cost, other.Cost);
        return order != 0 ? order : CompareIds(one.Remedies, other.Remedies);
    }

    private static int CompareIds(HandRemedy[] one, HandRemedy[] other)
    {
        for (var i = 0; i < one.Length && i < other.Length; i++)
        {
            var order = string.CompareOrdinal(one[i].Rule.Id, other[i].Rule.Id);
            order = order != 0 ? order : one[i].Issue.Kind.CompareTo(other[i].Issue.Kind);
            if (order != 0)
            {
                return order;
            }
        }

        return one.Length.CompareTo(other.Length);
    }
}
