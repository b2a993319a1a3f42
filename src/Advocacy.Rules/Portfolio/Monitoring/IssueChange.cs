using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>An issue was raised, escalated, eased or cleared.</summary>
/// <inheritdoc cref="AssessmentChange" path="/remarks"/>
public sealed class IssueChange : AssessmentChange
{
    [JsonConstructor]
    internal IssueChange(long id, CustomerId customer, DateTimeOffset asOf, IssueSummary? before, IssueSummary? after)
        : base(id, customer, asOf) => (Before, After) = (before, after);

    /// <summary>The issue before; <see langword="null"/> where it was not there.</summary>
    public IssueSummary? Before { get; }

    /// <summary>The issue now; <see langword="null"/> where it is no longer there.</summary>
    public IssueSummary? After { get; }

    /// <summary>What goes, went or would have gone wrong.</summary>
    [JsonIgnore]
    public IssueKind Issue => (After ?? Before)!.Kind;

    /// <inheritdoc/>
    public override AssessmentChangeKind Kind => (Before, After) switch
    {
        (null, _) => AssessmentChangeKind.Raised,
        (_, null) => AssessmentChangeKind.Cleared,
        _ => After.IsWorseThan(Before) ? AssessmentChangeKind.Escalated : AssessmentChangeKind.Eased,
    };

    /// <inheritdoc/>
    public override CommitmentId? Commitment => (After ?? Before)!.Commitment;

    /// <inheritdoc/>
    public override DateTimeOffset? ActBefore => After is { Status: IssueStatus.Anticipated } ? After.HitsAt : null;

    /// <summary>The kind of change, the issue and the customer.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind}: {Issue} of {Commitment?.Value ?? "the customer"}, customer {Customer}";
}
