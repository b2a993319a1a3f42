namespace Advocacy.Rules.Authoring;

/// <summary>Kleene's three values; the lesser decides a conjunction.</summary>
internal enum Truth : byte
{
    False,
    Unknown,
    True,
}
