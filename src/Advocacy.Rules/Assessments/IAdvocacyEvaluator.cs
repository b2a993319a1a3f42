namespace Advocacy.Rules;

/// <summary>Assesses cases: anticipates issues, weighs the customer's harm, finds what is owed and ranks remedies customer first.</summary>
/// <remarks>Safe to call from many threads; nothing is shared between cases.</remarks>
public interface IAdvocacyEvaluator
{
    /// <summary>The version of the rule set.</summary>
    string RuleSetVersion { get; }

    /// <summary>Assesses a case as of an instant.</summary>
    /// <param name="case">The case.</param>
    /// <param name="asOf">The instant; not before anything that the case records as having happened.</param>
    /// <param name="cancellation">Cancels between subjects.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentException">The case records something that happened after <paramref name="asOf"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    CaseAssessment Evaluate(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation = default);

    /// <summary>Assesses a case as of a clock's present instant.</summary>
    /// <param name="case">The case.</param>
    /// <param name="time">The clock, such as <see cref="TimeProvider.System"/>; asked once.</param>
    /// <param name="cancellation">Cancels between subjects.</param>
    /// <returns>The assessment.</returns>
    /// <exception cref="ArgumentException">The case records something that happened after the clock's instant.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    CaseAssessment Evaluate(CustomerCase @case, TimeProvider time, CancellationToken cancellation = default);
}
