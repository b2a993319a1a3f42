using System.Globalization;

namespace Advocacy.Rules;

/// <summary>How heavy a harm is, on an absolute ladder of 1-2-5 steps from "significant".</summary>
/// <remarks>
/// 0 is below significant; 1 from once, 2 from twice, 3 from five times, 4 from ten times the significant harm of the options, and so on.
/// Independent of other issues and other customers. An amount in a currency without a declared reference amount makes a band indeterminate.
/// The default value is <see cref="None"/>. Safe to share between threads.
/// </remarks>
public readonly record struct HarmBand : IComparable<HarmBand>
{
    internal const short IndeterminateIndex = short.MaxValue;

    private readonly short _index;

    internal HarmBand(int index) => _index = (short)index;

    /// <summary>Below significant.</summary>
    public static HarmBand None => default;

    /// <summary>Not known: ranked as the heaviest, because unknown is not small.</summary>
    public static HarmBand Indeterminate { get; } = new(IndeterminateIndex);

    /// <summary>Whether the band is known.</summary>
    public bool IsKnown => _index != IndeterminateIndex;

    /// <summary>How many edges of the ladder the harm reaches; <see langword="null"/> where the band is indeterminate.</summary>
    public int? Edges => IsKnown ? _index : null;

    /// <summary>The index by which bands are ordered.</summary>
    internal int Index => _index;

    /// <summary>Whether one band is lighter than another.</summary>
    /// <param name="left">A band.</param>
    /// <param name="right">A band.</param>
    /// <returns>Whether <paramref name="left"/> is lighter.</returns>
    public static bool operator <(HarmBand left, HarmBand right) => left._index < right._index;

    /// <summary>Whether one band is at most as heavy as another.</summary>
    /// <param name="left">A band.</param>
    /// <param name="right">A band.</param>
    /// <returns>Whether <paramref name="left"/> is at most as heavy.</returns>
    public static bool operator <=(HarmBand left, HarmBand right) => left._index <= right._index;

    /// <summary>Whether one band is heavier than another.</summary>
    /// <param name="left">A band.</param>
    /// <param name="right">A band.</param>
    /// <returns>Whether <paramref name="left"/> is heavier.</returns>
    public static bool operator >(HarmBand left, HarmBand right) => left._index > right._index;

    /// <summary>Whether one band is at least as heavy as another.</summary>
    /// <param name="left">A band.</param>
    /// <param name="right">A band.</param>
    /// <returns>Whether <paramref name="left"/> is at least as heavy.</returns>
    public static bool operator >=(HarmBand left, HarmBand right) => left._index >= right._index;

    /// <summary>Compares by weight; indeterminate is heaviest.</summary>
    /// <param name="other">The band to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(HarmBand other) => _index.CompareTo(other._index);

    /// <summary>A word for the band and its number: <c>serious (5)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => !IsKnown
        ? "indeterminate"
        : string.Create(CultureInfo.InvariantCulture, $"{Word} ({_index})");

    private string Word => _index switch
    {
        0 => "minor",
        <= 3 => "significant",
        <= 6 => "serious",
        <= 9 => "severe",
        _ => "extreme",
    };
}
