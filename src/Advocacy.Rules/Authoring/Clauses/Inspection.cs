using System.Collections.Immutable;

namespace Advocacy.Rules.Authoring;

/// <summary>One asking of a rule, clause by clause in the author's order, for the item that it bound.</summary>
internal sealed record Inspection(object? Item, ImmutableArray<ClauseTruth> Clauses);

/// <summary>What one clause came to by itself. One that throws is unknown with a cause.</summary>
internal readonly record struct ClauseTruth(Clause Clause, Truth Truth)
{
    /// <summary>The facts that are not known; only where the clause is unknown.</summary>
    internal ImmutableArray<string> Missing { get; init; } = [];

    internal static ClauseTruth Of(Clause clause, Func<Truth> test)
    {
        try
        {
            var truth = test();
            return new(clause, truth) { Missing = truth == Truth.Unknown && clause.Fact is { } fact ? [fact] : [] };
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            return new(clause, Truth.Unknown);
        }
    }
}
