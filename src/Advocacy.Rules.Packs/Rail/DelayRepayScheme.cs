using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>Which Delay Repay a train operator has promised.</summary>
public enum DelayRepayScheme
{
    /// <summary>Delay Repay 15: from fifteen minutes.</summary>
    [JsonStringEnumMemberName("DR15")]
    FromFifteenMinutes,

    /// <summary>Delay Repay 30: from thirty minutes.</summary>
    [JsonStringEnumMemberName("DR30")]
    FromThirtyMinutes,
}
