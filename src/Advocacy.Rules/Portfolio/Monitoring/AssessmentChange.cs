using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Something that has changed for a customer: an issue, the plan that ranks first, or what is owed.</summary>
/// <remarks>
/// One of <see cref="IssueChange"/>, <see cref="PlanChange"/>, <see cref="EntitlementChange"/> and <see cref="AssessmentFailure"/>.
/// Instants, never durations, are kept. Holds ids and codes, and nothing that the customer said. Immutable; safe to share between threads.
/// </remarks>
[JsonDerivedType(typeof(IssueChange), "issue")]
[JsonDerivedType(typeof(PlanChange), "plan")]
[JsonDerivedType(typeof(EntitlementChange), "entitlement")]
[JsonDerivedType(typeof(AssessmentFailure), "failure")]
public abstract class AssessmentChange
{
    private protected AssessmentChange(long id, CustomerId customer, DateTimeOffset asOf) => (Id, Customer, AsOf) = (id, customer, asOf);

    /// <summary>
    /// 1 for the first change of a monitor and one more for each after it. A change that is told again has the same id, by which to leave it out;
    /// no other change of the same store ever has it. Without a store ids begin anew with every monitor.
    /// </summary>
    public long Id { get; }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>The instant as of which the case was assessed.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>What has changed.</summary>
    [JsonIgnore]
    public abstract AssessmentChangeKind Kind { get; }

    /// <summary>The commitment; <see langword="null"/> where the subject is the customer as a whole.</summary>
    [JsonIgnore]
    public abstract CommitmentId? Commitment { get; }

    /// <summary>The first instant at which acting comes too late: it hits or lapses; <see langword="null"/> where that is not known or nothing is ahead.</summary>
    [JsonIgnore]
    public abstract DateTimeOffset? ActBefore { get; }

    /// <summary>How long is left to act, seen from an instant.</summary>
    /// <param name="from">The instant, usually the reader's now.</param>
    /// <returns>The time left, never negative; <see langword="null"/> where <see cref="ActBefore"/> is.</returns>
    public TimeSpan? TimeLeft(DateTimeOffset from) => ActBefore is not { } until ? null : until > from ? until - from : TimeSpan.Zero;
}
