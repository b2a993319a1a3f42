using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>A scheme that decides on facts of one type by rows of one type.</summary>
/// <remarks>Not legal advice. Immutable; safe to share between threads.</remarks>
/// <typeparam name="TFacts">The scheme's inputs: an immutable record whose unknown facts are <see langword="null"/>.</typeparam>
/// <typeparam name="TRow">Its amounts and thresholds.</typeparam>
public abstract class EntitlementScheme<TFacts, TRow> : EntitlementScheme
    where TFacts : class
    where TRow : AmountsRow
{
    private readonly AmountsTable<TRow> _table;
    private readonly JsonTypeInfo<TFacts> _inputs;
    private readonly TFacts _defaults;
    private readonly Lazy<RulePack> _pack;

    /// <summary>Makes a scheme.</summary>
    /// <param name="table">Its amounts.</param>
    /// <param name="inputs">How its facts are read.</param>
    /// <param name="defaults">Facts of which nothing optional is set: what an input that is left out means.</param>
    private protected EntitlementScheme(AmountsTable<TRow> table, JsonTypeInfo<TFacts> inputs, TFacts defaults)
    {
        (_table, _inputs, _defaults) = (table, inputs, defaults);
        Rows = [.. table.Rows.OrderBy(static row => row.From)];
        Disabled = [.. table.Disabled.OrderBy(static row => row.From)];
        _pack = new Lazy<RulePack>(() => new RulePack("entitlements/" + Id, "1", [.. CaseRules()])
        {
            Statement = NotLegalAdvice,
            Sources = [Text, .. table.Rows.Select(static row => row.Source.OriginalString).Distinct(StringComparer.Ordinal)],
        });
    }

    /// <inheritdoc/>
    public sealed override string Id => _table.Scheme;

    /// <inheritdoc/>
    public sealed override string Title => _table.Title;

    /// <inheritdoc/>
    public sealed override string Text => _table.Text;

    /// <inheritdoc/>
    public sealed override Currency Currency => _table.Currency;

    /// <inheritdoc/>
    public sealed override ImmutableArray<AmountsRow> Rows { get; }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DisabledRow> Disabled { get; }

    /// <inheritdoc/>
    public sealed override ImmutableArray<LeftOutPart> LeftOut => _table.LeftOut;

    /// <inheritdoc/>
    public sealed override RulePack Pack => _pack.Value;

    /// <summary>By what authority it is owed.</summary>
    internal Authority Authority => _table.Authority;

    /// <summary>Says what is owed by the version in force on a date. Pure: equal facts and dates give equal decisions.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="on">The date that selects the version; which date of the event it is, the scheme says.</param>
    /// <returns>Owed, not owed, or indeterminate; never an amount of another version.</returns>
    public EntitlementDecision Decide(TFacts facts, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return _table.On(VersionDate(facts, on)) is { } row
            ? Complete(FactReader.Decide(facts, row, on, Logic), facts, row, on)
            : EntitlementDecision.Indeterminate(Text, EntitlementDecision.RuleVersion);
    }

    internal sealed override Func<DateOnly, EntitlementDecision> Bind(JsonElement inputs)
    {
        var facts = Inputs.Read(inputs, _inputs, _defaults, Id);
        return on => Decide(facts, on);
    }

    /// <summary>Who must prove what the scheme leaves to proof.</summary>
    private protected virtual BurdenOfProof Burden => BurdenOfProof.NotStated;

    /// <summary>The decision by one row, on facts read by way of the reader. A field, so that a decision allocates no delegate.</summary>
    private protected abstract Func<TFacts, TRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    /// <summary>How and by when what is owed on these facts is to be paid, in the text's own terms.</summary>
    private protected virtual string? PaymentOf(TFacts facts) => null;

    /// <summary>How what is owed on these facts comes to the customer, and by when it must be claimed.</summary>
    private protected virtual ClaimTerms? ClaimOf(TFacts facts, TRow row, DateOnly on) => null;

    /// <summary>The date that selects the version, where it is not the date asked about but a fact.</summary>
    private protected virtual DateOnly VersionDate(TFacts facts, DateOnly on) => on;

    /// <summary>The rules for cases. Each begins with <see cref="Opening{T}"/>.</summary>
    private protected abstract IEnumerable<Rule> CaseRules();

    /// <summary>An entitlement rule's opening, with the table's fingerprint among its parameters.</summary>
    private protected IssueOpening<EntitlementSentence<T>> Opening<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicProperties)] T>(string name)
        where T : class, ISubject => Entitle.About<T>($"{Id}/{name}").Source(Text).Parameter(_table.Fingerprint, "amounts");

    /// <summary>A sum in the scheme's currency, rounded half away from zero to the minor unit.</summary>
    private protected Money Rounded(decimal amount) => new(Math.Round(amount, Currency.Decimals, MidpointRounding.AwayFromZero), Currency);

    /// <summary>A part of the rules that no enabled version decides.</summary>
    private protected EntitlementDecision NotEnabled() => EntitlementDecision.Indeterminate(Text, EntitlementDecision.RuleVersion);

    private EntitlementDecision Complete(EntitlementDecision decision, TFacts facts, TRow row, DateOnly on) => decision.Verdict == Verdict.Owed || decision.Obligation is not null
        ? decision with { Row = row.Id, ReviewBy = row.ReviewBy, Burden = Burden, Payment = PaymentOf(facts), Claim = ClaimOf(facts, row, on) }
        : decision with { Row = row.Id, ReviewBy = row.ReviewBy, Burden = Burden };
}
