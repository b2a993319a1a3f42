namespace Advocacy.Rules;

/// <summary>Why a plan ranks above the next one: the first key on which they differ, which decides.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PlanExplanation
{
    internal PlanExplanation(int rank, RemedyPlan plan, RemedyPlan? next)
    {
        Rank = rank;
        Plan = plan;
        Next = next;
    }

    /// <summary>The plan's rank, from 1.</summary>
    public int Rank { get; }

    /// <summary>The plan; its key is <see cref="RemedyPlan.Score"/>.</summary>
    public RemedyPlan Plan { get; }

    /// <summary>The plan that ranks next; <see langword="null"/> for the last.</summary>
    public RemedyPlan? Next { get; }

    /// <summary>The first key, in the order in which keys decide, on which the two plans differ; <see langword="null"/> for the last plan.</summary>
    public RankingKey? FirstDifference => Next is null ? null : Plan.Score.FirstDifference(Next.Score);
}
