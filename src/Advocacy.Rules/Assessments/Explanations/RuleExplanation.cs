using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Why a version of a rule did not apply to a subject, or that it did.</summary>
/// <remarks>
/// The values that it quotes are the host's own data and may be personal: not for telemetry. Immutable; safe to share between threads.
/// </remarks>
public sealed class RuleExplanation
{
    private readonly Rule _rule;

    internal RuleExplanation(Rule rule, ISubject subject, RuleOutcome outcome)
    {
        _rule = rule;
        Subject = subject;
        Outcome = outcome;
    }

    /// <summary>The rule.</summary>
    public RuleId Rule => _rule.Id;

    /// <summary>The version of the rule.</summary>
    public string RuleVersion => _rule.Version;

    /// <summary>What the rule concludes.</summary>
    public RuleStage Stage => _rule.Stage;

    /// <summary>When the version is in force.</summary>
    public EffectivePeriod Effective => _rule.Effective;

    /// <summary>The subject.</summary>
    public ISubject Subject { get; }

    /// <summary>The commitment; <see langword="null"/> where the subject is the customer.</summary>
    public Commitment? Commitment => Subject as Commitment;

    /// <summary>The kind of issue that the rule was asked about; none while deriving and predicting, and where it was not asked.</summary>
    public IssueKind? Issue { get; internal init; }

    /// <summary>The item that the rule bound; none where it binds none, or where what decides comes before the binding.</summary>
    public object? Item { get; internal init; }

    /// <summary>What came of it.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>
    /// The first clause, in the author's order, that is false, in its own source text; the binding where nothing was bound. <see langword="null"/> for any
    /// other outcome.
    /// </summary>
    public string? Clause { get; internal init; }

    /// <summary>
    /// The values that <see cref="Clause"/> saw, as far as its source text names them: properties of the subject, of the bound item and of the issue.
    /// </summary>
    public ImmutableArray<SeenValue> Values { get; internal init; } = [];

    /// <summary>The facts to find out, in ordinal order; only where the outcome is <see cref="RuleOutcome.Unknown"/>.</summary>
    public ImmutableArray<string> MissingFacts { get; internal init; } = [];

    /// <summary>What the rule threw; <see langword="null"/> unless it faulted. May hold personal data.</summary>
    public Exception? Exception { get; internal init; }

    /// <summary>
    /// The version that was in force instead; <see langword="null"/> where none was, and for any outcome but <see cref="RuleOutcome.NotInForce"/>.
    /// </summary>
    public string? VersionInForce { get; internal init; }

    internal bool Is(Rule version) => ReferenceEquals(_rule, version);

    /// <summary>The rule and the outcome.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{_rule}: {Outcome}{(Clause is null ? "" : $", {Clause}")}";
}
