using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Another plan ranks first for a subject, or none does any more.</summary>
/// <inheritdoc cref="AssessmentChange" path="/remarks"/>
public sealed class PlanChange : AssessmentChange
{
    [JsonConstructor]
    internal PlanChange(long id, CustomerId customer, DateTimeOffset asOf, PlanSummary? before, PlanSummary? after, DateTimeOffset? hitsAt)
        : base(id, customer, asOf) => (Before, After, HitsAt) = (before, after, hitsAt);

    /// <summary>The plan that ranked first before; <see langword="null"/> where none did.</summary>
    public PlanSummary? Before { get; }

    /// <summary>The plan that ranks first now; <see langword="null"/> where none does.</summary>
    public PlanSummary? After { get; }

    /// <summary>When the subject's first anticipated issue hits; not known, or nothing is anticipated, when absent.</summary>
    [JsonInclude]
    internal DateTimeOffset? HitsAt { get; }

    /// <inheritdoc/>
    public override AssessmentChangeKind Kind => After is null ? AssessmentChangeKind.RemedyWithdrawn : AssessmentChangeKind.RemedyNewlyBest;

    /// <inheritdoc/>
    public override CommitmentId? Commitment => (After ?? Before)!.Commitment;

    /// <inheritdoc/>
    public override DateTimeOffset? ActBefore => HitsAt;

    /// <summary>The kind of change, the plan and the customer.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind}: {(After ?? Before)!.Plan} for {Commitment?.Value ?? "the customer"}, customer {Customer}";
}
