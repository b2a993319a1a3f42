using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>The key by which plans are ranked: customer first, and business cost as the last tie-break.</summary>
/// <remarks>
/// Compared lexicographically, in the order of the properties. Bands are absolute, so that the order of two plans never depends on a third. Immutable; safe to share between threads.
/// </remarks>
public sealed class RemedyScore : IComparable<RemedyScore>
{
    private readonly ImmutableArray<Remedy> _remedies;
    private readonly CustomerKey _customer;

    internal RemedyScore(ImmutableArray<Remedy> remedies) => _remedies = remedies;

    /// <summary>Key 1a: how heavy the unacceptable hazard is that is left in the worst case; none where no danger is left.</summary>
    public HarmBand HazardLeft => Band(RankingKey.HazardLeft);

    /// <summary>Key 1b: how heavy the likely harm left at the end is, counting the likelihood of what is only anticipated.</summary>
    public HarmBand LikelyLeft => Band(RankingKey.LikelyLeft);

    /// <summary>Key 1c: how heavy the worst harm left at the end is, counting the likelihood of what is only anticipated.</summary>
    public HarmBand WorstLeft => Band(RankingKey.WorstLeft);

    /// <summary>Key 2: whether the plan honours the customer's stated preference; also where none is stated.</summary>
    public bool HonoursPreference
    {
        get => Has(RankingKey.Preference);
        internal init => _customer = With(RankingKey.Preference, value);
    }

    /// <summary>Key 3: how soon key 1 is as good as it will be, in 1-2-5 steps from the options' first step; 0 is sooner than that.</summary>
    public int ReachBand
    {
        get => _customer[RankingKey.Reach];
        internal init => _customer = _customer.With(RankingKey.Reach, value);
    }

    /// <summary>Key 4: how much of the customer's own effort it asks, in 1-2-5 steps of its worth from the significant harm.</summary>
    public int EffortBand
    {
        get => _customer[RankingKey.Effort];
        internal init => _customer = _customer.With(RankingKey.Effort, value);
    }

    /// <summary>Key 5a: for how many of the subject's issues a remedy gives back what the failure took (Roschk and Gelbrich 2014).</summary>
    public int KindMatches
    {
        get => CustomerKey.MostOf(RankingKey.KindMatch) - _customer[RankingKey.KindMatch];
        internal init => _customer = _customer.With(RankingKey.KindMatch, Math.Max(0, CustomerKey.MostOf(RankingKey.KindMatch) - value));
    }

    /// <summary>Key 5b: distributive justice: 0 nothing made good, 1 partly, 2 made whole; it saturates there.</summary>
    public int DistributiveJustice
    {
        get => Repair.MadeWhole - _customer[RankingKey.DistributiveJustice];
        internal init => _customer = _customer.With(RankingKey.DistributiveJustice, Repair.MadeWhole - value);
    }

    /// <summary>Key 5c: interactional justice: whether a person treats the customer as one.</summary>
    public bool InteractionalJustice
    {
        get => Has(RankingKey.InteractionalJustice);
        internal init => _customer = With(RankingKey.InteractionalJustice, value);
    }

    /// <summary>Key 5d: procedural justice: whether the customer gets voice, speed, information or an owner.</summary>
    public bool ProceduralJustice
    {
        get => Has(RankingKey.ProceduralJustice);
        internal init => _customer = With(RankingKey.ProceduralJustice, value);
    }

    /// <summary>
    /// Key 6: the likely harm left, in ten steps a decade from the significant harm: all that business cost can ever be traded against.
    /// 0 is below significant; more than any step where it is not known, as <see cref="LikelyLeft"/> says.
    /// </summary>
    public int FineBand
    {
        get => Step(RankingKey.FineHarmLeft);
        internal init => _customer = _customer.With(RankingKey.FineHarmLeft, value);
    }

    /// <summary>Key 7: what the plan costs the business, over the reference amounts; <see langword="null"/> where any of it is unknown, which ranks last.</summary>
    public decimal? Cost { get; internal init; }

    /// <summary>Key 8: the remedies' ids.</summary>
    public string Id => string.Join(" + ", _remedies.Select(remedy => remedy.Id.Value));

    internal HarmBands Left
    {
        init => _customer = _customer
            .With(RankingKey.HazardLeft, value.Hazard.Index)
            .With(RankingKey.LikelyLeft, value.Likely.Index)
            .With(RankingKey.WorstLeft, value.Worst.Index);
    }

    /// <summary>Compares keys 1 to 6: all that concerns the customer.</summary>
    /// <param name="other">The score to compare with.</param>
    /// <returns>Less than zero where this plan is better for the customer.</returns>
    public int CompareForCustomer(RemedyScore other) => Decide(other) is (<= RankingKey.FineHarmLeft, var order) ? order : 0;

    /// <summary>Compares the whole key.</summary>
    /// <param name="other">The score to compare with.</param>
    /// <returns>Less than zero where this plan ranks first.</returns>
    public int CompareTo(RemedyScore? other) => other is null ? -1 : Decide(other).Order;

    /// <summary>Why one of two plans ranks above the other: the first part of the key in which they differ.</summary>
    /// <param name="other">The score to compare with.</param>
    /// <returns>The part of the key that decides; <see langword="null"/> where the whole keys are equal.</returns>
    public RankingKey? FirstDifference(RemedyScore other) => Decide(other) is (var key, not 0) ? key : null;

    private bool Has(RankingKey key) => _customer[key] == 0;

    private CustomerKey With(RankingKey key, bool value) => _customer.With(key, value ? 0 : 1);

    private HarmBand Band(RankingKey key) => new(Step(key));

    /// <summary>What is not known fills its part of the key, and is heavier than any step.</summary>
    private int Step(RankingKey key) => _customer[key] is var step && step == CustomerKey.MostOf(key) ? HarmBand.IndeterminateIndex : step;

    private (RankingKey Key, int Order) Decide(RemedyScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int order;
        return _customer.FirstDifference(other._customer) is { } key ? (key, _customer.CompareTo(other._customer))
            : (order = CompareCost(Cost, other.Cost)) != 0 ? (RankingKey.BusinessCost, order)
            : (RankingKey.Id, CompareIds(_remedies, other._remedies));
    }

    private static int CompareCost(decimal? one, decimal? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => one.Value.CompareTo(other.Value),
    };

    private static int CompareIds(ImmutableArray<Remedy> one, ImmutableArray<Remedy> other)
    {
        for (var i = 0; i < one.Length && i < other.Length; i++)
        {
            var order = one[i].Id.CompareTo(other[i].Id);
            order = order != 0 ? order : one[i].Issue.Kind.CompareTo(other[i].Issue.Kind);
            if (order != 0)
            {
                return order;
            }
        }

        return one.Length.CompareTo(other.Length);
    }
}
