using System.Collections.Immutable;
using System.Globalization;
using Advocacy.Rules;
using CriticalSupplies.Deliveries;

namespace CriticalSupplies.Tests.Knowledge;

/// <summary>Two histories that are the same as far as anybody could know on a day.</summary>
internal sealed record TwoFutures(DateOnly Day, ImmutableArray<TwoFates> Fates)
{
    internal static readonly ImmutableArray<string> Countries = ["Karvelia", "Umbari"];
    internal static readonly ImmutableArray<string> Routes = ["Direct Drop", "From RDC"];
    internal static readonly ImmutableArray<string> Vendors = ["Brightwater", "Halden"];
    internal static readonly ImmutableArray<string> Products = ["Arvexidine", "Corvudine"];

    private static readonly DateOnly Start = new(2021, 1, 1);

    internal IEnumerable<DeliveryLine> One => Fates.Select(static fates => fates.One).OfType<DeliveryLine>();

    internal IEnumerable<DeliveryLine> Other => Fates.Select(static fates => fates.Other).OfType<DeliveryLine>();

    internal IEnumerable<TwoFutures> Simpler => Invariant.WithoutOne(Fates).Select(fates => this with { Fates = [.. fates] });

    internal static TwoFutures Draw(Random random)
    {
        var day = DrawDay(random);
        return new TwoFutures(day, [.. Enumerable.Range(1, random.Next(4, 24)).Select(id => DrawFates(random, id, day))]);
    }

    internal static DateOnly DrawDay(Random random) => Start.AddDays(random.Next(60, 200));

    internal static DateOnly DrawDue(Random random) => Start.AddDays(random.Next(0, 240));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"as of {Day:yyyy-MM-dd}\n{string.Join('\n', Fates)}");

    private static TwoFates DrawFates(Random random, int id, DateOnly day)
    {
        var line = DrawLine(random, id);
        var other = IsOrderKnown(line, day) || line.RecordedOn <= day ? OtherOutcome(random, line, day) : OtherOrder(random, id, day);
        return random.Next(2) == 0 ? new TwoFates(line, other) : new TwoFates(other, line);
    }

    private static DeliveryLine DrawLine(Random random, int id)
    {
        var due = DrawDue(random);
        return Arrived(
            random,
            new DeliveryLine(id.ToString(CultureInfo.InvariantCulture), Of(random, Countries)!, due)
            {
                OrderedOn = random.Next(4) == 0 ? null : due.AddDays(-random.Next(0, 90)),
                Route = Of(random, Routes, orUnknown: true),
                Vendor = Of(random, Vendors, orUnknown: true),
                Product = Of(random, Products, orUnknown: true),
                ShipmentMode = random.Next(2) == 0 ? "Ocean" : null,
                ProductGroup = random.Next(3) == 0 ? null : "ARV",
                Value = random.Next(3) == 0 ? null : new Money(random.Next(1, 9000), new Currency("USD")),
            },
            notBefore: DateOnly.MinValue);
    }

    /// <summary>What is recorded by the day stays; an arrival that is not may be any later one, or none.</summary>
    private static DeliveryLine OtherOutcome(Random random, DeliveryLine line, DateOnly day) =>
        line.RecordedOn <= day ? line : Arrived(random, line, notBefore: day.AddDays(random.Next(1, 30)));

    /// <summary>An order that nobody knows of on the day may be any other such order, or none.</summary>
    private static DeliveryLine? OtherOrder(Random random, int id, DateOnly day)
    {
        if (random.Next(2) == 0)
        {
            return null;
        }

        var drawn = DrawLine(random, id);
        var due = day.AddDays(random.Next(Some.AssumedLeadDays + 1, 120));
        var ordered = day.AddDays(random.Next(1, Some.AssumedLeadDays));
        return Arrived(
            random,
            drawn with { ScheduledFor = due, OrderedOn = drawn.OrderedOn is null ? null : ordered },
            notBefore: day.AddDays(1));
    }

    private static DeliveryLine Arrived(Random random, DeliveryLine line, DateOnly notBefore)
    {
        if (random.Next(6) == 0)
        {
            return line with { DeliveredOn = null, RecordedOn = null };
        }

        var arrived = line.ScheduledFor.AddDays(random.Next(3) == 0 ? random.Next(1, 40) : -random.Next(0, 30));
        var recorded = arrived.AddDays(random.Next(3) == 0 ? random.Next(1, 12) : 0);
        return line with { DeliveredOn = arrived, RecordedOn = recorded > notBefore ? recorded : notBefore };
    }

    private static bool IsOrderKnown(DeliveryLine line, DateOnly day) =>
        (line.OrderedOn ?? line.ScheduledFor.AddDays(-Some.AssumedLeadDays)) <= day;

    private static string? Of(Random random, ImmutableArray<string> names, bool orUnknown = false) =>
        orUnknown && random.Next(8) == 0 ? null : names[random.Next(names.Length)];
}

/// <summary>What becomes of one line in the one history and in the other; nothing where it never was.</summary>
internal sealed record TwoFates(DeliveryLine? One, DeliveryLine? Other);
