namespace Advocacy.Rules;

/// <summary>Evaluates many cases: in parallel, in bounded memory, whatever becomes of single ones.</summary>
/// <remarks>
/// <para>A case that cannot be assessed is an outcome as well and costs no other case. Outcomes are those of evaluating the cases one by one.</para>
/// <para>The source is read by one thread at a time, never further than <see cref="EvaluateAllOptions.MostUnderWay"/> beyond what has been handed out, and nothing
/// waits for a slow source to give more: a case is evaluated as soon as it comes.</para>
/// <para>Once cancelled, no further case is asked of the source; every case already asked for is evaluated and handed out, and then an
/// <see cref="OperationCanceledException"/> is thrown, unless the source had ended by then. The source gets the cancellation too; one that does not heed it while it is asked is
/// waited for. Where the source throws, what it gave is handed out first, then its exception is thrown. A reader that stops early ends the evaluation; the source is disposed in
/// every case.</para>
/// </remarks>
public static class AdvocacyEvaluatorBatchExtensions
{
    /// <summary>Evaluates every case of a source as of an instant.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="cases">The cases; enumerated each time that the outcomes are.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="options">How; the defaults when absent.</param>
    /// <param name="cancellation">Ends the batch early; a case that is being evaluated is finished.</param>
    /// <returns>What came of each case.</returns>
    public static IAsyncEnumerable<CaseOutcome> EvaluateAllAsync(
        this IAdvocacyEvaluator evaluator,
        IAsyncEnumerable<CustomerCase> cases,
        DateTimeOffset asOf,
        EvaluateAllOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(cases);
        return ParallelAssessment<CustomerCase>.RunAsync(
            cases, (position, @case) => CaseOutcome.Of(position, @case, evaluator, asOf), options ?? new EvaluateAllOptions(), cancellation);
    }

    /// <summary>Evaluates every case of a source as of a clock's present instant.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="cases">The cases; enumerated each time that the outcomes are.</param>
    /// <param name="time">The clock, such as <see cref="TimeProvider.System"/>; asked once, now.</param>
    /// <param name="options">How; the defaults when absent.</param>
    /// <param name="cancellation">Ends the batch early; a case that is being evaluated is finished.</param>
    /// <returns>What came of each case.</returns>
    public static IAsyncEnumerable<CaseOutcome> EvaluateAllAsync(
        this IAdvocacyEvaluator evaluator,
        IAsyncEnumerable<CustomerCase> cases,
        TimeProvider time,
        EvaluateAllOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(time);
        return evaluator.EvaluateAllAsync(cases, time.GetUtcNow(), options, cancellation);
    }

    /// <summary>Evaluates every case of a file as of an instant; one that cannot be read is an outcome like any other.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="readings">What <see cref="CaseFormat.Read"/> makes of the file, to be enumerated once.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="options">How; the defaults when absent.</param>
    /// <param name="cancellation">Ends the batch early; a case that is being evaluated is finished.</param>
    /// <returns>What came of each case.</returns>
    public static IAsyncEnumerable<CaseOutcome> EvaluateAllAsync(
        this IAdvocacyEvaluator evaluator,
        IEnumerable<CaseReading> readings,
        DateTimeOffset asOf,
        EvaluateAllOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(readings);
        return ParallelAssessment<CaseReading>.RunAsync(
            readings.ToAsyncEnumerable(),
            (position, reading) => reading is { IsRead: false } ? CaseOutcome.Unread(position, reading.Error) : CaseOutcome.Of(position, reading?.Case, evaluator, asOf),
            options ?? new EvaluateAllOptions(),
            cancellation);
    }

    /// <summary>Evaluates every case of a file as of a clock's present instant; one that cannot be read is an outcome like any other.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="readings">What <see cref="CaseFormat.Read"/> makes of the file, to be enumerated once.</param>
    /// <param name="time">The clock, such as <see cref="TimeProvider.System"/>; asked once, now.</param>
    /// <param name="options">How; the defaults when absent.</param>
    /// <param name="cancellation">Ends the batch early; a case that is being evaluated is finished.</param>
    /// <returns>What came of each case.</returns>
    public static IAsyncEnumerable<CaseOutcome> EvaluateAllAsync(
        this IAdvocacyEvaluator evaluator,
        IEnumerable<CaseReading> readings,
        TimeProvider time,
        EvaluateAllOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(time);
        return evaluator.EvaluateAllAsync(readings, time.GetUtcNow(), options, cancellation);
    }
}
