using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>A promise's pauses in one order, compared by value, as a record compares its other facts.</summary>
internal readonly struct PauseHistory : IEquatable<PauseHistory>
{
    private readonly ImmutableArray<Pause> _pauses;

    internal PauseHistory(ImmutableArray<Pause> pauses, DateTimeOffset madeAt)
    {
        if (pauses.IsDefaultOrEmpty)
        {
            return;
        }

        if (pauses.IndexOf(null!) is var missing and >= 0)
        {
            throw new ArgumentException($"Item {missing} of the pauses is null.", nameof(pauses));
        }

        _pauses = [.. pauses.Distinct().OrderBy(pause => pause.From).ThenBy(pause => pause.Until ?? DateTimeOffset.MaxValue).ThenBy(pause => pause.Reason)];
        if (_pauses[0].From < madeAt)
        {
            throw new ArgumentException($"A pause begins ({_pauses[0].From:u}) before the promise was made ({madeAt:u}).", nameof(pauses));
        }
    }

    internal ImmutableArray<Pause> Pauses => _pauses.IsDefault ? [] : _pauses;

    internal DateTimeOffset? LastFrom => _pauses.IsDefault ? null : _pauses[^1].From;

    public bool Equals(PauseHistory other) => Pauses.AsSpan().SequenceEqual(other.Pauses.AsSpan());

    public override bool Equals(object? obj) => obj is PauseHistory other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Pauses.Length, LastFrom);
}
