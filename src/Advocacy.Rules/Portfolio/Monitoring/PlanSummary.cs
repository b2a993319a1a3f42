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

    /// <summary>The plan that ranks first; none where none ranks, or where nothing that could be done is worth doing.</summary>
    internal static PlanSummary? Of(SubjectPlans plans) =>
        plans.Ranked is [{ Remedies.IsEmpty: false } best, ..] ? new PlanSummary(plans.Commitment?.Id, best.Id) : null;

    internal static int CompareKeys(PlanSummary one, PlanSummary other) => string.CompareOrdinal(one.Commitment?.Value, other.Commitment?.Value);
}
