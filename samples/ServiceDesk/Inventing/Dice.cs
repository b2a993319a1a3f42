namespace ServiceDesk.Inventing;

/// <summary>SplitMix64: the same numbers for the same seed on every runtime, which <see cref="Random"/> does not promise.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    internal int Roll(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    internal bool Chance(int percent) => Roll(1, 100) <= percent;

    internal T Pick<T>(IReadOnlyList<T> items) => items[Roll(0, items.Count - 1)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
