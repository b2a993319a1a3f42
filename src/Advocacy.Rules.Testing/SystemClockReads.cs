using System.Collections.Immutable;
using System.Reflection;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Testing;

/// <summary>Finds rules that read the system's clock, for a test of whatever framework: <c>Assert.Empty(SystemClockReads.Of(pack))</c>.</summary>
/// <remarks>
/// <para>
/// A rule sees time only through <c>its.Clock</c>. One that reads the system's gives another assessment of the same case as of the same instant, and breaks
/// <see cref="CaseAssessment.HoldsUntil"/>. Found are <see cref="DateTime"/> and <see cref="DateTimeOffset"/> <c>Now</c>, <c>UtcNow</c> and <c>Today</c>, every way
/// that <see cref="TimeProvider"/> tells the time, <see cref="System.Diagnostics.Stopwatch"/> and <see cref="Environment"/>'s tick counts.
/// </para>
/// <para>
/// Looked at are a rule's clauses, conclusion and reason, with what their lambdas have captured, and every method that they call, or might call of an interface
/// or a base class, outside the framework. A method that is only looked at counts, whether or not it is ever called. Not looked at is what only the framework
/// calls (a comparer, a <c>ToString</c>), what is reached by reflection or by compiled expressions, and what <c>Define</c> itself does while a rule is made.
/// </para>
/// <para>Reads the instructions of methods and runs none of them. Safe to call from many threads.</para>
/// </remarks>
public static class SystemClockReads
{
    /// <summary>Every place where rules read the system's clock.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The places, by rule in the order given, each once; empty where there are none.</returns>
    public static ImmutableArray<SystemClockRead> Of(params IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var calls = new MethodCalls();
        return [.. rules.SelectMany(rule => Of(rule.Id, RuleDelegates.Of(rule), calls))];
    }

    /// <summary>Every place where a pack's rules read the system's clock.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>The places, by rule in the pack's order, each once; empty where there are none.</returns>
    public static ImmutableArray<SystemClockRead> Of(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Of(pack.Rules);
    }

    /// <summary>Every place where a rule set's rules and predictors read the system's clock.</summary>
    /// <param name="set">The rule set.</param>
    /// <returns>The places, the rules' before the predictors', each once; empty where there are none.</returns>
    public static ImmutableArray<SystemClockRead> Of(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var calls = new MethodCalls();
        return [.. Of(set.Rules), .. set.Predictors.SelectMany(predictor => Of(predictor.Id, RuleDelegates.Of(predictor), calls))];
    }

    /// <summary>Goes out from the roots breadth first, so that each place is reached by the shortest way.</summary>
    private static IEnumerable<SystemClockRead> Of(RuleId rule, IEnumerable<MethodBase> roots, MethodCalls calls)
    {
        var cameFrom = new Dictionary<MethodBase, MethodBase?>();
        var waiting = new Queue<MethodBase>();
        foreach (var root in roots.Select(MethodCalls.Definition).Distinct())
        {
            if (ClockMembers.NameOf(root) is { } member)
            {
                yield return new SystemClockRead(rule, ["a delegate that it holds"], member);
            }
            else
            {
                Visit(root, null);
            }
        }

        while (waiting.TryDequeue(out var method))
        {
            foreach (var called in calls.Of(method))
            {
                if (ClockMembers.NameOf(called) is { } member)
                {
                    yield return new SystemClockRead(rule, Path(method), member);
                }
                else
                {
                    Visit(called, method);
                }
            }
        }

        void Visit(MethodBase method, MethodBase? from)
        {
            if (cameFrom.TryAdd(method, from))
            {
                waiting.Enqueue(method);
            }
        }

        ImmutableArray<string> Path(MethodBase? last)
        {
            List<string> names = [];
            for (; last is not null; last = cameFrom[last])
            {
                // What the compiler makes of an iterator has its name.
                if (MethodNames.Of(last) is var name && (names is not [.., var before] || !string.Equals(name, before, StringComparison.Ordinal)))
                {
                    names.Add(name);
                }
            }

            names.Reverse();
            return [.. names];
        }
    }
}
