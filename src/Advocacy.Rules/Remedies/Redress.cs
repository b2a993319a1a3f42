namespace Advocacy.Rules;

/// <summary>What a remedy gives back, after Roschk and Gelbrich 2014 (10.1177/1094670513507486).</summary>
public enum Redress
{
    /// <summary>Attention: words, an apology, an explanation.</summary>
    Psychological,

    /// <summary>Money, now or later.</summary>
    Money,

    /// <summary>The same or other goods.</summary>
    Exchange,

    /// <summary>The service done, or done again.</summary>
    Reperformance,
}
