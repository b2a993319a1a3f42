using System.Collections.Immutable;

namespace Advocacy.Rules.Authoring;

/// <summary>Takes what a rule's clauses say of one subject.</summary>
internal abstract class MatchSink
{
    /// <summary>Every clause holds.</summary>
    internal abstract void Holds(int rule, object? item);

    /// <summary>No clause is false and at least one is unknown.</summary>
    internal abstract void IsUnknown(int rule, object? item, ImmutableArray<string> missing);
}
