using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Rules.Authoring;

/// <summary>The clauses of one rule, asked of one subject after another. Immutable.</summary>
internal abstract class Matcher
{
    /// <summary>Every clause, in the author's order.</summary>
    internal abstract IEnumerable<Clause> Clauses { get; }

    /// <summary>The equalities that the engine can look up.</summary>
    internal IEnumerable<IKeyClause> Keys => Clauses.OfType<IKeyClause>();

    /// <summary>The derived fact that the rule reads; none where it reads none.</summary>
    internal virtual Type? Given => null;

    /// <summary>The facts on which a verdict that all clauses hold rests: all that may be unknown, but exemptions, whose absence does not decide.</summary>
    internal ImmutableArray<string> DecidingFacts => [.. Clauses
        .Where(clause => clause.Fact is not null && !clause.IsExemption)
        .Select(clause => clause.Fact!)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)];

    internal abstract void Match(int rule, object subject, IssueSurroundings its, MatchSink sink);

    /// <summary>A clause about the subject that is false: one that cannot be unknown before one that can.</summary>
    internal abstract Clause? FirstFalse(object subject, IssueSurroundings its);

    /// <summary>The exemptions that hold back nothing only because nobody has proven them.</summary>
    internal abstract ImmutableArray<string> MissingProofs(object subject);

    /// <summary>Tests every clause by itself, for explanations: once, or once for every item that is bound.</summary>
    internal abstract IEnumerable<Inspection> Inspect(object subject, IssueSurroundings its);
}

