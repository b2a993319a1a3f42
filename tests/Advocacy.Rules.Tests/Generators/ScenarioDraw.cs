using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

internal static class ScenarioDraw
{
    /// <summary>Scenarios that differ in the case and the instant alone.</summary>
    internal static Draw<Scenario[]> OfOneRuleSet(int count) =>
        from rules in RuleDraw.Sets
        from options in OptionsDraw.Any
        from scenarios in Draw.ArrayOf(Any([.. rules], options), count)
        select scenarios;

    private static Draw<Scenario> Any(ImmutableArray<RuleSpec> rules, OptionsSpec options) =>
        from customer in CustomerDraw.Any
        from count in Draw.Choose(1, 3)
        from commitments in Draw.Many(count, number => CommitmentDraw.Any(number))
        from many in Draw.Choose(0, 3)
        from incidents in Draw.Many(many, number => CommitmentDraw.Incidents(number, commitments.Length))
        from hours in Draw.Frequency((2, Draw.Choose(0, 48)), (1, Draw.Choose(0, 300)))
        from ticks in Draw.Frequency((3, Draw.Constant(0)), (1, Draw.Choose(0, int.MaxValue)))
        let latest = LatestOf(commitments, incidents)
        select new Scenario
        {
            Customer = customer,
            Commitments = [.. commitments],
            Incidents = [.. incidents],
            Rules = rules,
            Options = options,
            AsOf = latest.AddHours(hours).AddTicks(ticks),
        };

    private static DateTimeOffset LatestOf(Commitment[] commitments, Incident[] incidents) =>
        commitments.Select(commitment => commitment.LatestHappeningAt).Concat(incidents.Select(incident => incident.OccurredAt)).Max();
}
