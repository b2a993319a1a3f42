using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>How long before they hit issues were warned of.</summary>
/// <remarks>Quantiles are by nearest rank: each is a lead time that occurred, and the lower of two in the middle. Immutable; safe to share between threads.</remarks>
public sealed class LeadTimes
{
    private static readonly ImmutableArray<TimeSpan> Edges =
    [
        TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromDays(1), TimeSpan.FromDays(2),
        TimeSpan.FromDays(4), TimeSpan.FromDays(7), TimeSpan.FromDays(14), TimeSpan.FromDays(28),
    ];

    private readonly ImmutableArray<TimeSpan> _ascending;

    internal LeadTimes(IEnumerable<TimeSpan> leadTimes)
    {
        _ascending = [.. leadTimes.Order()];
        Spans = [.. Enumerable.Range(0, Edges.Length + 1).Select(Span)];
    }

    /// <summary>How many there are.</summary>
    public int Count => _ascending.Length;

    /// <summary>How many lie in each span of a fixed scale, from the shortest: up to 15 minutes, 1, 4 and 12 hours, 1, 2, 4, 7, 14 and 28 days, and longer.</summary>
    public ImmutableArray<LeadTimeSpan> Spans { get; }

    /// <summary>The lead time that a share of them does not exceed.</summary>
    /// <param name="share">The share: 0.5 for the median, 0.25 and 0.75 for the quartiles, 0 and 1 for the ends.</param>
    /// <returns>The lead time; <see langword="null"/> where there is none.</returns>
    public TimeSpan? Quantile(Probability share) =>
        Count == 0 ? null : _ascending[Math.Clamp((int)Math.Ceiling(share.Value * Count) - 1, 0, Count - 1)];

    private LeadTimeSpan Span(int index)
    {
        var (above, upTo) = (index == 0 ? TimeSpan.Zero : Edges[index - 1], index < Edges.Length ? Edges[index] : (TimeSpan?)null);
        return new LeadTimeSpan(above, upTo, _ascending.Count(lead => lead > above && (upTo is null || lead <= upTo)));
    }
}
