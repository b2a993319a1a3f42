using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>Looks through the source text of lambdas for their parameters and the members that it takes of them.</summary>
internal static class LambdaText
{
    /// <summary>The parameters of each lambda, in the text's order.</summary>
    internal static IEnumerable<ImmutableArray<string>> Parameters(string text)
    {
        for (var arrow = text.IndexOf("=>", StringComparison.Ordinal); arrow >= 0; arrow = text.IndexOf("=>", arrow + 2, StringComparison.Ordinal))
        {
            var before = text[..arrow].TrimEnd();
            var start = before is [.., ')'] ? before.LastIndexOf('(') + 1 : before.Length - before.Reverse().TakeWhile(IsOfName).Count();
            yield return [.. before[Math.Max(0, start)..].TrimEnd(')').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        }
    }

    /// <summary>Every chain of members, such as <c>delivery.Criticality.Slack</c>, as its names.</summary>
    internal static IEnumerable<ImmutableArray<string>> Chains(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '"')
            {
                at = EndOfString(text, at);
            }
            else if (IsOfName(text[at]))
            {
                var names = ImmutableArray.CreateBuilder<string>();
                at = ReadName(text, at, names);
                while (StartOfNext(text, at) is var next and >= 0)
                {
                    at = ReadName(text, next, names);
                }

                yield return names.ToImmutable();
            }
            else
            {
                at++;
            }
        }
    }

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static int ReadName(string text, int at, ImmutableArray<string>.Builder names)
    {
        var end = at;
        while (end < text.Length && IsOfName(text[end]))
        {
            end++;
        }

        names.Add(text[at..end]);
        return end;
    }

    /// <summary>Where the next name of a chain begins, behind a dot that may follow a question or exclamation mark; less than 0 where the chain ends.</summary>
    private static int StartOfNext(string text, int at)
    {
        while (at < text.Length && text[at] is '?' or '!')
        {
            at++;
        }

        return at + 1 < text.Length && text[at] == '.' && IsOfName(text[at + 1]) ? at + 1 : -1;
    }

    private static int EndOfString(string text, int at)
    {
        at++;
        while (at < text.Length && text[at] != '"')
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return at + 1;
    }
}
