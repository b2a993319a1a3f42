namespace Advocacy.Rules;

/// <summary>How many lead times lie in a span of a scale.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Above">They are longer than this.</param>
/// <param name="UpTo">And not longer than this; without an end when absent.</param>
/// <param name="Count">How many there are.</param>
public sealed record LeadTimeSpan(TimeSpan Above, TimeSpan? UpTo, int Count);
