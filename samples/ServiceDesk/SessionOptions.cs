using Advocacy.Rules;

namespace ServiceDesk;

/// <summary>What a run is asked to do; the defaults are those of the command line.</summary>
internal sealed record SessionOptions
{
    internal const string Desk = "service-desk";
    internal const string Flights = "flights";

    /// <summary>The invented log that comes with the sample.</summary>
    internal static string ShippedData { get; } = Path.Combine(AppContext.BaseDirectory, "data", "incidents.csv");

    public string Data { get; init; } = ShippedData;

    public string Kind { get; init; } = Desk;

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    public Probability Threshold { get; init; } = Probability.Percent(50);

    public int ShownFlaws { get; init; } = 10;

    public bool InfersTerms { get; init; }

    public string? EventsFile { get; init; }

    public string? Picture { get; init; }
}
