using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Tests.Generators;

internal static class ScenarioDraw
{
    internal static Gen<Scenario> Any { get; } =
        from customer in CustomerDraw.Any
        from count in Gen.Choose(1, 3)
        from commitments in Draw.Many(count, number => CommitmentDraw.Any(number))
        from many in Gen.Choose(0, 3)
        from incidents in Draw.Many(many, number => CommitmentDraw.Incidents(number, commitments.Length))
        from rules in RuleDraw.Sets
        from options in OptionsDraw.Any
        from hours in Gen.Choose(0, 300)
        from ticks in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, int.MaxValue)))
        let latest = LatestOf(commitments, incidents)
        select new Scenario
        {
            Customer = customer,
            Commitments = [.. commitments],
            Incidents = [.. incidents],
            Rules = [.. rules],
            Options = options,
            AsOf = latest.AddHours(hours).AddTicks(ticks),
        };

    private static DateTimeOffset LatestOf(Commitment[] commitments, Incident[] incidents) =>
        commitments.Select(commitment => commitment.LatestHappeningAt).Concat(incidents.Select(incident => incident.OccurredAt)).Max();
}
