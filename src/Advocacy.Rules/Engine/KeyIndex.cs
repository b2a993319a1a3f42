using System.Collections.Frozen;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <summary>The rules that want a key to have a value, looked up by that value.</summary>
internal sealed class KeyIndex
{
    private readonly SubjectKey _key;
    private readonly FrozenDictionary<object, Step[]> _byValue;
    private readonly Step[] _all;

    internal KeyIndex(SubjectKey key, IReadOnlyCollection<(object Value, Step Step)> steps)
    {
        _key = key;
        _byValue = steps.GroupBy(static entry => entry.Value).ToFrozenDictionary(
            static group => group.Key,
            static group => group.Select(static entry => entry.Step).ToArray());
        _all = [.. steps.Select(static entry => entry.Step)];
    }

    /// <summary>The rules that may apply; all of them where the key is unknown or cannot be read, so that each says so for itself.</summary>
    internal Step[] Candidates(object subject)
    {
        object? value;
        try
        {
            value = _key.Read(subject);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return _all;
        }

        return value is null ? _all : _byValue.TryGetValue(value, out var steps) ? steps : [];
    }
}
