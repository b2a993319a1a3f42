using System.Collections.Immutable;
using System.Globalization;
using CriticalSupplies.Deliveries;

namespace CriticalSupplies.Tests.Knowledge;

/// <summary>Two files whose rows differ only in arrivals that were recorded after a day, and in what is known with them.</summary>
internal sealed record TwoFiles(DateOnly Day, ImmutableArray<TwoRows> Rows)
{
    internal DeliveriesText One => Text(static row => row.One);

    internal DeliveriesText Other => Text(static row => row.Other);

    internal IEnumerable<TwoFiles> Simpler => Invariant.WithoutOne(Rows).Select(rows => this with { Rows = [.. rows] });

    internal static TwoFiles Draw(Random random)
    {
        var day = TwoFutures.DrawDay(random);
        return new TwoFiles(day, [.. Enumerable.Range(0, random.Next(4, 12)).Select(_ => DrawRows(random, day))]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"as of {Day:yyyy-MM-dd}\n{One}\n{Other}");

    private DeliveriesText Text(Func<TwoRows, IEnumerable<(string, string)>> outcome)
    {
        var text = new DeliveriesText();
        foreach (var row in Rows)
        {
            text.Row([.. row.Promise, .. outcome(row)]);
        }

        return text;
    }

    private static TwoRows DrawRows(Random random, DateOnly day)
    {
        var due = TwoFutures.DrawDue(random);
        ImmutableArray<(string, string)> promise =
        [
            (Columns.Country, TwoFutures.Countries[random.Next(2)]),
            (Columns.FulfillVia, TwoFutures.Routes[random.Next(2)]),
            (Columns.Vendor, TwoFutures.Vendors[random.Next(2)]),
            (Columns.Product, TwoFutures.Products[random.Next(2)]),
            (Columns.ScheduledFor, DayFirst(due)),
            (Columns.QuotedOn, OrderDate(random, due)),
            (Columns.OrderedOn, OrderDate(random, due)),
        ];
        var arrived = due.AddDays(random.Next(-40, 30));
        var outcome = Outcome(random, arrived, arrived);
        return new TwoRows(promise, outcome, arrived <= day ? Outcome(random, arrived, arrived) : Later(random, due, day));
    }

    private static ImmutableArray<(string, string)> Later(Random random, DateOnly due, DateOnly day)
    {
        var arrived = due.AddDays(random.Next(-40, 30));
        return random.Next(6) == 0
            ? [(Columns.DeliveredOn, ""), (Columns.RecordedOn, "")]
            : Outcome(random, arrived, arrived > day ? arrived : day.AddDays(1));
    }

    private static ImmutableArray<(string, string)> Outcome(Random random, DateOnly arrived, DateOnly recorded) =>
    [
        (Columns.DeliveredOn, DayFirst(arrived)),
        (Columns.RecordedOn, DayFirst(recorded)),
        (Columns.Weight, random.Next(3) == 0 ? "Weight Captured Separately" : "50"),
        (Columns.Freight, random.Next(3) == 0 ? "Invoiced Separately" : "4.20"),
        (Columns.Insurance, random.Next(3) == 0 ? "" : "0.15"),
    ];

    private static string OrderDate(Random random, DateOnly due) => random.Next(5) switch
    {
        0 => "Date Not Captured",
        1 => due.AddDays(random.Next(-3, 3)).ToString("M/d/yy", CultureInfo.InvariantCulture),
        _ => due.AddDays(-random.Next(0, 90)).ToString("M/d/yy", CultureInfo.InvariantCulture),
    };

    private static string DayFirst(DateOnly date) => date.ToString("dd-MMM-yy", CultureInfo.InvariantCulture);
}

/// <summary>What was promised, and what came of it in the one file and in the other.</summary>
internal sealed record TwoRows(
    ImmutableArray<(string Column, string Text)> Promise,
    ImmutableArray<(string Column, string Text)> One,
    ImmutableArray<(string Column, string Text)> Other);
