using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>Finds why a person must look before anything is decided.</summary>
internal static class Review
{
    internal static ImmutableArray<ReviewReason> ReasonsFor(
        List<RemedyPlan> ranked, ReadOnlySpan<Harm> harms, ReadOnlySpan<Entitlement> entitlements, ReadOnlySpan<Remedy> options)
    {
        bool uncapped = false, unproven = false, indeterminate = false, unknown = false;
        foreach (var option in options)
        {
            uncapped |= option.IsUncapped;
        }

        foreach (var entitlement in entitlements)
        {
            unproven |= !entitlement.MissingProofs.IsEmpty;
            indeterminate |= entitlement.Verdict == Verdict.Indeterminate;
        }

        foreach (var harm in harms)
        {
            unknown |= !harm.Unknown.IsEmpty || !harm.Worst.IsKnown;
        }

        ImmutableArray<ReviewReason> reasons = ranked.Count == 0 ? [ReviewReason.NothingRanked] : [];
        reasons = uncapped ? reasons.Add(ReviewReason.GoodwillWithoutCap) : reasons;
        reasons = indeterminate ? reasons.Add(ReviewReason.EntitlementIndeterminate) : reasons;
        reasons = unproven ? reasons.Add(ReviewReason.ExemptionUnproven) : reasons;
        reasons = unknown ? reasons.Add(ReviewReason.HarmUnknown) : reasons;
        return ranked is [{ Approval: { Role: null } }, ..] ? reasons.Add(ReviewReason.BeyondAuthority) : reasons;
    }
}
