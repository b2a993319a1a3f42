using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What holds plans back as things stand.</summary>
internal static class Gates
{
    private static readonly ImmutableArray<Gate> WordsAlone =
        [new Gate(GateKind.WordsAlone, false, "What will be done for the customer, beyond words, now that they have been failed again?")];

    /// <summary>The gates of an option that do not pass, consent included.</summary>
    internal static ImmutableArray<Gate> ClosedFor(Remedy option, Preferences preferences)
    {
        var agrees = preferences.AgreesTo(option.Kind);
        var lacksConsent = agrees == false || (option.Terms.NeedsConsent && agrees is null);
        if (!lacksConsent && option.Terms.Gates.IsEmpty)
        {
            return [];
        }

        var closed = option.Terms.Gates.Where(static gate => gate.IsOpen != true);
        return lacksConsent
            ? [.. closed, new Gate(GateKind.Consent, agrees, $"Does the customer agree to '{option.Kind}'?")]
            : [.. closed];
    }

    /// <summary>The gate that holds back a plan of nothing but words, or of nothing at all, for a customer who has been failed before.</summary>
    internal static ImmutableArray<Gate> ClosedFor(ReadOnlySpan<Remedy> plan, bool isRepeat) => isRepeat && AreNothingButWords(plan) ? WordsAlone : [];

    internal static bool AreNothingButWords(ReadOnlySpan<Remedy> plan)
    {
        foreach (var remedy in plan)
        {
            if (!remedy.Terms.IsWords)
            {
                return false;
            }
        }

        return true;
    }
}
