using System.Collections.Immutable;

namespace Advocacy.Rules.Authoring;

/// <summary>What has been derived about one subject, and what could not be for want of facts. Lives within one evaluation.</summary>
internal sealed class DerivedFacts(DerivedFacts? customers)
{
    private readonly List<(int Rule, object Fact)> _known = [];
    private readonly List<(int Rule, Type Fact, ImmutableArray<string> Missing)> _unknown = [];

    /// <summary>How many facts are known, the customer's own included.</summary>
    internal int Count => _known.Count + (customers?._known.Count ?? 0);

    /// <summary>A known fact, the customer's own first.</summary>
    internal object this[int index]
    {
        get
        {
            var own = index - (customers?._known.Count ?? 0);
            return own < 0 ? customers!._known[index].Fact : _known[own].Fact;
        }
    }

    internal void Add(int rule, object fact) => _known.Add((rule, fact));

    internal void AddUnknown(int rule, Type fact, ImmutableArray<string> missing) => _unknown.Add((rule, fact, missing));

    /// <summary>Takes back what a rule that then failed had derived: to its readers the fact is unknown.</summary>
    internal void Fail(int rule, Type fact)
    {
        _known.RemoveAll(entry => entry.Rule == rule);
        _unknown.RemoveAll(entry => entry.Rule == rule);
        _unknown.Add((rule, fact, [fact.Name]));
    }

    internal bool Mentions(Type fact) =>
        _known.Exists(entry => fact.IsInstanceOfType(entry.Fact)) || _unknown.Exists(entry => entry.Fact == fact) || customers?.Mentions(fact) == true;

    internal IEnumerable<string> MissingFor(Type fact) => _unknown
        .Where(entry => entry.Fact == fact)
        .SelectMany(entry => entry.Missing)
        .Concat(customers?.MissingFor(fact) ?? []);
}
