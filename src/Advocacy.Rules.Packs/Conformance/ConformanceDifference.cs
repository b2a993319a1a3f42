using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules.Packs;

/// <summary>Something in which a decision differs from what a worked case expects.</summary>
/// <param name="Case">The case's id.</param>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Field">What differs: <c>verdict</c>, <c>amount</c>, <c>percent</c> or <c>decidingFact</c>.</param>
/// <param name="Expected">What is expected; <see langword="null"/> for none.</param>
/// <param name="Actual">What was decided; <see langword="null"/> for none.</param>
/// <param name="Citation">On what the decision rests.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ConformanceDifference(string Case, string Scheme, string Field, string? Expected, string? Actual, string Citation)
{
    /// <summary>The case, the field and both values.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Case}: {Field}: expected {Expected ?? "none"}, decided {Actual ?? "none"} ({Citation})";

    /// <summary>What differs. A decision agrees on the deciding fact where it names the one that is expected, among others or alone.</summary>
    internal static IEnumerable<ConformanceDifference> Of(ConformanceCase one, EntitlementDecision decision)
    {
        var expected = one.Expected;
        var amount = decision.Verdict == Verdict.NotOwed ? 0 : decision.Obligation?.Amount.Amount;
        if (decision.Verdict != expected.Verdict)
        {
            yield return Difference("verdict", Word(expected.Verdict), Word(decision.Verdict));
        }

        if (amount != expected.Amount)
        {
            yield return Difference("amount", Number(expected.Amount), Number(amount));
        }

        if (expected.Percent is { } percent && decision.Percent != percent)
        {
            yield return Difference("percent", Number(percent), Number(decision.Percent));
        }

        if (expected.DecidingFact is { } fact && !decision.DecidingFacts.Contains(fact, StringComparer.Ordinal))
        {
            yield return Difference("decidingFact", fact, decision.DecidingFacts.IsEmpty ? null : string.Join(", ", decision.DecidingFacts));
        }

        ConformanceDifference Difference(string field, string? want, string? have) => new(one.Id, one.Scheme, field, want, have, decision.Citation);
    }

    private static string Word(Verdict verdict) => JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.ToString());

    private static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
