using System.Text;

namespace Advocacy.Rules.Authoring;

/// <summary>Clauses as their authors wrote them.</summary>
internal static class SourceText
{
    /// <summary>Source text with every run of white space folded to one blank, so that reformatting code does not change a rule set's version.</summary>
    internal static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(character);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The path that a selector reads: <c>LastScanAt</c> for <c>delivery => delivery.LastScanAt</c>.</summary>
    internal static string Path(string selector)
    {
        var text = Fold(selector);
        var arrow = text.IndexOf("=>", StringComparison.Ordinal);
        var body = arrow < 0 ? text : text[(arrow + 2)..].Trim();
        var dot = body.IndexOf('.', StringComparison.Ordinal);
        var parameter = arrow < 0 ? "" : text[..arrow].Trim(' ', '(', ')');
        return dot > 0 && string.Equals(body[..dot], parameter, StringComparison.Ordinal) ? body[(dot + 1)..] : body;
    }
}
