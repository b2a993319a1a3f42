using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>How much one subject of a case needs an advocate: by what can be prevented, then by the time left. The most needy comes first.</summary>
internal sealed record SubjectNeed(SubjectPlans Plans, HarmBands Preventable, TimeToAct Time, ImmutableArray<TriageReason> Reasons) : IComparable<SubjectNeed>
{
    public int CompareTo(SubjectNeed? other)
    {
        if (other is null)
        {
            return -1;
        }

        var order = other.Preventable.CompareTo(Preventable);
        return order != 0 ? order : Time.CompareTo(other.Time);
    }

    /// <summary>The need of the subject that decides: the most needy one, and among equals that of the most urgent issue.</summary>
    internal static SubjectNeed Of(CaseAssessment assessment)
    {
        var plans = assessment.Plans.ToLookup(static plans => plans.Commitment?.Id);
        var entitlements = assessment.Entitlements.ToLookup(static entitlement => entitlement.Issue.Commitment?.Id);
        return assessment.Harms
            .GroupBy(static harm => harm.Issue.Commitment?.Id)
            .Select(harms => Of(assessment, plans[harms.Key].Single(), [.. harms], entitlements[harms.Key]))
            .Min()!;
    }

    private static SubjectNeed Of(CaseAssessment assessment, SubjectPlans plans, Harm[] harms, IEnumerable<Entitlement> entitlements)
    {
        var preventable = plans.Preventable ?? plans.Untouched;
        var time = TimeToAct.Of(assessment.AsOf, plans, harms, entitlements);
        return new SubjectNeed(plans, preventable, time, [.. OfHarm(plans, preventable, harms), time.Reason, .. OfLeaving(assessment)]);
    }

    private static IEnumerable<TriageReason> OfHarm(SubjectPlans plans, HarmBands preventable, Harm[] harms)
    {
        if (plans.Preventable is null)
        {
            yield return new(
                TriageReasonKind.NothingRanked,
                $"no plan can be ranked: a person must look, and all of the harm counts as preventable: {preventable.Likely} likely, {preventable.Worst} at worst");
        }
        else if (preventable == default)
        {
            yield return new(TriageReasonKind.NothingPreventable, $"no plan prevents significant harm");
        }

        if (plans.Preventable is not null && preventable.Hazard > HarmBand.None)
        {
            yield return new(TriageReasonKind.Hazard, $"the first plan takes away unacceptable danger: {preventable.Hazard}");
        }

        if (plans.Preventable is not null && (preventable.Likely > HarmBand.None || preventable.Worst > HarmBand.None))
        {
            yield return new(TriageReasonKind.PreventableHarm, $"the first plan prevents harm: {preventable.Likely} likely, {preventable.Worst} at worst");
        }

        if (harms.SelectMany(static harm => harm.Unknown).Distinct().Order().ToArray() is [_, ..] unknown)
        {
            yield return new(TriageReasonKind.HarmUnknown, $"harm that is not known, and never zero: {string.Join(", ", unknown)}");
        }
    }

    private static IEnumerable<TriageReason> OfLeaving(CaseAssessment assessment) => assessment is { RiskOfLeavingOrdersOutreach: true, RiskOfLeaving: var risk }
        ? [new(TriageReasonKind.RiskOfLeaving, $"among customers who are otherwise equal, the risk of leaving decides: {risk}")]
        : [];
}
