using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>The inputs of <see cref="CloudServiceCredits"/>. <see langword="null"/> is unknown; what is left out has the default given here.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ServiceCreditFacts
{
    /// <summary>The service.</summary>
    public required CloudServiceKind Service { get; init; }

    /// <summary>The uptime in the billing month, in per cents, 0 to 100; unknown when absent. A decimal in JSON's number or string, never a binary fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100.</exception>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public decimal? MonthlyUptimePercent
    {
        get;
        init => field = CloudService.Uptime(value);
    }

    /// <summary>What is charged for the month for the affected service, instance or storage class in the region, in US dollars; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public decimal? MonthlyCharge
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>Whether the credit is claimed in time; yes by default.</summary>
    public bool? ClaimFiledInTime { get; init; } = true;

    /// <summary>Whether an exclusion of the agreement applies; no by default.</summary>
    public bool? ExclusionApplies { get; init; } = false;
}
