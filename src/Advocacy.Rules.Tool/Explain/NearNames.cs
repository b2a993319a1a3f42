namespace Advocacy.Rules.Tool.Explain;

/// <summary>Known names that share a word with one that is not known.</summary>
internal static class NearNames
{
    private const int Most = 3;

    internal static string Of(string name, IEnumerable<string> known)
    {
        var words = Words(name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var near = known.Distinct(StringComparer.Ordinal)
            .Select(candidate => (Name: candidate, Shared: Words(candidate).Count(words.Contains)))
            .Where(static candidate => candidate.Shared > 0)
            .OrderByDescending(static candidate => candidate.Shared)
            .ThenBy(static candidate => candidate.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(static candidate => candidate.Name)
            .ToArray();
        return near.Length == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    private static string[] Words(string name) => name.Split(['/', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
}
