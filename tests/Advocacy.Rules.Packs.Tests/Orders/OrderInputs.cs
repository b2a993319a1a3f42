using Advocacy.Rules.Packs.Tests.Flights;

namespace Advocacy.Rules.Packs.Tests.Orders;

/// <summary>Inputs of a test, and usual ones for whatever it leaves out.</summary>
internal static class OrderInputs
{
    /// <summary>The decision in a word, the sum without its currency: <c>no</c>, <c>owed 150</c> or <c>? fact, fact</c>.</summary>
    internal static string Word(EntitlementScheme scheme, string inputs, string on, params ReadOnlySpan<(string Name, string Value)> usual)
    {
        foreach (var (name, value) in usual)
        {
            if (!inputs.Contains($"\"{name}\"", StringComparison.Ordinal))
            {
                inputs = $"\"{name}\":{value}{(inputs.Trim().Length > 0 ? "," : "")}{inputs}";
            }
        }

        var decision = Decided.By(scheme, inputs, on);
        return decision.Obligation is { } owed && decision.Percent == 100 && owed.Amount.Currency == scheme.Currency
            ? FormattableString.Invariant($"owed {owed.Amount.Amount:0.##}")
            : Decided.Word(decision);
    }
}
