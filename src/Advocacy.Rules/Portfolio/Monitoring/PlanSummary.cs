using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>What a monitor keeps of a subject's plans: which one ranks first.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PlanSummary
{
    [JsonConstructor]
    internal PlanSummary(CommitmentId? commitment, string plan) => (Commitment, Plan) = (commitment, plan);

    /// <summary>The commitment; <see langword="null"/> where the subject is the customer.</summary>
    public CommitmentId? Commitment { get; }

    /// <summary>The id of the plan that ranks first, as <see cref="RemedyPlan.Id"/> gives it.</summary>
    public string Plan { get; }

    internal static PlanSummary? Of(SubjectPlans plans) => plans.Ranked.IsEmpty ? null : new PlanSummary(plans.Commitment?.Id, plans.Ranked[0].Id);

    internal static int CompareKeys(PlanSummary one, PlanSummary other) => string.CompareOrdinal(one.Commitment?.Value, other.Commitment?.Value);
}
