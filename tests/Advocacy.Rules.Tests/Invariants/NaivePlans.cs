using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

/// <summary>
/// A second composition and ranking of a subject's plans, written for clarity and from the definitions: every set of options is looked at by itself.
/// </summary>
/// <remarks>
/// The options are had from a twin scenario in which a question that nobody has answered holds every option back, so that each is listed by itself.
/// </remarks>
internal sealed class NaivePlans
{
    private const string Question = "May the naive computation see it?";

    private readonly Scenario _scenario;
    private readonly NaiveNet _net;
    private readonly Remedy[] _floor;
    private readonly bool _isRepeat;

    private NaivePlans(Scenario scenario, CaseAssessment twin, SubjectPlans plans)
    {
        _scenario = scenario;
        _net = new NaiveNet(scenario, twin, plans);
        var listed = plans.Gated.Select(plan => plan.Remedies).Concat(plans.Ranked.Select(plan => plan.Remedies)).ToArray();
        _floor = [.. listed.SelectMany(remedies => remedies).Where(remedy => remedy.Fulfils is not null).Distinct()
            .OrderBy(remedy => twin.Entitlements.IndexOf(remedy.Fulfils!))];
        _isRepeat = _net.Harms.Any(harm => harm.Issue.IsRepeat);
        Options = [.. listed.SelectMany(remedies => remedies).Where(remedy => remedy.Fulfils is null).Where(IsOpen)];
    }

    internal Remedy[] Options { get; }

    /// <summary>Every subject's plans a second way, in the order of the assessment's.</summary>
    internal static IEnumerable<NaivePlans> Of(Scenario scenario)
    {
        var twin = scenario.WithConclusions(conclusion => conclusion is Proposes proposes
            ? proposes with { Terms = proposes.Terms with { Gates = proposes.Terms.Gates.Add(new Gate(GateKind.Feasibility, null, Question)) } }
            : conclusion).Assess();
        return twin.Plans.Select(plans => new NaivePlans(scenario, twin, plans));
    }

    /// <summary>The admissible plans, best first, each as its remedies and its key.</summary>
    internal IEnumerable<string> Ranked() => Sets(0, [])
        .Where(set => IsHard([.. Kept(set), .. set]) && set.All(option => IsNeeded(option, set)))
        .Select(set => (Remedy[])[.. Kept(set), .. set])
        .Select(plan => (Plan: plan, Key: KeyOf(plan), Cost: CostOf(plan)))
        .OrderBy(ranked => ranked.Key, Comparer<(int, int, int)[]>.Create(Compare))
        .ThenBy(ranked => ranked.Cost is null)
        .ThenBy(ranked => ranked.Cost)
        .ThenBy(ranked => ranked.Plan, Comparer<Remedy[]>.Create(CompareIds))
        .Select(ranked => Describe(ranked.Plan, ranked.Key, ranked.Cost));

    internal static string Describe(IEnumerable<Remedy> plan, (int, int, int)[] key, decimal? cost) =>
        $"{Keys.Of(plan)}: {string.Join(" ", key)} {cost?.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture)}";

    private IEnumerable<Remedy[]> Sets(int from, Remedy[] set)
    {
        yield return set;
        for (var i = from; i < Options.Length && set.Length < 4; i++)
        {
            if (!set.Any(other => Exclude(other, Options[i])))
            {
                foreach (var larger in Sets(i + 1, [.. set, Options[i]]))
                {
                    yield return larger;
                }
            }
        }
    }

    private bool IsOpen(Remedy option)
    {
        var preferences = _scenario.Customer.Preferences;
        return option.Terms.Gates.Where(gate => !string.Equals(gate.Question, Question, StringComparison.Ordinal)).All(gate => gate.IsOpen == true)
            && (option.Terms.NeedsConsent ? preferences.AgreesTo(option.Kind) == true : preferences.AgreesTo(option.Kind) != false);
    }

    private static bool Exclude(Remedy one, Remedy other) =>
        one.Terms.Excludes.Contains(other.Kind)
        || other.Terms.Excludes.Contains(one.Kind)
        || new[] { one, other }.All(remedy => remedy.Terms.Pays is { IsGoodwill: true })
        || (one.Terms.InsteadOf is not null && one.Terms.InsteadOf == other.Terms.InsteadOf && one.Issue == other.Issue);

    private IEnumerable<Remedy> Kept(IEnumerable<Remedy> set) => _floor.Where(owed => !set.Any(option =>
        option.Terms.Excludes.Contains(RemedyKind.Entitlement) || (option.Terms.InsteadOf == owed.Id && option.Issue == owed.Issue)));

