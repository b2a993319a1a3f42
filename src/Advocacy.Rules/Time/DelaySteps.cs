namespace Advocacy.Rules;

/// <summary>Delay between two known instants, counted in started steps. Kept exactly on time is no step.</summary>
internal static class DelaySteps
{
    internal static long Between(DateTimeOffset from, DateTimeOffset until, TimeSpan step, TimeSpan beyond) => In(until - from - beyond, step);

    internal static long In(TimeSpan delay, TimeSpan step) => delay <= TimeSpan.Zero ? 0 : ((delay.Ticks - 1) / step.Ticks) + 1;
}
