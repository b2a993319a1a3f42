namespace Advocacy.Rules;

/// <summary>Why a case stands where it does among those that an advocate could take up next.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class TriageReason
{
    internal TriageReason(TriageReasonKind kind, FormattableString text) => (Kind, Text) = (kind, text);

    /// <summary>What it is about.</summary>
    public TriageReasonKind Kind { get; }

    /// <summary>The reason in English, with what it quotes as arguments: bands, ids, kinds and instants, no free text.</summary>
    public FormattableString Text { get; }

    /// <summary>The text in the invariant culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant(Text);
}
