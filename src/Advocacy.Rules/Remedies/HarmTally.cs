using System.Numerics;
using System.Runtime.CompilerServices;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Sums how much harm to one subject is left once some of its remedies are done. Looks at one subject after another of one evaluation.</summary>
/// <typeparam name="TNumber">The kind of number in which it sums.</typeparam>
internal sealed class HarmTally<TNumber>(EvaluationScales scales, Clock clock)
    where TNumber : struct, INumber<TNumber>
{
    private const int Components = 6;
    private const int Safety = (int)HarmComponent.Safety;

    private IssueHarm[] _issues = [];
    private int _issueCount;
    private Course[] _courses = [];
    private int _courseCount;
    private Sums[] _sums = [];
    private int _sumCount;
    private Effect[] _effects = [];
    private int _effectCount;
    private (HarmComponent Component, TNumber Remaining)[] _reliefs = [];
    private int _reliefCount;

    /// <summary>The net harm where nothing is done.</summary>
    internal HarmAmounts<TNumber> Untouched { get; private set; }

    /// <summary>More than any amount that is added or taken away on the way to net harm; nothing where some of it cannot be weighed.</summary>
    internal TNumber? Size { get; private set; }

    internal void LookAt(ReadOnlySpan<Harm> harms, ReadOnlySpan<Remedy> remedies)
    {
        (_issueCount, _courseCount, _sumCount, _effectCount, _reliefCount) = (0, 0, 0, 0, 0);
        (Untouched, Size) = (default, TNumber.Zero);
        Array.Resize(ref _effects, Math.Max(_effects.Length, remedies.Length));
        Array.Resize(ref _issues, Math.Max(_issues.Length, harms.Length));
        foreach (var remedy in remedies)
        {
            AddEffect(harms, remedy);
        }

        foreach (var harm in harms)
        {
            var first = _courseCount;
            AddCourse(harm, stop: null);
            foreach (ref readonly var effect in _effects.AsSpan(0, _effectCount))
            {
                if (effect.Issue == _issueCount && effect.Stop is { } stop && !HasCourse(first, stop))
                {
                    AddCourse(harm, stop);
                }
            }

            var issue = new IssueHarm(LikelihoodOf(harm.Issue), first, default);
            issue = issue with { Untouched = LeftOf(issue, _issueCount, []) };
            _issues[_issueCount++] = issue;
            Untouched += issue.Untouched;
        }
    }

    /// <summary>The net harm left once some remedies are done, but for what they ask of the customer.</summary>
    /// <param name="done">The remedies' places among those looked at, in the order in which they combine.</param>
    internal HarmAmounts<TNumber> After(ReadOnlySpan<int> done)
    {
        HarmAmounts<TNumber> left = default;
        for (var i = 0; i < _issueCount; i++)
        {
            left += IsTouched(i, done) ? LeftOf(_issues[i], i, done) : _issues[i].Untouched;
        }

        return left;
    }

    private static TNumber LikelihoodOf(PredictedIssue issue) =>
        issue.Status == IssueStatus.Anticipated ? TNumber.CreateChecked(Math.Round((decimal)issue.Likelihood.Value, 4)) : TNumber.One;

    private static void Append<TItem>(ref TItem[] items, ref int count, in TItem item)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, Math.Max(2, count * 2));
        }

        items[count++] = item;
    }

    private void AddEffect(ReadOnlySpan<Harm> harms, Remedy remedy)
    {
        var issue = 0;
        while (issue < harms.Length && !ReferenceEquals(harms[issue].Issue, remedy.Issue))
        {
            issue++;
        }

        var first = _reliefCount;
        foreach (var relief in remedy.Terms.Relieves)
        {
            Append(ref _reliefs, ref _reliefCount, (relief.Component, TNumber.CreateChecked(relief.Remaining)));
        }

        var pays = remedy.Terms.Pays;
        _effects[_effectCount++] = new Effect(issue, remedy.Terms.Restores ? remedy.Terms.LeadTime : null, first, _reliefCount - first)
        {
            Pays = pays is null ? null : TNumber.CreateChecked(pays.Amount.Amount),
            In = pays?.Amount.Currency ?? default,
            For = pays?.For,
        };
        Enlarge(pays?.Amount.Amount ?? 0, pays is null ? 1 : scales.ReferenceOf(pays.Amount.Currency) ?? 1);
    }

    private void Enlarge(decimal amount, decimal? reference) =>
        Size = amount == 0 ? Size : reference is { } weight ? Size + TNumber.CreateChecked(amount / weight) : null;

    private bool HasCourse(int first, TimeSpan stop)
    {
        for (var i = first; i < _courseCount; i++)
        {
            if (_courses[i].Stop == stop)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sums an issue's harm by currency and component where the failure goes on, or ends after a time.</summary>
    private void AddCourse(Harm harm, TimeSpan? stop)
    {
        var first = _sumCount;
        if (stop is { } lead && IsPrevented(harm.Issue, lead))
        {
            Append(ref _courses, ref _courseCount, new Course(stop, first, 0));
            return;
        }

        foreach (var contribution in harm.Contributions)
        {
            ref readonly var line = ref contribution.Line;
            ref var sums = ref SumsIn(line.Currency, first);
            var (likely, worst) = (line.FixedLikely, line.FixedWorst);
            if (line.Accrual is { } accrual)
            {
                var steps = stop is { } stopped ? clock.StartedSteps(accrual.Step, accrual.From, stopped) : long.MaxValue;
                likely += accrual.Likely(steps);
                worst += accrual.Worst(steps);
            }

            sums.Likely[(int)line.Component] += TNumber.CreateChecked(likely);
            sums.Worst[(int)line.Component] += TNumber.CreateChecked(worst);
            Enlarge(worst, scales.ReferenceOf(line.Currency));
        }

        Append(ref _courses, ref _courseCount, new Course(stop, first, _sumCount - first));
    }

    private ref Sums SumsIn(Currency currency, int first)
    {
        for (var i = first; i < _sumCount; i++)
        {
            if (_sums[i].Currency == currency)
            {
                return ref _sums[i];
            }
        }

        Append(ref _sums, ref _sumCount, new Sums
        {
            Currency = currency, Reference = scales.ReferenceOf(currency) is { } reference ? TNumber.CreateChecked(reference) : null,
        });
        return ref _sums[_sumCount - 1];
    }

    private bool IsTouched(int issue, ReadOnlySpan<int> done)
    {
        foreach (var remedy in done)
        {
            if (_effects[remedy].Issue == issue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When the failure ends, counted from the decision; nothing where no remedy ends it.</summary>
    private TimeSpan? StopOf(int issue, ReadOnlySpan<int> done)
    {
        TimeSpan? first = null;
        foreach (var remedy in done)
        {
            ref readonly var effect = ref _effects[remedy];
            first = effect.Issue == issue && effect.Stop is { } stop && (first is not { } earlier || stop < earlier) ? stop : first;
        }

        return first;
    }

    private HarmAmounts<TNumber> LeftOf(in IssueHarm harm, int issue, ReadOnlySpan<int> done)
    {
        var stop = StopOf(issue, done);
        var course = harm.FirstCourse;
        while (_courses[course].Stop != stop)
        {
            course++;
        }

        HarmAmounts<TNumber> left = default;
        foreach (ref readonly var sums in _sums.AsSpan(_courses[course].FirstSums, _courses[course].Count))
        {
            left += LeftIn(sums, harm.Likelihood, issue, done);
        }

        return left;
    }

    private HarmAmounts<TNumber> LeftIn(in Sums sums, TNumber likelihood, int issue, ReadOnlySpan<int> done)
    {
        var (likely, worst) = (sums.Likely, sums.Worst);
        var untied = Repair(sums.Currency, issue, done, ref likely, ref worst);
        var othersLikely = TNumber.Max(TNumber.Zero, SumOfOthers(likely) - untied);
        var othersWorst = TNumber.Max(TNumber.Zero, SumOfOthers(worst) - untied);
        return sums.Reference is { } reference
            ? new((((othersLikely * likelihood) + likely[Safety]) / reference), ((othersWorst * likelihood) + worst[Safety]) / reference, worst[Safety] / reference, default)
            : new(default, default, default, worst[Safety] + othersWorst);
    }

    /// <summary>Takes away what the remedies relieve, then what they pay for a component; returns what they pay for any.</summary>
    private TNumber Repair(Currency currency, int issue, ReadOnlySpan<int> done, ref ByComponent likely, ref ByComponent worst)
    {
        var untied = TNumber.Zero;
        var isTied = false;
        foreach (var remedy in done)
        {
            ref readonly var effect = ref _effects[remedy];
            if (effect.Issue != issue)
            {
                continue;
            }

            foreach (var (component, remaining) in _reliefs.AsSpan(effect.FirstRelief, effect.Reliefs))
            {
                likely[(int)component] *= remaining;
                worst[(int)component] *= remaining;
            }

            if (effect.Pays is { } pays && effect.In == currency)
            {
                untied += effect.For is null ? pays : TNumber.Zero;
                isTied |= effect.For is not null;
            }
        }

        if (isTied)
        {
            PayTied(currency, issue, done, ref likely, ref worst);
        }

        return untied;
    }

    private void PayTied(Currency currency, int issue, ReadOnlySpan<int> done, ref ByComponent likely, ref ByComponent worst)
    {
        foreach (var remedy in done)
        {
            if (_effects[remedy] is { For: { } component, Pays: { } pays } effect && effect.Issue == issue && effect.In == currency)
            {
                likely[(int)component] = TNumber.Max(TNumber.Zero, likely[(int)component] - pays);
                worst[(int)component] = TNumber.Max(TNumber.Zero, worst[(int)component] - pays);
            }
        }
    }

    private static TNumber SumOfOthers(ReadOnlySpan<TNumber> components)
    {
        var sum = components[0];
        foreach (var amount in components[1..Safety])
        {
            sum += amount;
        }

        return sum;
    }

    /// <summary>Whether a remedy that ends the failure is done before the issue hits at all.</summary>
    private bool IsPrevented(PredictedIssue issue, TimeSpan lead) =>
        issue is { Status: IssueStatus.Anticipated, HitsAt: { } hits } && !clock.HasElapsed(-lead, hits);

    private readonly record struct IssueHarm(TNumber Likelihood, int FirstCourse, HarmAmounts<TNumber> Untouched);

    /// <summary>How an issue goes on: to its end, or until a remedy stops it.</summary>
    private readonly record struct Course(TimeSpan? Stop, int FirstSums, int Count);

    /// <summary>What a remedy does about the issue that it is for.</summary>
    private readonly record struct Effect(int Issue, TimeSpan? Stop, int FirstRelief, int Reliefs)
    {
        internal TNumber? Pays { get; init; }

        internal Currency In { get; init; }

        internal HarmComponent? For { get; init; }
    }

    private struct Sums
    {
        internal Currency Currency;
        internal TNumber? Reference;
        internal ByComponent Likely;
        internal ByComponent Worst;
    }

    [InlineArray(Components)]
    private struct ByComponent
    {
        private TNumber _first;
    }
}
