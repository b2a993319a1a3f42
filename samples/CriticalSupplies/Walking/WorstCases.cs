namespace CriticalSupplies.Walking;

/// <summary>The worst warned case of each programme, of a few programmes.</summary>
internal sealed class WorstCases(int count)
{
    private readonly Dictionary<string, WarnedCase> _worst = new(StringComparer.Ordinal);

    internal IEnumerable<WarnedCase> InOrder => _worst.Values.Order().Take(count);

    internal void Consider(WarnedCase candidate)
    {
        var country = candidate.Warning.Line.Line.Country;
        if (!_worst.TryGetValue(country, out var worst) || candidate.CompareTo(worst) < 0)
        {
            _worst[country] = candidate;
        }
    }
}
