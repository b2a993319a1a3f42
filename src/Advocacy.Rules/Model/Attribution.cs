using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Who answers for an incident. It never changes harm; it may change goodwill.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Attribution>))]
public enum Attribution
{
    /// <summary>Not known, and not to be taken for anybody's.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,

    /// <summary>The provider.</summary>
    [JsonStringEnumMemberName("provider")]
    Provider,

    /// <summary>Somebody the provider chose: a carrier, a supplier, a contractor.</summary>
    [JsonStringEnumMemberName("third-party")]
    ThirdParty,

    /// <summary>The customer.</summary>
    [JsonStringEnumMemberName("customer")]
    Customer,

    /// <summary>Nobody in the relationship: weather, strike of others, authorities.</summary>
    [JsonStringEnumMemberName("external")]
    External,
}
