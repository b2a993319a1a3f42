namespace Advocacy.Rules;

/// <summary>Shows a history as it would have been seen: what was warned of in time, what was missed and what was a false alarm.</summary>
/// <remarks>
/// <para>
/// Every case is assessed at the exact instant of each event and, in between, whenever its answer may change by time alone
/// (<see cref="CaseAssessment.HoldsUntil"/>); events of one instant become known together. What an event says is taken to have been known from its instant on and
/// not before: a replay is as honest as its events.
/// </para>
/// <para>
/// A warning is an anticipated issue that is reported. Not a proof of what would have happened had anybody acted on it. Only issues are looked at:
/// an <see cref="AdvocacyEvaluator"/> is asked for no more, so that a rule of harm, entitlements, remedies or reactions that throws is not noticed.
/// Customers are assessed by all processors; the report does not depend on how many there are. Safe to share between threads. Holds no more than the cases that
/// have not been removed, some thousand events, the ids of customers and a lead time for every warning that came in time.
/// </para>
/// </remarks>
public sealed class Replay
{
    private readonly IAdvocacyEvaluator _evaluator;

    /// <summary>Makes a replay.</summary>
    /// <param name="evaluator">Assesses the cases. Asked by several threads at once.</param>
    public Replay(IAdvocacyEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        _evaluator = evaluator;
    }

    /// <summary>From when on issues count: those that hit, or were warned of and did not hit, at this instant or later. All by default. Earlier events are known all the same.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The instant before which the history ends: nothing at or after it is seen. The last event's instant, that event included, by default.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Replays a history.</summary>
    /// <param name="events">The events in the order in which they became known. Not read on after the first one at or after <see cref="To"/>.</param>
    /// <param name="each">Called with each issue once it is known what became of it: the issues of a customer in their order; never at the same time.</param>
    /// <param name="refused">
    /// Called with an event that is earlier than one taken in before it, or that does not make a case, before the next one is read. Such an event changes nothing,
    /// and is counted in <see cref="ReplayReport.Refused"/>.
    /// </param>
    /// <param name="cancellation">Ends the replay early, without a report.</param>
    /// <returns>The report.</returns>
    /// <exception cref="OperationCanceledException">The replay was cancelled.</exception>
    public ReplayReport Run(
        IEnumerable<CaseEvent> events,
        Action<ReplayedIssue>? each = null,
        Action<RefusedEvent>? refused = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var run = new ReplayRun(_evaluator, From, each, refused, cancellation);
        foreach (var told in events)
        {
            cancellation.ThrowIfCancellationRequested();
            ArgumentNullException.ThrowIfNull(told, nameof(events));
            if (told.At >= To)
            {
                break;
            }

            run.Take(told);
        }

        return run.End(To);
    }
}
