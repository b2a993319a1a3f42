namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>Questions about time by hand, each of which notes when its answer changes next.</summary>
internal static class HandWrittenClock
{
    internal static bool HasPassed(DateTimeOffset instant, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        if (asOf >= instant)
        {
            return true;
        }

        holdsUntil = instant < holdsUntil ? instant : holdsUntil;
        return false;
    }

    internal static long StartedHours(DateTimeOffset from, DateTimeOffset asOf, ref DateTimeOffset holdsUntil)
    {
        if (!HasPassed(from, asOf, ref holdsUntil))
        {
            return 0;
        }

        var started = ((asOf - from).Ticks / TimeSpan.TicksPerHour) + 1;
        HasPassed(from.AddHours(started), asOf, ref holdsUntil);
        return started;
    }
}
