using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>Writes the values of an enum as words (<c>denied-boarding</c>, or as their attribute says), never as numbers.</summary>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
