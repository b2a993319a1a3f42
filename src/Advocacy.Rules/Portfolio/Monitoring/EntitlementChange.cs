using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Something is newly owed, about to lapse, or no longer owed.</summary>
/// <inheritdoc cref="AssessmentChange" path="/remarks"/>
public sealed class EntitlementChange : AssessmentChange
{
    [JsonConstructor]
    internal EntitlementChange(long id, CustomerId customer, DateTimeOffset asOf, EntitlementSummary? before, EntitlementSummary? after)
        : base(id, customer, asOf) => (Before, After) = (before, after);

    /// <summary>What was owed before; <see langword="null"/> where nothing was by this rule.</summary>
    public EntitlementSummary? Before { get; }

    /// <summary>What is owed now; <see langword="null"/> where nothing is any more.</summary>
    public EntitlementSummary? After { get; }

    /// <summary>The rule by which it is or was owed.</summary>
    [JsonIgnore]
    public RuleId Rule => (After ?? Before)!.Rule;

    /// <inheritdoc/>
    /// <remarks>A thing that is newly owed and about to lapse at once is about to lapse: what is owed stands in <see cref="After"/>.</remarks>
    public override AssessmentChangeKind Kind => (Before, After) switch
    {
        (_, null) => AssessmentChangeKind.EntitlementWithdrawn,
        (_, { IsAboutToLapse: true }) when Before is not { IsAboutToLapse: true } => AssessmentChangeKind.EntitlementAboutToLapse,
        (null, _) => AssessmentChangeKind.EntitlementNewlyOwed,
        _ when Before.Amount != After.Amount || Before.InKind != After.InKind => AssessmentChangeKind.EntitlementNewlyOwed,
        _ => AssessmentChangeKind.EntitlementProlonged,
    };

    /// <inheritdoc/>
    public override CommitmentId? Commitment => (After ?? Before)!.Commitment;

    /// <inheritdoc/>
    public override DateTimeOffset? ActBefore => After?.LapsesAt;

    /// <summary>The kind of change, the rule and the customer.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind}: {Rule} for {Commitment?.Value ?? "the customer"}, customer {Customer}";
}
