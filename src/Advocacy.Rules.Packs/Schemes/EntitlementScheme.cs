using System.Collections.Immutable;
using System.Text.Json;

namespace Advocacy.Rules.Packs;

/// <summary>A published scheme of entitlements: its dated amounts, its decision on facts, and its rules for cases.</summary>
/// <remarks>Not legal advice. Immutable; safe to share between threads.</remarks>
public abstract class EntitlementScheme
{
    /// <summary>What every pack of this package says to whoever reads an assessment by it.</summary>
    public const string NotLegalAdvice =
        "Entitlements by published rules are engineering research on the texts cited and no legal advice; check the source before relying on an amount.";

    private protected EntitlementScheme()
    {
    }

    /// <summary>The id, such as <c>eu261</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What it is called.</summary>
    public abstract string Title { get; }

    /// <summary>The statute, code or contract as a whole, as a citation.</summary>
    public abstract string Text { get; }

    /// <summary>The currency of its amounts.</summary>
    public abstract Currency Currency { get; }

    /// <summary>The enabled versions, by date.</summary>
    public abstract ImmutableArray<AmountsRow> Rows { get; }

    /// <summary>The versions that are known and not used, by date.</summary>
    public abstract ImmutableArray<DisabledRow> Disabled { get; }

    /// <summary>Parts of the published rules that it does not decide.</summary>
    public abstract ImmutableArray<LeftOutPart> LeftOut { get; }

    /// <summary>Its rules for cases: what a commitment's facts entitle the customer to.</summary>
    public abstract RulePack Pack { get; }

    /// <summary>Reads the inputs of a case of a conformance file.</summary>
    /// <exception cref="JsonException">They are no inputs of this scheme; the message says which and why.</exception>
    internal abstract Func<DateOnly, EntitlementDecision> Bind(JsonElement inputs);
}
