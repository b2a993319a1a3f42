using System.Numerics;

namespace Advocacy.Rules;

/// <summary>Keys 1 to 6 in one number, the first key in its highest bits: less is better for the customer.</summary>
internal readonly record struct CustomerKey(ulong Bits) : IComparable<CustomerKey>
{
    /// <summary>The lowest bit of each key, by <see cref="RankingKey"/>; it ends below that of the key before.</summary>
    private static ReadOnlySpan<byte> Shifts => [52, 46, 40, 39, 33, 27, 11, 9, 8, 7, 0];

    private static ReadOnlySpan<byte> Widths => [6, 6, 6, 1, 6, 6, 16, 2, 1, 1, 7];

    /// <summary>The greatest value that a key holds.</summary>
    internal static int MostOf(RankingKey key) => (1 << Widths[(int)key]) - 1;

    internal int this[RankingKey key] => (int)(Bits >> Shifts[(int)key]) & MostOf(key);

    public int CompareTo(CustomerKey other) => Bits.CompareTo(other.Bits);

    /// <summary>The key with one part set; a value beyond what the part holds becomes its greatest.</summary>
    internal CustomerKey With(RankingKey key, int value)
    {
        var (shift, most) = (Shifts[(int)key], MostOf(key));
        return new((Bits & ~((ulong)most << shift)) | ((ulong)Math.Min(value, most) << shift));
    }

    /// <summary>The first part in which two keys differ.</summary>
    internal RankingKey? FirstDifference(CustomerKey other)
    {
        if (Bits == other.Bits)
        {
            return null;
        }

        var (highest, key) = (BitOperations.Log2(Bits ^ other.Bits), 0);
        while (Shifts[key] > highest)
        {
            key++;
        }

        return (RankingKey)key;
    }
}
