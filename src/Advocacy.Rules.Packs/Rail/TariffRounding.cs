using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>How a railway's tariff rounds compensation.</summary>
public enum TariffRounding
{
    /// <summary>To the cent, half a cent up.</summary>
    HalfUpCent,

    /// <summary>Up to a multiple of five cents.</summary>
    [JsonStringEnumMemberName("up-5-cent")]
    UpToFiveCents,
}
