using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What a plan costs the business, by currency.</summary>
/// <param name="Amounts">The amounts; <see langword="null"/> where any remedy's cost is not known, empty where it costs nothing.</param>
internal sealed record BusinessCost(ImmutableArray<Money>? Amounts)
{
    internal static BusinessCost Of(ImmutableArray<Remedy> remedies) => remedies.Any(static remedy => remedy.Terms.BusinessCost is null)
        ? new(default(ImmutableArray<Money>?))
        : new(
        [
            .. remedies.Select(static remedy => remedy.Terms.BusinessCost!.Value).Where(static cost => !cost.IsZero)
                .GroupBy(static cost => cost.Currency).OrderBy(static group => group.Key)
                .Select(static group => group.Aggregate(static (sum, next) => sum + next)),
        ]);
}