    private bool IsHard(Remedy[] plan) =>
        _floor.All(owed => plan.Contains(owed) || plan.Any(remedy => FloorTests.Pays(remedy, owed.Fulfils!, _scenario)))
        && !(_isRepeat && plan.All(RepeatFailureTests.IsWords));

    private bool IsNeeded(Remedy option, Remedy[] set)
    {
        Remedy[] plan = [.. Kept(set), .. set], without = [.. plan.Where(remedy => remedy != option)];
        if (!IsHard(without))
        {
            return true;
        }

        var asksNothing = option.Terms.CustomerEffort == TimeSpan.Zero;
        var isMoreJust = Matches(plan) > Matches(without) || Manners(plan) != Manners(without);
        return (Honours(plan) && !Honours(without) && (asksNothing || !option.IsPreventive))
            || (asksNothing && isMoreJust)
            || plan.Select(remedy => remedy.Terms.LeadTime).Any(by => LeavesLess(plan, without, by, asksNothing));
    }

    private bool LeavesLess(Remedy[] plan, Remedy[] without, TimeSpan by, bool asksNothing)
    {
        var (with, bare) = (_net.Amounts(plan, by), _net.Amounts(without, by));
        var (least, significant) = (_net.Options.SmallestDifference / 10000m, asksNothing ? 0 : _net.First);
        return with.Unweighed < bare.Unweighed
            || (bare.Likely - with.Likely >= least && bare.Likely >= significant)
            || (bare.Worst - with.Worst >= least && bare.Worst >= significant)
            || (bare.Hazard - with.Hazard >= least && NaiveLadder.CoarseBand(bare.Hazard, _net.First) >= _net.Options.UnacceptableHazardEdges);
    }

    private (int, int, int)[] KeyOf(Remedy[] plan)
    {
        var (end, amounts, untouched) = (_net.Left(plan, TimeSpan.MaxValue), _net.Amounts(plan, TimeSpan.MaxValue), _net.Amounts([], TimeSpan.Zero));
        var bands = _net.Bands(end);
        var reach = plan.Select(remedy => remedy.Terms.LeadTime).Append(TimeSpan.Zero).Where(time => _net.Bands(_net.Left(plan, time)).CompareTo(bands) <= 0).Min();
        var distributive = end is { Likely: <= 0 } ? 2 : amounts.Likely < untouched.Likely || amounts.Unweighed < untouched.Unweighed ? 1 : 0;
        return
        [
            bands,
            (Honours(plan) ? 0 : 1, 0, 0),
            (NaiveLadder.CoarseBand((decimal)reach.Ticks / _net.Options.FirstReachStep.Ticks, 1), 0, 0),
            (NaiveLadder.CoarseBand(_net.Effort(plan), _net.First), 0, 0),
            (-Matches(plan), -distributive, -Manners(plan)),
            (end is { } left ? NaiveLadder.FineBand(left.Likely, _net.First) : short.MaxValue, 0, 0),
        ];
    }

    private bool Honours(Remedy[] plan) =>
        _scenario.Customer.Preferences.Remedy is not { } wish || plan.Any(remedy => remedy.Kind == wish);

    private int Matches(Remedy[] plan) => _net.Harms.Count(harm => ExplanationTests.IsMatched(_net, harm.Issue, plan));

    private static int Manners(Remedy[] plan) =>
        (plan.Any(remedy => remedy.Terms.Interactional) ? 2 : 0) + (plan.Any(remedy => remedy.Terms.Procedural) ? 1 : 0);

    private decimal? CostOf(Remedy[] plan)
    {
        var costs = plan.Select(remedy => remedy.Terms.BusinessCost is { } cost ? cost.Amount / _net.Options.ReferenceOf(cost.Currency) : null).ToArray();
        return costs.Contains(null) ? null : costs.Sum();
    }

    private static int Compare((int, int, int)[] one, (int, int, int)[] other) =>
        one.Zip(other, static (mine, theirs) => mine.CompareTo(theirs)).FirstOrDefault(static order => order != 0);

    private static int CompareIds(Remedy[] one, Remedy[] other)
    {
        var order = one.Zip(other, static (mine, theirs) => (mine.Id, mine.Issue.Kind).CompareTo((theirs.Id, theirs.Issue.Kind))).FirstOrDefault(static each => each != 0);
        return order != 0 ? order : one.Length.CompareTo(other.Length);
    }
}
