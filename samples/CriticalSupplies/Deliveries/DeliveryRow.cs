using System.Globalization;
using Advocacy.Rules;

namespace CriticalSupplies.Deliveries;

/// <summary>One row on its way to a delivery line: reads fields and notes every flaw with its line and column.</summary>
internal sealed class DeliveryRow(Columns columns, string[] fields, long line)
{
    private const string FromDepot = "From RDC";
    private const string NoVendorOrder = "N/A - From RDC";
    private const string NoMode = "N/A";
    private const int LongestName = 128;

    /// <summary>Ids of promises are made of it, with a few letters more, and are no longer than names.</summary>
    private const int LongestId = 120;

    /// <summary>Far above any line, and far enough below what a number can hold for harm and costs to be reckoned from it.</summary>
    private const decimal LargestAmount = 1_000_000_000_000;

    private static readonly Currency Dollar = new("USD");

    private readonly List<Flaw> _flaws = [];

    internal IReadOnlyList<Flaw> Flaws => _flaws;

    /// <summary>The line, or nothing where a flaw leaves the row out.</summary>
    /// <param name="idsByLine">Every id so far and the line that has it; gains this row's.</param>
    internal DeliveryLine? Read(Dictionary<string, long> idsByLine)
    {
        var id = Required(Columns.Id, "a number that no other row has", LongestId);
        if (id is not null && !idsByLine.TryAdd(id, line))
        {
            Note(Columns.Id, $"an id used once; line {idsByLine[id]} has it already", FlawEffect.RowLeftOut);
        }

        var country = Required(Columns.Country, "the name of a country");
        var scheduled = WrittenDate.DayFirst(Field(Columns.ScheduledFor));
        if (scheduled is null)
        {
            Note(Columns.ScheduledFor, WrittenDate.DayFirstExample, FlawEffect.RowLeftOut);
        }

        var delivered = Delivered();
        var route = Known(Columns.FulfillVia);
        if (_flaws.Count > 0 && _flaws.Exists(flaw => flaw.Effect == FlawEffect.RowLeftOut))
        {
            return null;
        }

        CheckWhatIsOnlyKnownLater();
        return new DeliveryLine(id!, country!, scheduled!.Value)
        {
            DeliveredOn = delivered,
            RecordedOn = Recorded(delivered),
            OrderedOn = Ordered(scheduled.Value, delivered, isFromDepot: route == FromDepot),
            Route = route,
            ShipmentMode = Known(Columns.ShipmentMode, NoMode),
            Vendor = Known(Columns.Vendor),
            Product = Known(Columns.Product),
            ProductGroup = Known(Columns.ProductGroup),
            Value = Price(),
        };
    }

    private DateOnly? Delivered()
    {
        var text = Field(Columns.DeliveredOn);
        var date = WrittenDate.DayFirst(text);
        if (date is null && text.Length > 0)
        {
            Note(Columns.DeliveredOn, $"{WrittenDate.DayFirstExample}, or nothing while it is on its way", FlawEffect.RowLeftOut);
        }

        return date;
    }

    /// <summary>Without a usable date of recording, an arrival counts as known when it happened.</summary>
    private DateOnly? Recorded(DateOnly? delivered)
    {
        if (delivered is not { } arrived)
        {
            if (Field(Columns.RecordedOn).Length > 0)
            {
                Note(Columns.RecordedOn, "nothing while it is on its way", FlawEffect.FactUnknown);
            }

            return null;
        }

        var recorded = WrittenDate.DayFirst(Field(Columns.RecordedOn));
        if (recorded is null)
        {
            Note(Columns.RecordedOn, WrittenDate.DayFirstExample, FlawEffect.FactUnknown);
        }
        else if (recorded < arrived)
        {
            Note(Columns.RecordedOn, Text($"a date not before the delivery of {arrived:dd-MMM-yy}"), FlawEffect.FactUnknown);
            return arrived;
        }

        return recorded ?? arrived;
    }

    /// <summary>A delivery takes no order's date away: it is known later, and nothing known earlier may change with it.</summary>
    private DateOnly? Ordered(DateOnly scheduled, DateOnly? delivered, bool isFromDepot)
    {
        var needsNoVendor = isFromDepot && Field(Columns.OrderedOn) == NoVendorOrder;
        var ordered = needsNoVendor ? null : OrderDate(Columns.OrderedOn);
        var quoted = OrderDate(Columns.QuotedOn);
        return NotTooLate(Columns.OrderedOn, ordered) ?? NotTooLate(Columns.QuotedOn, quoted);

        DateOnly? NotTooLate(string column, DateOnly? date)
        {
            if (date > scheduled)
            {
                Note(column, Text($"a date not after {scheduled:dd-MMM-yy}, when the goods were due"), FlawEffect.FactUnknown);
                return null;
            }

            if (date > delivered)
            {
                var expected = Text($"a date not after {delivered:dd-MMM-yy}, when the goods were there; taken as it stands");
                Note(column, expected, FlawEffect.ReadAs);
            }

            return date;
        }
    }

    private DateOnly? OrderDate(string column)
    {
        var text = Field(column);
        if (WrittenDate.MonthFirst(text) is { } date)
        {
            return date;
        }

        if (WrittenDate.TurnedAround(text) is { } turned)
        {
            Note(column, Text($"read as {turned:dd-MMM-yy}, written {turned:M/d/yy}"), FlawEffect.ReadAs);
            return turned;
        }

        Note(column, WrittenDate.MonthFirstExample, FlawEffect.FactUnknown);
        return null;
    }

    private Money? Price()
    {
        var amount = Number(Columns.Value);
        if (amount is <= 0 or > LargestAmount)
        {
            Note(Columns.Value, Text($"an amount above 0 and up to {LargestAmount}"), FlawEffect.FactUnknown);
            return null;
        }

        return amount is { } known ? new Money(known, Dollar) : null;
    }

    /// <summary>Weight, freight and insurance are known once the goods have left: no prediction may read them, but what is wrong is still said.</summary>
    private void CheckWhatIsOnlyKnownLater()
    {
        Number(Columns.Weight);
        Number(Columns.Freight);
        Number(Columns.Insurance);
    }

    private decimal? Number(string column)
    {
        if (decimal.TryParse(Field(column), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Note(column, "a number such as 780.34", FlawEffect.FactUnknown);
        return null;
    }

    private string? Required(string column, string expected, int longest = LongestName)
    {
        var text = Field(column);
        if (IsName(text) && text.Length <= longest)
        {
            return text;
        }

        Note(column, Text($"{expected}, up to {longest} characters of UTF-8 text"), FlawEffect.RowLeftOut);
        return null;
    }

    private string? Known(string column, string? placeholder = null)
    {
        var text = Field(column);
        if (IsName(text) && text != placeholder)
        {
            return text;
        }

        Note(column, $"a name of up to {LongestName} characters of UTF-8 text", FlawEffect.FactUnknown);
        return null;
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static bool IsName(string text) => text.Length is > 0 and <= LongestName && !text.Any(static each => char.IsControl(each) || each == '\uFFFD');

    private string Field(string column) => fields[columns.PlaceOf(column)].Trim();

    private void Note(string column, string expected, FlawEffect effect) =>
        _flaws.Add(new Flaw(line, columns.PlaceOf(column) + 1, column, fields[columns.PlaceOf(column)], expected, effect));
}
