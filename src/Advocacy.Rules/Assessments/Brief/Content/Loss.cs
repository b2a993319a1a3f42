using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What an issue costs the customer in one component and currency: the contributions of all rules, added up.</summary>
internal sealed record Loss(HarmComponent Component, Money Low, Money Likely, Money Worst, Basis Basis, ImmutableArray<HarmContribution> Contributions)
{
    /// <summary>Whether it is money that the customer loses, rather than time, effort or distress that is given a value.</summary>
    internal bool IsMoney => Component is HarmComponent.DirectLoss or HarmComponent.ConsequentialLoss;

    /// <summary>Whether it is a loss of nothing, which a brief need not show.</summary>
    internal bool IsNothing => Worst.IsZero;

    /// <summary>The losses of an issue, each marked with the weakest basis among its contributions.</summary>
    internal static ImmutableArray<Loss> Of(Harm harm) =>
    [
        .. harm.Contributions.GroupBy(static each => (each.Component, each.Likely.Currency))
            .OrderBy(static group => group.Key)
            .Select(static group => new Loss(
                group.Key.Component,
                Sum(group, static each => each.Low),
                Sum(group, static each => each.Likely),
                Sum(group, static each => each.Worst),
                group.Min(static each => each.Basis),
                [.. group])),
    ];

    private static Money Sum(IEnumerable<HarmContribution> contributions, Func<HarmContribution, Money> amount) =>
        contributions.Select(amount).Aggregate(static (sum, next) => sum + next);
}

/// <summary>The losses of several issues in one currency, were all to come about. Danger is no part of it: it has no price.</summary>
internal sealed record LossTotal(Money Low, Money Likely, Money Worst)
{
    internal static ImmutableArray<LossTotal> Of(IEnumerable<Loss> losses) =>
    [
        .. losses.Where(static loss => loss.Component != HarmComponent.Safety && !loss.IsNothing)
            .GroupBy(static loss => loss.Likely.Currency)
            .OrderBy(static group => group.Key)
            .Select(static group => group.Select(static loss => new LossTotal(loss.Low, loss.Likely, loss.Worst))
                .Aggregate(static (sum, next) => new LossTotal(sum.Low + next.Low, sum.Likely + next.Likely, sum.Worst + next.Worst))),
    ];
}
