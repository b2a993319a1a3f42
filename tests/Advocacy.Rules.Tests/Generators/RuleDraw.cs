using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Generators;

internal static class RuleDraw
{
    private static readonly DateOnly FirstDay = DateOnly.FromDateTime(Draw.Start.DateTime);

    internal static Draw<BindingSpec?> Bindings { get; } = Draw.Frequency<BindingSpec?>(
        (6, Draw.Constant<BindingSpec?>(null)),
        (2, from kind in Draw.Elements(IncidentKind.Damage, IncidentKind.Delay)
            from age in Draw.Length.Maybe()
            select (BindingSpec?)new EachIncident(kind, age)),
        (1, Draw.Constant<BindingSpec?>(new GivenAlert())),
        (1, Draw.Constant<BindingSpec?>(new GivenAlarm())));

    internal static Draw<About> Subjects { get; } = Draw.Frequency(
        (6, Draw.Constant(About.Errands)),
        (1, Draw.Constant(About.Visits)),
        (5, Draw.Constant(About.Commitments)),
        (1, Draw.Constant(About.TheCustomer)));

    internal static Draw<RuleSpec[]> Sets { get; } =
        from alerts in Of("alert", 1, 2, AtMost(2), Draw.Constant<ConclusionSpec>(new DerivesAlert()), isDerivation: true)
        from alarms in Of("alarm", 1, 2, AtMost(1), Draw.Constant<ConclusionSpec>(new DerivesAlarm()), isDerivation: true)
        from evidence in Of("evidence", 2, 6, AtMost(2), ConclusionDraw.Evidence)
        from harms in Of("harm", 2, 6, AtMost(1), ConclusionDraw.Harm)
        from owed in Of("owed", 0, 4, Decided, ConclusionDraw.Entitlement)
        from remedies in Of("remedy", 2, 7, AtMost(1), ConclusionDraw.Remedy(owed.Length))
        from cost in Draw.Money().Maybe()
        from reactions in Draw.Choose(0, 5).SelectMany(count => Draw.Many(count, number => Reactions($"reaction-{number}")))
        select (RuleSpec[])[.. alerts, .. WithoutAlarms(alarms), .. evidence, .. harms, .. owed, .. remedies, AtAnotherCost(remedies[0], cost), .. reactions];

    internal static Draw<RuleSpec> Remedies(string id) => One(id, AtMost(1), ConclusionDraw.Remedy(3), isDerivation: false);

    internal static Draw<RuleSpec> Harms(string id) => One(id, AtMost(1), ConclusionDraw.Harm, isDerivation: false);

    /// <summary>Rules about an issue, or as often about its plans.</summary>
    internal static Draw<RuleSpec> Reactions(string id) =>
        from rule in One(id, AtMost(1), ConclusionDraw.Reaction, isDerivation: false)
        from isToPlan in Draw.Coin
        from interactional in Draw.Coin
        select isToPlan ? rule with { Binding = new ToPlan(interactional) } : rule;

    /// <summary>Clauses that an entitlement has: often facts that may be unknown.</summary>
    private static Draw<ClauseSpec[]> Decided => Draw.Frequency(
        (2, Draw.OneOf(ClauseDraw.Flags, ClauseDraw.Exemptions).Some(1, 2)),
        (1, ClauseDraw.Any.Some(0, 1)));

    private static Draw<EffectivePeriod> Periods { get; } = Draw.Frequency(
        (8, Draw.Constant(EffectivePeriod.Always)),
        (1, from day in Draw.Choose(0, 12)
            from until in Draw.Choose(1, 12).Maybe()
            from zone in Draw.Elements<string?>("Europe/Berlin", null)
            select EffectivePeriod.Between(FirstDay.AddDays(day), until is { } days ? FirstDay.AddDays(day + days) : null, zone)));

    /// <summary>No clause as often as some, lest most rules hold of nothing.</summary>
    private static Draw<ClauseSpec[]> AtMost(int clauses) => Draw.OneOf(Draw.Constant<ClauseSpec[]>([]), ClauseDraw.Any.Some(0, clauses));

    private static Draw<RuleSpec[]> Of(
        string name, int least, int most, Draw<ClauseSpec[]> clauses, Draw<ConclusionSpec> concludes, bool isDerivation = false) =>
        Draw.Choose(least, most).SelectMany(count => Draw.Many(count, number => One($"{name}-{number}", clauses, concludes, isDerivation)));

    private static Draw<RuleSpec> One(string id, Draw<ClauseSpec[]> clauses, Draw<ConclusionSpec> conclusions, bool isDerivation) =>
        from subject in Subjects
        from conditions in clauses
        from binding in Bindings
        from period in Periods
        from concludes in conclusions
        select new RuleSpec(id, subject, concludes)
        {
            Clauses = [.. Consistent(conditions)],
            Binding = isDerivation && concludes is DerivesAlert && binding is GivenAlert or GivenAlarm ? null : binding,
            Period = period,
        };

    /// <summary>What only its cost tells from another remedy.</summary>
    private static RuleSpec AtAnotherCost(RuleSpec remedy, Money? cost)
    {
        var proposes = (Proposes)remedy.Concludes;
        return remedy with { Id = $"{remedy.Id}-at-another-cost", Concludes = proposes with { Terms = proposes.Terms with { BusinessCost = cost } } };
    }

    /// <summary>A rule that wants one key to be two things at once is an error when the rule set is built.</summary>
    private static IEnumerable<ClauseSpec> Consistent(ClauseSpec[] clauses) =>
        clauses.Where((clause, position) => clause is not WhenKeyIs || !clauses[..position].OfType<WhenKeyIs>().Any());

    private static IEnumerable<RuleSpec> WithoutAlarms(RuleSpec[] alarms) =>
        alarms.Select(alarm => alarm.Binding is GivenAlarm ? alarm with { Binding = new GivenAlert() } : alarm);
}
