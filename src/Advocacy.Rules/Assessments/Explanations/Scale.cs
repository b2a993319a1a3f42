using System.Numerics;

namespace Advocacy.Rules;

/// <summary>Values that can be a little more or less: numbers, money, probabilities, lengths of time and instants, counted in their least steps.</summary>
internal static class Scale
{
    private const decimal Hundredth = 0.01m;

    internal static bool Has(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(byte)
        || type == typeof(decimal) || type == typeof(double) || type == typeof(float) || type == typeof(Money) || type == typeof(Probability)
        || type == typeof(TimeSpan) || type == typeof(DateTimeOffset);

    /// <summary>Where an unknown value is counted from.</summary>
    internal static object Origin(Type type, DateTimeOffset asOf, Currency currency) =>
        type == typeof(DateTimeOffset) ? asOf
        : type == typeof(TimeSpan) ? TimeSpan.Zero
        : type == typeof(Money) ? new Money(0, currency)
        : type == typeof(Probability) ? Probability.Zero
        : type == typeof(decimal) ? (object)0m
        : type == typeof(double) ? (object)0.0
        : type == typeof(float) ? (object)0f
        : type == typeof(long) ? (object)0L
        : type == typeof(short) ? (object)(short)0
        : type == typeof(byte) ? (object)(byte)0
        : 0;

    /// <summary>The value so many steps on, or back; nothing where there is none.</summary>
    internal static object? Shift(object value, decimal steps)
    {
        try
        {
            return value switch
            {
                DateTimeOffset instant => instant.AddTicks((long)(steps * TimeSpan.TicksPerSecond)),
                TimeSpan length => length + TimeSpan.FromTicks((long)(steps * TimeSpan.TicksPerSecond)),
                Money money => money with { Amount = money.Amount + (steps * Hundredth) },
                Probability likelihood => new Probability((double)((decimal)likelihood.Value + (steps * Hundredth))),
                decimal number => number + (steps * Hundredth),
                double number => (double)((decimal)number + (steps * Hundredth)),
                float number => (float)((decimal)number + (steps * Hundredth)),
                int number => checked((int)(number + steps)),
                long number => checked((long)(number + steps)),
                short number => checked((short)(number + steps)),
                byte number => checked((byte)(number + steps)),
                _ => null,
            };
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>How many steps lie between two values of one type; nothing where they are not on one scale.</summary>
    internal static decimal? Between(object from, object to)
    {
        try
        {
            return (from, to) switch
            {
                (DateTimeOffset one, DateTimeOffset other) => (decimal)(other - one).Ticks / TimeSpan.TicksPerSecond,
                (TimeSpan one, TimeSpan other) => (decimal)(other - one).Ticks / TimeSpan.TicksPerSecond,
                (Money one, decimal other) => (other - one.Amount) / Hundredth,
                (Probability one, decimal other) => (other - (decimal)one.Value) / Hundredth,
                (decimal one, decimal other) => (other - one) / Hundredth,
                (double one, decimal other) => (other - (decimal)one) / Hundredth,
                (float one, decimal other) => (other - (decimal)one) / Hundredth,
                (int one, decimal other) => other - one,
                (long one, decimal other) => other - one,
                (short one, decimal other) => other - one,
                (byte one, decimal other) => other - one,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>1, and once more for every doubling of the step.</summary>
    internal static int Size(decimal steps)
    {
        var whole = (ulong)Math.Min(Math.Ceiling(Math.Abs(steps)), long.MaxValue);
        return whole <= 1 ? 1 : BitOperations.Log2(whole - 1) + 2;
    }
}
