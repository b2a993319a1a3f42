namespace Advocacy.Rules.Authoring;

/// <summary>An equality on a key, which the engine can look up instead of testing.</summary>
internal interface IKeyClause
{
    /// <summary>The key: its identity is the index.</summary>
    object Key { get; }

    /// <summary>The value that the key must have.</summary>
    object Value { get; }
}

/// <summary>An equality on a key of the subject.</summary>
internal sealed class KeyClause<T, TValue>(Key<T, TValue> key, TValue value)
    : Clause<T>("when", $"{key.Name} is {Parameters.Write(value)}", key.Name), IKeyClause
    where T : class
    where TValue : notnull
{
    object IKeyClause.Key => key;

    object IKeyClause.Value => value;

    internal override Truth Test(T subject, IssueSurroundings its) =>
        !key.TryRead(subject, out var actual) ? Truth.Unknown : EqualityComparer<TValue>.Default.Equals(actual, value) ? Truth.True : Truth.False;
}
