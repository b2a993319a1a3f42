using static Advocacy.Rules.Benchmarks.Reference.HandWrittenClock;

namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>Issues by hand: what the evidence and the dates of a delivery come to.</summary>
internal static class HandWrittenIssues
{
    private const double Threshold = 0.25;
    private const double BaseRate = 0.05;
    private static readonly double BaseLogOdds = Math.Log(BaseRate / (1 - BaseRate));

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
            DateTimeOffset? hitsAt = isOpen && !isBreach ? due : null;
            Report(@case, delivery, IssueKind.Damaged, IssueStatus.Anticipated, hitsAt, asOf, damaged, issues, ref holdsUntil);
        }

        if (isBreach || (isOpen && late.Count > 0))
        {
            var status = !isBreach ? IssueStatus.Anticipated : isOpen ? IssueStatus.Occurring : IssueStatus.Occurred;
            Report(@case, delivery, IssueKind.LateDelivery, status, due, asOf, late, issues, ref holdsUntil);
        }
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

    private static bool IsRepeat(
        CustomerCase @case, Delivery delivery, DateTimeOffset before, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        var window = TimeSpan.FromDays(180);
        var isRepeat = false;
        foreach (var other in @case.Commitments)
        {
            var due = other.OriginalDueAt <= other.DueAt ? other.OriginalDueAt : other.DueAt;
            var isBreach = other.FulfilledAt is { } fulfilled ? fulfilled > due : HasPassed(due, asOf, ref holdsUntil);
            isRepeat |= isBreach && !HasPassed(due + window, asOf, ref holdsUntil)
                && !ReferenceEquals(other, delivery) && due < before;
        }

        foreach (var incident in @case.Incidents)
        {
            isRepeat |= !HasPassed(incident.OccurredAt + window, asOf, ref holdsUntil)
                && incident.Commitment != delivery.Id && incident.OccurredAt < before;
        }

        return isRepeat;
    }
}
