using System.Collections.Immutable;
using System.Globalization;
using Advocacy.Rules;
using CriticalSupplies.Knowledge;
using CriticalSupplies.Walking;
using Spectre.Console;

namespace CriticalSupplies.Reporting;

/// <summary>Shows warned cases: why, what it would mean, and what can be done, the customer first.</summary>
internal static class CaseReport
{
    private const int ShownPlans = 4;

    internal static void Show(ImmutableArray<WarnedCase> cases, IAnsiConsole console)
    {
        foreach (var warned in cases)
        {
            Show(warned, console);
        }
    }

    private static void Show(WarnedCase warned, IAnsiConsole console)
    {
        var (line, harm) = (warned.Warning.Line, warned.Harm);
        var (product, worth) = (line.Line.Product ?? "an unknown product", line.Line.Value?.ToString() ?? "an unknown amount");
        console.WriteLine();
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{line.Line.Country}: {product} worth {worth}, due {line.Line.ScheduledFor:dd-MMM-yyyy}"));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"as of {warned.Warning.At:yyyy-MM-dd}: {harm.Issue.Likelihood} likely to be late, {harm.Urgency}; harm if so {harm.Likely} to {harm.Worst}"));
        foreach (var evidence in harm.Issue.Evidence)
        {
            console.WriteLine($"  {evidence}");
        }

        foreach (var contribution in harm.Contributions)
        {
            console.WriteLine(FormattableString.Invariant(
                $"  {contribution.Component}: {contribution.Likely} to {contribution.Worst}, {contribution.Basis}: {FormattableString.Invariant(contribution.Reason)}"));
        }

        if (warned.Assessment.PlansFor(line.Delivery.Id) is { } plans)
        {
            console.Write(Plans(plans));
            foreach (var held in plans.Gated.GroupBy(static plan => string.Join(' ', plan.Gates.Select(static gate => gate.Question)), StringComparer.Ordinal))
            {
                console.WriteLine($"  Not yet possible: {string.Join("; ", held.Select(static plan => NameOf(plan.Remedies)))}. {held.Key}");
            }
        }
    }

    private static Table Plans(SubjectPlans plans)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Rank", "Plan", "Danger left", "Likely left", "Worst left", "Reached", "Cost in reference amounts");
        foreach (var (index, plan) in plans.Ranked.Take(ShownPlans).Index())
        {
            table.AddRow(
                (index + 1).ToString(CultureInfo.InvariantCulture),
                Markup.Escape(NameOf(plan.Remedies)),
                plan.Score.HazardLeft.ToString(),
                plan.Score.LikelyLeft.ToString(),
                plan.Score.WorstLeft.ToString(),
                $"band {plan.Score.ReachBand}",
                plan.Score.Cost is { } cost ? cost.ToString("0.##", CultureInfo.InvariantCulture) : "unknown");
        }

        return table;
    }

    private static string NameOf(ImmutableArray<Remedy> remedies) =>
        remedies.IsEmpty ? "go on as now" : string.Join(" + ", remedies.Select(static remedy => remedy.Id.Value));
}
