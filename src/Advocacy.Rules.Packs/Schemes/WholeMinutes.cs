namespace Advocacy.Rules.Packs;

/// <summary>Delays as the tables count them.</summary>
internal static class WholeMinutes
{
    /// <summary>Whole minutes from one instant to another, negative where the other is sooner: what is not complete does not count.</summary>
    internal static int Between(DateTimeOffset from, DateTimeOffset to) => (int)Math.Clamp((to - from).Ticks / TimeSpan.TicksPerMinute, int.MinValue + 1, int.MaxValue);
}
