namespace Advocacy.Rules;

/// <summary>Delay between two known instants, counted in started steps. Kept exactly on time is no step.</summary>
internal static class DelaySteps
{
    internal static long Between(DateTimeOffset from, DateTimeOffset until, TimeSpan step, TimeSpan beyond)
    {
        var ticks = until.UtcTicks - from.UtcTicks - beyond.Ticks;
        return ticks <= 0 ? 0 : ((ticks - 1) / step.Ticks) + 1;
    }
}
