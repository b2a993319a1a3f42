using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>Why a rule concludes what it does: built only when read, in the reader's culture.</summary>
internal sealed class Reason
{
    private readonly Func<object, object?, FormattableString> _write;

    internal Reason(string text, Func<object, object?, FormattableString> write) => (Text, _write) = (SourceText.Fold(text), write);

    /// <summary>The reason's source text.</summary>
    internal string Text { get; }

    internal static Reason Constant(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var message = FormattableStringFactory.Create(reason.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        return new Reason(reason, (_, _) => message);
    }

    internal FormattableString Write(object subject, object? item) => _write(subject, item);
}
