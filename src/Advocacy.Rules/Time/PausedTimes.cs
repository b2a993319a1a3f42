using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>The times that pauses cover, in UTC ticks: in order, apart from each other, each of some length.</summary>
internal static class PausedTimes
{
    internal static ImmutableArray<(long From, long Until)> Of(IEnumerable<Pause> pauses, ImmutableArray<(long From, long Until)> others)
    {
        var spans = pauses
            .Select(pause => (From: pause.From.UtcTicks, Until: pause.Until?.UtcTicks ?? OpenTimes.End))
            .Where(span => span.From < span.Until)
            .Concat(others);
        var merged = ImmutableArray.CreateBuilder<(long From, long Until)>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && span.From <= merged[^1].Until)
            {
                merged[^1] = (merged[^1].From, Math.Max(merged[^1].Until, span.Until));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.DrainToImmutable();
    }
}
