namespace Advocacy.Rules.Tool.Explain;

/// <summary>The known name that begins and ends most like one that is not known.</summary>
internal static class NearNames
{
    internal static string Of(string name, IEnumerable<string> known)
    {
        var (nearest, same) = known
            .Select(candidate => (Name: candidate, Same: SameAtTheEnds(name, candidate)))
            .MaxBy(static candidate => candidate.Same);
        return same * 2 > name.Length ? $" Did you mean {nearest}?" : "";
    }

    private static int SameAtTheEnds(string one, string other)
    {
        var start = one.Zip(other).TakeWhile(static pair => pair.First == pair.Second).Count();
        var end = one.Reverse().Zip(other.Reverse()).TakeWhile(static pair => pair.First == pair.Second).Count();
        return Math.Min(start + end, Math.Min(one.Length, other.Length));
    }
}
