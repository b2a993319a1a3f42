namespace Advocacy.Rules.DefaultRules;

/// <summary>How grave a harm is in the customer's eyes.</summary>
internal static class Gravity
{
    /// <summary>Whether the likely harm is serious, or cannot be weighed: what is not known is never taken for small.</summary>
    internal static bool IsSerious(this Harm harm) => harm.Likely.Edges is not < 4;
}
