using System.Collections.Immutable;
using Advocacy.Rules.Authoring;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Tests.Generators;

internal static class RuleDraw
{
    private static readonly DateOnly FirstDay = DateOnly.FromDateTime(Draw.Start.DateTime);

    internal static Gen<BindingSpec?> Bindings { get; } = Gen.Frequency<BindingSpec?>(
        (6, Gen.Constant<BindingSpec?>(null)),
        (2, from kind in Gen.Elements(IncidentKind.Damage, IncidentKind.Delay)
            from age in Draw.Length.Maybe()
            select (BindingSpec?)new EachIncident(kind, age)),
        (1, Gen.Constant<BindingSpec?>(new GivenAlert())),
        (1, Gen.Constant<BindingSpec?>(new GivenAlarm())));

    internal static Gen<About> Subjects { get; } = Gen.Frequency(
        (6, Gen.Constant(About.Errands)),
        (2, Gen.Constant(About.Visits)),
        (3, Gen.Constant(About.Commitments)),
        (1, Gen.Constant(About.TheCustomer)));

    internal static Gen<RuleSpec[]> Sets { get; } =
        from alerts in Of("alert", 1, 2, 2, Gen.Constant<ConclusionSpec>(new DerivesAlert()), isDerivation: true)
        from alarms in Of("alarm", 1, 2, 1, Gen.Constant<ConclusionSpec>(new DerivesAlarm()), isDerivation: true)
        from evidence in Of("evidence", 2, 6, 2, ConclusionDraw.Evidence)
        from harms in Of("harm", 1, 5, 1, ConclusionDraw.Harm)
        from owed in Of("owed", 0, 3, 1, ConclusionDraw.Entitlement)
        from remedies in Of("remedy", 1, 7, 1, ConclusionDraw.Remedy(owed.Length))
        select (RuleSpec[])[.. alerts, .. WithoutAlarms(alarms), .. evidence, .. harms, .. owed, .. remedies];

    internal static Gen<RuleSpec> Remedies(string id) => One(id, 1, ConclusionDraw.Remedy(3), isDerivation: false);

    internal static Gen<RuleSpec> Harms(string id) => One(id, 1, ConclusionDraw.Harm, isDerivation: false);

    private static Gen<EffectivePeriod> Periods { get; } = Gen.Frequency(
        (8, Gen.Constant(EffectivePeriod.Always)),
        (1, from day in Gen.Choose(0, 12)
            from until in Gen.Choose(1, 12).Maybe()
            from zone in Gen.Elements<string?>("Europe/Berlin", null)
            select EffectivePeriod.Between(FirstDay.AddDays(day), until is { } days ? FirstDay.AddDays(day + days) : null, zone)));

    private static Gen<RuleSpec[]> Of(string name, int least, int most, int clauses, Gen<ConclusionSpec> concludes, bool isDerivation = false) =>
        Gen.Choose(least, most).SelectMany(count => Draw.Many(count, number => One($"{name}-{number}", clauses, concludes, isDerivation)));

    private static Gen<RuleSpec> One(string id, int clauses, Gen<ConclusionSpec> conclusions, bool isDerivation) =>
        from subject in Subjects
        from conditions in ClauseDraw.Any.Some(0, clauses)
        from binding in Bindings
        from period in Periods
        from concludes in conclusions
        select new RuleSpec(id, subject, concludes)
        {
            Clauses = [.. Consistent(conditions)],
            Binding = isDerivation && concludes is DerivesAlert && binding is GivenAlert or GivenAlarm ? null : binding,
            Period = period,
        };

    /// <summary>A rule that wants one key to be two things at once is an error when the rule set is built.</summary>
    private static IEnumerable<ClauseSpec> Consistent(ClauseSpec[] clauses) =>
        clauses.Where((clause, position) => clause is not WhenKeyIs || !clauses[..position].OfType<WhenKeyIs>().Any());

    private static IEnumerable<RuleSpec> WithoutAlarms(RuleSpec[] alarms) =>
        alarms.Select(alarm => alarm.Binding is GivenAlarm ? alarm with { Binding = new GivenAlert() } : alarm);
}
