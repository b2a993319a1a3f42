using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>What a figure about the customer's loss rests on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Basis>))]
public enum Basis
{
    /// <summary>Somebody's estimate, marked as one.</summary>
    [JsonStringEnumMemberName("estimated")]
    Estimated,

    /// <summary>The customer says so.</summary>
    [JsonStringEnumMemberName("claimed")]
    Claimed,

    /// <summary>A document or a measurement shows it.</summary>
    [JsonStringEnumMemberName("evidenced")]
    Evidenced,
}
