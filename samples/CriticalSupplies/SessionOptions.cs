using Advocacy.Rules;

namespace CriticalSupplies;

/// <summary>What a run is asked to do; the defaults are those of the command line.</summary>
internal sealed record SessionOptions
{
    /// <summary>The invented file that comes with the sample.</summary>
    internal static string ShippedData { get; } = Path.Combine(AppContext.BaseDirectory, "data", "deliveries.csv");

    public string Data { get; init; } = ShippedData;

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public int StepDays { get; init; } = 1;

    public int HorizonDays { get; init; } = 30;

    public Probability Threshold { get; init; } = Probability.Percent(30);

    public int AssumedLeadDays { get; init; } = 30;

    public int ShownCases { get; init; } = 3;

    public int ShownFlaws { get; init; } = 10;

    public string? ErrorFile { get; init; }
}
