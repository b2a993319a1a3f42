namespace Advocacy.Rules;

/// <summary>At most four optional remedies, by their places among a subject's, in ascending order.</summary>
internal readonly record struct OptionSet
{
    internal const int Most = 4;
    private const int Bits = 16;

    private readonly ulong _places;

    private OptionSet(ulong places, int count) => (_places, Count) = (places, count);

    internal static OptionSet Empty => default;

    internal int Count { get; }

    /// <summary>The last place; none where the set is empty.</summary>
    internal int Last => this[Count - 1];

    internal int this[int index] => (ushort)(_places >> (index * Bits));

    /// <summary>The set with a place after its last one.</summary>
    internal OptionSet Then(int place) => new(_places | ((ulong)(ushort)place << (Count * Bits)), Count + 1);

    /// <summary>The set with a place that it does not have.</summary>
    internal OptionSet With(int place)
    {
        var set = Empty;
        var isIn = false;
        for (var i = 0; i < Count; i++)
        {
            if (!isIn && place < this[i])
            {
                set = set.Then(place);
                isIn = true;
            }

            set = set.Then(this[i]);
        }

        return isIn ? set : set.Then(place);
    }

    internal OptionSet WithoutAt(int index)
    {
        var below = (1UL << (index * Bits)) - 1;
        return new((_places & below) | ((_places >> Bits) & ~below), Count - 1);
    }

    /// <summary>The set's number among all sets of a number of options, the smaller sets first.</summary>
    internal int RankAmong(int options) => Count switch
    {
        0 => 0,
        1 => 1 + this[0],
        2 => 1 + options + Pairs(this[1]) + this[0],
        3 => 1 + options + Pairs(options) + Triples(this[2]) + Pairs(this[1]) + this[0],
        _ => throw new InvalidOperationException("Only sets of at most three are numbered."),
    };

    /// <summary>How many sets of at most three there are of a number of options.</summary>
    internal static int CountUpToThree(int options) => 1 + options + Pairs(options) + Triples(options);

    private static int Pairs(int of) => of * (of - 1) / 2;

    private static int Triples(int of) => of * (of - 1) * (of - 2) / 6;
}
