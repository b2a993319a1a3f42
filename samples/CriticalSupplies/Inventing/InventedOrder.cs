using System.Globalization;

namespace CriticalSupplies.Inventing;

/// <summary>One invented order: a consignment of one or more lines that share vendor, route and dates.</summary>
internal sealed class InventedOrder
{
    private const string Depot = "From RDC";

    private static readonly string[] Countries = ["Karvelia", "Nordmark", "São Tavira", "Umbari"];
    private static readonly string[] Vendors = ["Brightwater Laboratories", "Halden Pharma, Ltd.", "Quillon Diagnostics"];
    private static readonly (string Name, string Group, string Form)[] Products =
    [
        ("Arvexidine", "ARV", "Tablet"),
        ("Belomavir/Tircitabine", "ARV", "Tablet"),
        ("Corvudine", "ARV", "Oral solution"),
        ("Delanevir", "ARV", "Capsule"),
        ("Emparavine", "ANTM", "Tablet"),
        ("HX, Swiftline Test Kit", "HRDT", "Test kit"),
        ("HX, Clearstep Test Kit", "HRDT", "Test kit"),
    ];

    private static readonly string[] Modes = ["Air", "Air", "Truck", "Ocean"];

    private readonly Dice _dice;
    private readonly int _number;
    private readonly DateOnly _quoted;
    private readonly DateOnly _ordered;
    private readonly DateOnly _scheduled;
    private readonly DateOnly _delivered;
    private readonly string _country;
    private readonly string _vendor;
    private readonly string _mode;
    private readonly bool _isFromDepot;
    private readonly int _lines;

    internal InventedOrder(Dice dice, int number, DateOnly quoted)
    {
        _dice = dice;
        _number = number;
        _quoted = quoted;
        _ordered = quoted.AddDays(dice.Roll(4, 25));
        _scheduled = _ordered.AddDays(dice.Roll(35, 120));
        _country = dice.Pick(Countries);
        _isFromDepot = dice.Chance(45);
        _vendor = _isFromDepot ? "Depot of the Invented Supply Scheme" : dice.Pick(Vendors);
        _mode = _isFromDepot ? "Truck" : dice.Pick(Modes);
        _lines = dice.Chance(10) ? dice.Roll(4, 6) : dice.Roll(1, 3);
        _delivered = _scheduled.AddDays(dice.Chance(LateChance()) ? dice.Roll(2, 45) : dice.Chance(30) ? -dice.Roll(1, 20) : 0);
    }

    internal static string[] Header { get; } =
    [
        "ID", "Project Code", "PQ #", "PO / SO #", "ASN/DN #", "Country", "Managed By", "Fulfill Via", "Vendor INCO Term", "Shipment Mode",
        "PQ First Sent to Client Date", "PO Sent to Vendor Date", "Scheduled Delivery Date", "Delivered to Client Date", "Delivery Recorded Date",
        "Product Group", "Sub Classification", "Vendor", "Item Description", "Molecule/Test Type", "Brand", "Dosage", "Dosage Form",
        "Unit of Measure (Per Pack)", "Line Item Quantity", "Line Item Value", "Pack Price", "Unit Price", "Manufacturing Site",
        "First Line Designation", "Weight (Kilograms)", "Freight Cost (USD)", "Line Item Insurance (USD)",
    ];

    internal IEnumerable<string[]> Rows(int firstId, int most) => Enumerable.Range(firstId, Math.Min(_lines, most)).Select(Row).ToArray();

    /// <summary>The works of one vendor stand still in 2022; a border is closed to lorries around the turn of that year.</summary>
    private int LateChance() => (_vendor, _country, _isFromDepot) switch
    {
        ("Brightwater Laboratories", _, _) when _scheduled >= new DateOnly(2022, 2, 1) && _scheduled < new DateOnly(2022, 9, 1) => 75,
        (_, "Karvelia", true) when _scheduled >= new DateOnly(2022, 9, 15) && _scheduled < new DateOnly(2023, 3, 1) => 85,
        _ => 4,
    };

    private string[] Row(int id)
    {
        var (product, group, form) = _dice.Pick(Products);
        var quantity = _dice.Roll(2, 400) * 10;
        var price = _dice.Roll(90, 4500) / 100m;
        var value = quantity * price;
        var pack = _dice.Pick([30, 60, 120]);
        return
        [
            Text(id),
            $"9{_dice.Roll(10, 49)}-{_country[..2].ToUpperInvariant()}-T01",
            $"FPQ-{_number + 4000}",
            _isFromDepot ? $"SO-{_number + 7000}" : $"INV-{_number + 7000}",
            _isFromDepot ? $"DN-{_number + 300}" : $"ASN-{_number + 300}",
            _country,
            "Invented Office",
            _isFromDepot ? Depot : "Direct Drop",
            _isFromDepot ? "N/A - From RDC" : "EXW",
            _mode,
            MonthFirst(_quoted),
            _isFromDepot ? "N/A - From RDC" : MonthFirst(_ordered),
            DayFirst(_scheduled),
            DayFirst(_delivered),
            DayFirst(_delivered),
            group,
            "Invented",
            _vendor,
            $"{product}, {form.ToLowerInvariant()}, pack of {pack}",
            product,
            "Generic",
            "N/A",
            form,
            Text(pack),
            Text(quantity),
            Text(value),
            Text(price),
            Text(Math.Round(price / pack, 2)),
            $"Works {_dice.Roll(1, 9)}",
            _dice.Chance(70) ? "Yes" : "No",
            Text(Math.Max(1, quantity / 20)),
            Text(Math.Round(value * 0.06m, 2)),
            Text(Math.Round(value * 0.0015m, 2)),
        ];
    }

    private static string DayFirst(DateOnly date) => date.ToString("dd-MMM-yy", CultureInfo.InvariantCulture);

    /// <summary>Where the day could be a month, the way a spreadsheet once turned it around.</summary>
    private static string MonthFirst(DateOnly date) => date.Day > 12
        ? date.ToString("M/d/yy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"20{date.Month:00}-{date.Day:00}-{date.Year % 100:00}");

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
