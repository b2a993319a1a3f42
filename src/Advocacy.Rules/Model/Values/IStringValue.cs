namespace Advocacy.Rules;

/// <summary>A value that is written as one string: an id or a code of an open set.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IStringValue<TSelf>
    where TSelf : struct, IStringValue<TSelf>
{
    /// <summary>The string; empty for the default value, which every constructor and collection of this library refuses.</summary>
    string Value { get; }

    /// <summary>Makes a value of its string.</summary>
    /// <param name="value">The string.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The string breaks the type's rules; the message says which.</exception>
    static abstract TSelf From(string value);
}
