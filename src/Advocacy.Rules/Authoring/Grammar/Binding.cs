using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Rules.Authoring;

/// <summary>What a sentence binds, the clauses before it and the clauses about it.</summary>
internal sealed record Binding<T, TItem>(Func<ImmutableArray<Clause<T, TItem>>, Matcher> Finish, ImmutableArray<Clause<T, TItem>> Clauses)
    where T : class
    where TItem : class
{
    internal static Binding<T, TItem> Each(
        ImmutableArray<Clause<T>> clauses,
        Func<IssueSurroundings, ImmutableArray<TItem>> relation,
        string text,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type? seen = null)
    {
        var binding = new BindingClause("for each", SourceText.Path(text), seen);
        return new(itemClauses => new RelationMatcher<T, TItem>(clauses, relation, binding, itemClauses), []);
    }

    internal static Binding<T, TItem> Derived(ImmutableArray<Clause<T>> clauses) =>
        new(itemClauses => new DerivedMatcher<T, TItem>(clauses, itemClauses), []);

    internal Binding<T, TItem> And(Clause<T, TItem> clause) => this with { Clauses = Clauses.Add(clause) };

    internal Matcher ToMatcher() => Finish(Clauses);
}
