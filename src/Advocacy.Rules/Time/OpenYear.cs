namespace Advocacy.Rules;

/// <summary>The spans of one UTC year that are open, with the open ticks that lie before each, in UTC ticks.</summary>
internal sealed class OpenYear
{
    private readonly long[] _opens;
    private readonly long[] _closes;
    private readonly long[] _before;

    internal OpenYear(List<(long Opens, long Closes)> spans)
    {
        _opens = new long[spans.Count];
        _closes = new long[spans.Count];
        _before = new long[spans.Count];
        for (var i = 0; i < spans.Count; i++)
        {
            (_opens[i], _closes[i]) = spans[i];
            _before[i] = Total;
            Total += _closes[i] - _opens[i];
        }
    }

    /// <summary>All open ticks of the year.</summary>
    internal long Total { get; }

    internal bool IsOpenAt(long instant) => LastNotAfter(_opens, instant) is var span and >= 0 && instant < _closes[span];

    /// <summary>The open ticks of the year before an instant.</summary>
    internal long OpenBefore(long instant) => LastNotAfter(_opens, instant) is var span and >= 0
        ? _before[span] + Math.Min(instant, _closes[span]) - _opens[span]
        : 0;

    /// <summary>The first instant at or after another that is open; nothing where none is left this year.</summary>
    internal long? OpensAtOrAfter(long instant)
    {
        var span = LastNotAfter(_opens, instant);
        if (span >= 0 && instant < _closes[span])
        {
            return instant;
        }

        return span + 1 < _opens.Length ? _opens[span + 1] : null;
    }

    /// <summary>The end of the span that an open instant lies in.</summary>
    internal long ClosesAfter(long instant) => _closes[LastNotAfter(_opens, instant)];

    /// <summary>The first instant before which so many ticks of the year are open; more than none and at most all of them.</summary>
    internal long FirstAfter(long openTicks)
    {
        var span = LastNotAfter(_before, openTicks - 1);
        return _opens[span] + openTicks - _before[span];
    }

    /// <summary>The last instant before which no more than so many ticks of the year are open; fewer than all of them.</summary>
    internal long LastAfter(long openTicks)
    {
        var span = LastNotAfter(_before, openTicks);
        return _opens[span] + openTicks - _before[span];
    }

    private static int LastNotAfter(long[] sorted, long value)
    {
        var found = Array.BinarySearch(sorted, value);
        return found >= 0 ? found : ~found - 1;
    }
}
