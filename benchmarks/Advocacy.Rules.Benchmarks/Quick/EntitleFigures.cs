using System.Diagnostics;
using Advocacy.Rules.Packs;

namespace Advocacy.Rules.Benchmarks.Quick;

/// <summary>What one published scheme's verdict on one commitment takes, every fact being known.</summary>
internal static class EntitleFigures
{
    private const int Batches = 40;
    private const int Runs = 500;

    internal static IEnumerable<(string Name, double Value)> Measure()
    {
        var departs = new DateTimeOffset(2026, 6, 15, 9, 0, 0, TimeSpan.FromHours(2));
        var flight = new FlightBooking(new("flight-1"), departs.AddDays(-30), departs, departs.AddHours(8))
        {
            DistanceKm = 6_000,
            DepartsFromEu = true,
            ArrivesInEu = false,
            FareNotAvailableToPublic = false,
            ExtraordinaryCircumstancesProven = false,
            FulfilledAt = departs.AddHours(13),
        };
        if (Eu261.Scheme.Decide(flight, AirEvent.Delay) is not { Verdict: Verdict.Owed, Obligation.Amount.Amount: 600 })
        {
            throw new InvalidOperationException("The benchmark's verdict is not what it means to measure.");
        }

        void Decide() => Eu261.Scheme.Decide(flight, AirEvent.Delay);
        yield return ("entitle.ns", Nanoseconds(Decide));
        yield return ("entitle.bytes", PairedTiming.Bytes(Decide));
    }

    /// <summary>The lower quartile of batches, for the reason that <see cref="ComposeFigures"/> gives.</summary>
    private static double Nanoseconds(Action work)
    {
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < TimeSpan.FromMilliseconds(800))
        {
            work();
        }

        var times = new double[Batches];
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var run = 0; run < Runs; run++)
            {
                work();
            }

            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Runs;
        }

        Array.Sort(times);
        return times[Batches / 4];
    }
}