/// <summary>A rule about the subject alone.</summary>
internal class Matcher<T>(ImmutableArray<Clause<T>> clauses) : Matcher
    where T : class
{
    private readonly Clause<T>[] _clauses = [.. clauses];

    internal override IEnumerable<Clause> Clauses => _clauses;

    internal override void Match(int rule, object subject, IssueSurroundings its, MatchSink sink)
    {
        var typed = (T)subject;
        switch (Test(typed, its))
        {
            case Truth.True:
                sink.Holds(rule, null);
                break;
            case Truth.Unknown:
                sink.IsUnknown(rule, null, [.. MissingFacts(typed, its).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
                break;
        }
    }

    internal override Clause? FirstFalse(object subject, IssueSurroundings its)
    {
        Clause? first = null;
        foreach (var clause in _clauses)
        {
            if (clause.Test((T)subject, its) == Truth.False)
            {
                if (clause.Fact is null)
                {
                    return clause;
                }

                first ??= clause;
            }
        }

        return first;
    }

    internal override ImmutableArray<string> MissingProofs(object subject) =>
        [.. _clauses.Where(clause => clause.LacksProof((T)subject)).Select(clause => clause.Fact!).Order(StringComparer.Ordinal)];

    internal override IEnumerable<Inspection> Inspect(object subject, IssueSurroundings its) => [new(null, InspectSubject((T)subject, its))];

    private protected ImmutableArray<ClauseTruth> InspectSubject(T subject, IssueSurroundings its) =>
        [.. _clauses.Select(clause => ClauseTruth.Of(clause, () => clause.Test(subject, its)))];

    private protected Truth Test(T subject, IssueSurroundings its)
    {
        var truth = Truth.True;
        foreach (var clause in _clauses)
        {
            switch (clause.Test(subject, its))
            {
                case Truth.False: return Truth.False;
                case Truth.Unknown: truth = Truth.Unknown; break;
            }
        }

        return truth;
    }

    private protected IEnumerable<string> MissingFacts(T subject, IssueSurroundings its) =>
        _clauses.Where(clause => clause.Test(subject, its) == Truth.Unknown).Select(clause => clause.Fact!);
}

/// <summary>A rule about the subject and each of its bound items.</summary>
internal abstract class Matcher<T, TItem>(ImmutableArray<Clause<T>> clauses, ImmutableArray<Clause<T, TItem>> itemClauses) : Matcher<T>(clauses)
    where T : class
    where TItem : class
{
    private readonly Clause<T, TItem>[] _itemClauses = [.. itemClauses];

    internal override IEnumerable<Clause> Clauses => [.. base.Clauses, Binding, .. _itemClauses];

    internal override IEnumerable<Inspection> Inspect(object subject, IssueSurroundings its)
    {
        var typed = (T)subject;
        var tested = InspectSubject(typed, its);
        ImmutableArray<TItem> items = [];
        var binding = ClauseTruth.Of(Binding, () => (items = Bound(its)).IsEmpty ? Truth.False : Truth.True);
        if (items.IsEmpty)
        {
            var missing = MissingOf(its);
            return [new(null, tested.Add(missing.IsEmpty ? binding : new ClauseTruth(Binding, Truth.Unknown) { Missing = missing }))];
        }

        return [.. items.Select(item => new Inspection(
            item,
            [.. tested, binding, .. _itemClauses.Select(clause => ClauseTruth.Of(clause, () => clause.Test(typed, item, its)))]))];
    }

    private protected abstract Clause Binding { get; }

    /// <summary>The items that are bound.</summary>
    private protected abstract ImmutableArray<TItem> Bound(IssueSurroundings its);

    /// <summary>Where nothing is bound: the facts for lack of which that is not certain.</summary>
    private protected virtual ImmutableArray<string> MissingOf(IssueSurroundings its) => [];

    private protected void MatchOne(int rule, T subject, Truth truth, TItem item, IssueSurroundings its, MatchSink sink)
    {
        switch (Test(truth, subject, item, its))
        {
            case Truth.True:
                sink.Holds(rule, item);
                break;
            case Truth.Unknown:
                sink.IsUnknown(rule, item, MissingFacts(subject, item, its));
                break;
        }
    }

    private ImmutableArray<string> MissingFacts(T subject, TItem item, IssueSurroundings its)
    {
        var missing = _itemClauses.Where(clause => clause.Test(subject, item, its) == Truth.Unknown).Select(clause => clause.Fact!);
        return [.. MissingFacts(subject, its).Concat(missing).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private Truth Test(Truth truth, T subject, TItem item, IssueSurroundings its)
    {
        foreach (var clause in _itemClauses)
        {
            switch (clause.Test(subject, item, its))
            {
                case Truth.False: return Truth.False;
                case Truth.Unknown: truth = Truth.Unknown; break;
            }
        }

        return truth;
    }
}

/// <summary>Binds each item of a relation.</summary>
internal sealed class RelationMatcher<T, TItem>(
    ImmutableArray<Clause<T>> clauses,
    Func<IssueSurroundings, ImmutableArray<TItem>> relation,
    BindingClause binding,
    ImmutableArray<Clause<T, TItem>> itemClauses) : Matcher<T, TItem>(clauses, itemClauses)
    where T : class
    where TItem : class
{
    private protected override Clause Binding => binding;

    private protected override ImmutableArray<TItem> Bound(IssueSurroundings its) => relation(its);

    internal override void Match(int rule, object subject, IssueSurroundings its, MatchSink sink)
    {
        var items = relation(its);
        if (items.IsEmpty)
        {
            return;
        }

        var typed = (T)subject;
        var truth = Test(typed, its);
        if (truth != Truth.False)
        {
            foreach (var item in items.AsSpan())
            {
                MatchOne(rule, typed, truth, item, its, sink);
            }
        }
    }
}

/// <summary>Binds each derived fact of a type.</summary>
internal sealed class DerivedMatcher<T, TFact>(ImmutableArray<Clause<T>> clauses, ImmutableArray<Clause<T, TFact>> itemClauses)
    : Matcher<T, TFact>(clauses, itemClauses)
    where T : class
    where TFact : class
{
    internal override Type Given => typeof(TFact);

    private protected override Clause Binding { get; } = new BindingClause("given", typeof(TFact).Name);

    private protected override ImmutableArray<TFact> Bound(IssueSurroundings its) =>
        its.Derived is { } derived ? [.. Enumerable.Range(0, derived.Count).Select(index => derived[index]).OfType<TFact>()] : [];

    private protected override ImmutableArray<string> MissingOf(IssueSurroundings its) =>
        its.Derived is { } derived ? [.. derived.MissingFor(typeof(TFact))] : [];

    internal override void Match(int rule, object subject, IssueSurroundings its, MatchSink sink)
    {
        if (its.Derived is not { } derived || !derived.Mentions(typeof(TFact)))
        {
            return;
        }

        var typed = (T)subject;
        var truth = Test(typed, its);
        if (truth == Truth.False)
        {
            return;
        }

        var known = false;
        for (var i = 0; i < derived.Count; i++)
        {
            if (derived[i] is TFact fact)
            {
                known = true;
                MatchOne(rule, typed, truth, fact, its, sink);
            }
        }

        if (!known)
        {
            var missing = MissingFacts(typed, its).Concat(derived.MissingFor(typeof(TFact)));
            sink.IsUnknown(rule, null, [.. missing.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        }
    }
}

/// <summary>How a sentence names its bound items.</summary>
internal sealed class BindingClause(
    string word, string text, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type? seen = null) : Clause(word, text, null)
{
    /// <summary>The item's type, of which explanations read public properties; nothing where a rule says it that derives the item.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    internal Type? Seen { get; } = seen;
}
