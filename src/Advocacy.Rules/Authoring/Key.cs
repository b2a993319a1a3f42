using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Rules.Authoring;

/// <summary>A key of a subject on which <c>WhenIs</c> tests equality and the engine indexes.</summary>
/// <remarks>
/// Hold it in a static field: its identity is the index. Ten thousand rules on one key cost what the applicable ones cost. Immutable; safe to share between threads.
/// </remarks>
/// <typeparam name="T">The subject's type.</typeparam>
/// <typeparam name="TValue">The key's type; compared with its default equality.</typeparam>
public sealed class Key<T, TValue> : SubjectKey
    where T : class
    where TValue : notnull
{
    private readonly TryReader _read;

    internal Key(string name, TryReader read)
        : base(name) => _read = read;

    internal delegate bool TryReader(T subject, [MaybeNullWhen(false)] out TValue value);

    internal bool TryRead(T subject, [MaybeNullWhen(false)] out TValue value) => _read(subject, out value);

    internal override object? Read(object subject) => TryRead((T)subject, out var value) ? value : null;
}

/// <summary>A key of a subject. Made by <see cref="Key"/>; not an extension point.</summary>
public abstract class SubjectKey
{
    private protected SubjectKey(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The key's name, as clauses show it.</summary>
    public string Name { get; }

    /// <summary>The key's value, or nothing where it is unknown.</summary>
    internal abstract object? Read(object subject);
}

/// <summary>Makes keys.</summary>
public static class Key
{
    /// <summary>A key that is a class, such as a string; <see langword="null"/> is unknown.</summary>
    /// <typeparam name="T">The subject's type.</typeparam>
    /// <typeparam name="TValue">The key's type.</typeparam>
    /// <param name="name">The key's name, as clauses show it.</param>
    /// <param name="read">Reads the key of a subject; pure.</param>
    /// <returns>The key.</returns>
    public static Key<T, TValue> Of<T, TValue>(string name, Func<T, TValue?> read)
        where T : class
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(name, (T subject, [MaybeNullWhen(false)] out TValue value) => (value = read(subject)) is not null);
    }

    /// <summary>A key that is a value, such as a number or a code; absent is unknown.</summary>
    /// <typeparam name="T">The subject's type.</typeparam>
    /// <typeparam name="TValue">The key's type.</typeparam>
    /// <param name="name">The key's name, as clauses show it.</param>
    /// <param name="read">Reads the key of a subject; pure.</param>
    /// <returns>The key.</returns>
    public static Key<T, TValue> Of<T, TValue>(string name, Func<T, TValue?> read)
        where T : class
        where TValue : struct
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(name, (T subject, out TValue value) =>
        {
            var found = read(subject);
            value = found.GetValueOrDefault();
            return found.HasValue;
        });
    }
}
