using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>What a monitor keeps of an assessment: its issues, the plans that rank first, and what is owed.</summary>
/// <remarks>
/// Two assessments have equal summaries exactly where a monitor tells no change between them. Not the assessment: evaluate the case for the evidence,
/// the other plans and the reasons. Compared by content. Immutable; safe to share between threads.
/// </remarks>
public sealed class AssessmentSummary : IEquatable<AssessmentSummary>
{
    [JsonConstructor]
    internal AssessmentSummary(ImmutableArray<IssueSummary> issues, ImmutableArray<PlanSummary> plans, ImmutableArray<EntitlementSummary> entitlements) =>
        (Issues, Plans, Entitlements) = (issues, plans, entitlements);

    /// <summary>Of a case where nothing is wrong, or of no case.</summary>
    public static AssessmentSummary Empty { get; } = new([], [], []);

    /// <summary>The issues, by commitment and kind.</summary>
    public ImmutableArray<IssueSummary> Issues { get; }

    /// <summary>For every subject where a plan with a remedy ranks first, that plan; by commitment.</summary>
    public ImmutableArray<PlanSummary> Plans { get; }

    /// <summary>What is owed, by commitment, issue and rule.</summary>
    public ImmutableArray<EntitlementSummary> Entitlements { get; }

    /// <summary>The summary of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="lapseNotice">How long before an entitlement lapses it is about to; not negative.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lapseNotice"/> is negative.</exception>
    public static AssessmentSummary Of(CaseAssessment assessment, TimeSpan lapseNotice)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentOutOfRangeException.ThrowIfLessThan(lapseNotice, TimeSpan.Zero);
        return assessment.Harms.IsEmpty ? Empty : new AssessmentSummary(
            Sorted(assessment.Harms.Select(IssueSummary.Of), IssueSummary.CompareKeys),
            Sorted(assessment.Plans.Select(PlanSummary.Of).OfType<PlanSummary>(), PlanSummary.CompareKeys),
            Sorted(
                assessment.Entitlements.Select(entitlement => EntitlementSummary.Of(entitlement, assessment.AsOf, lapseNotice)).OfType<EntitlementSummary>(),
                EntitlementSummary.CompareKeys));
    }

    /// <summary>The summary after a change: all changes of a customer, in the order of their ids, rebuild what the monitor holds of the customer.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentException">The change does not follow on this summary: one before it is missing, or it has been taken in already.</exception>
    public AssessmentSummary With(AssessmentChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change switch
        {
            IssueChange issue => new AssessmentSummary(Put(Issues, issue.Before, issue.After, IssueSummary.CompareKeys, change), Plans, Entitlements),
            PlanChange plan => new AssessmentSummary(Issues, Put(Plans, plan.Before, plan.After, PlanSummary.CompareKeys, change), Entitlements),
            EntitlementChange owed => new AssessmentSummary(Issues, Plans, Put(Entitlements, owed.Before, owed.After, EntitlementSummary.CompareKeys, change)),
            _ => this,
        };
    }

    /// <summary>Whether another summary has the same content.</summary>
    /// <param name="other">The summary to compare with.</param>
    /// <returns>Whether it has.</returns>
    public bool Equals(AssessmentSummary? other) => other is not null
        && Issues.SequenceEqual(other.Issues) && Plans.SequenceEqual(other.Plans) && Entitlements.SequenceEqual(other.Entitlements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AssessmentSummary);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Issues.Length, Plans.Length, Entitlements.Length);

    /// <summary>How much there is of each.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"issues: {Issues.Length}, plans: {Plans.Length}, owed: {Entitlements.Length}");

    /// <summary>The first instant at which an entitlement is about to lapse that is not yet; never when absent.</summary>
    internal DateTimeOffset? NextNotice(TimeSpan lapseNotice) => Entitlements.Min(entitlement => entitlement.NoticeAt(lapseNotice));

    /// <summary>When the first anticipated issue of a subject hits; not known, or nothing anticipated, when absent.</summary>
    internal DateTimeOffset? FirstHit(CommitmentId? commitment) => Issues
        .Where(issue => issue.Commitment == commitment && issue.Status == IssueStatus.Anticipated)
        .Min(static issue => issue.HitsAt);

    private static ImmutableArray<T> Sorted<T>(IEnumerable<T> items, Comparison<T> compareKeys) => [.. items.Order(Comparer<T>.Create(compareKeys))];

    private static ImmutableArray<T> Put<T>(ImmutableArray<T> items, T? before, T? after, Comparison<T> compareKeys, AssessmentChange change)
        where T : class
    {
        var key = (after ?? before)!;
        var place = items.BinarySearch(key, Comparer<T>.Create(compareKeys));
        if (!Equals(place < 0 ? null : items[place], before))
        {
            throw new ArgumentException($"Change {change.Id} does not follow on this summary: one before it is missing, or it has been taken in already.", nameof(change));
        }

        var without = place < 0 ? items : items.RemoveAt(place);
        return after is null ? without : without.Insert(place < 0 ? ~place : place, after);
    }
}
