using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What was promised, what happened and what is to be expected, in the order of time.</summary>
internal sealed record Timeline
{
    private const int Longest = 14;

    private Timeline(ImmutableArray<TimelineEvent> events, int leftOut) => (Events, LeftOut) = (events, leftOut);

    internal ImmutableArray<TimelineEvent> Events { get; }

    /// <summary>How many earlier happenings were left out to keep the timeline readable.</summary>
    internal int LeftOut { get; }

    /// <summary>The timeline of the commitments that have an issue, with what concerns them or the customer as a whole.</summary>
    internal static Timeline Of(CaseAssessment assessment, bool isWhole)
    {
        var hurt = assessment.Plans.Select(static plans => plans.Commitment).OfType<Commitment>().ToImmutableArray();
        var commitments = hurt.IsEmpty ? assessment.Case.Commitments : hurt;
        bool Concerns(CommitmentId? id) => id is null || commitments.Any(commitment => commitment.Id == id);

        ImmutableArray<TimelineEvent> all =
        [
            .. commitments.SelectMany(commitment => OfPromise(commitment, assessment)),
            .. commitments.SelectMany(OfWork),
            .. assessment.Case.Incidents.Where(incident => Concerns(incident.Commitment))
                .Select(incident => new TimelineEvent(incident.OccurredAt, TimelineEventKind.Incident, Of(incident.Commitment), incident)),
            .. assessment.Case.Interactions.Where(interaction => Concerns(interaction.Commitment))
                .Select(interaction => new TimelineEvent(interaction.At, TimelineEventKind.Interaction, Of(interaction.Commitment), interaction)),
            .. assessment.Issues.Where(static issue => issue is { Status: IssueStatus.Anticipated, HitsAt: not null })
                .Select(static issue => new TimelineEvent(issue.HitsAt!.Value, TimelineEventKind.Hits, issue.Commitment, issue)),
            new(assessment.AsOf, TimelineEventKind.AsOf),
        ];
        Commitment? Of(CommitmentId? id) => commitments.FirstOrDefault(commitment => commitment.Id == id);

        ImmutableArray<TimelineEvent> inOrder = [.. all.OrderBy(static each => each.At).ThenBy(static each => each.Kind)];
        var tooMany = isWhole ? 0 : Math.Min(inOrder.Length - Longest, inOrder.Count(static each => each.IsHappening));
        if (tooMany <= 0)
        {
            return new Timeline(inOrder, 0);
        }

        var dropped = inOrder.Where(static each => each.IsHappening).Take(tooMany).ToHashSet(ReferenceEqualityComparer.Instance);
        return new Timeline([.. inOrder.Where(each => !dropped.Contains(each))], tooMany);
    }

    private static IEnumerable<TimelineEvent> OfPromise(Commitment commitment, CaseAssessment assessment)
    {
        yield return new(commitment.MadeAt, TimelineEventKind.Promised, commitment);
        if (commitment.OriginalDueAt != commitment.DueAt)
        {
            yield return new(commitment.OriginalDueAt, TimelineEventKind.FirstDue, commitment);
        }

        // Where an issue is anticipated for the very instant, its event says when the promise is due.
        if (!assessment.Issues.Any(issue => issue.Status == IssueStatus.Anticipated && issue.Commitment == commitment && issue.HitsAt == commitment.DueAt))
        {
            yield return new(commitment.DueAt, TimelineEventKind.Due, commitment);
        }

        if (commitment is { IsOpen: true, CurrentEstimate: { } estimate })
        {
            yield return new(estimate, TimelineEventKind.Estimated, commitment);
        }

        if (commitment.FulfilledAt is { } fulfilled)
        {
            yield return new(fulfilled, TimelineEventKind.Fulfilled, commitment);
        }
    }

    private static IEnumerable<TimelineEvent> OfWork(Commitment commitment)
    {
        (TimelineEventKind Kind, DateTimeOffset? At)[] work = commitment switch
        {
            Delivery delivery => [(TimelineEventKind.Dispatched, delivery.DispatchedAt), (TimelineEventKind.LastScan, delivery.LastScanAt)],
            Appointment appointment => [(TimelineEventKind.Confirmed, appointment.ConfirmedAt), (TimelineEventKind.SetOut, appointment.SetOutAt)],
            ServiceLevel level => [(TimelineEventKind.LastWorked, level.LastWorkedAt)],
            ResponsePromise promise => [(TimelineEventKind.LastUpdate, promise.LastUpdateAt)],
            _ => [],
        };
        return work.Where(static each => each.At is not null).Select(each => new TimelineEvent(each.At!.Value, each.Kind, commitment));
    }
}
