using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Resources;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>A named, versioned, effective-dated set of rules with its sources.</summary>
/// <remarks>Immutable; safe to share between threads. A rule keeps its own period where it has one, else the pack's.</remarks>
public sealed class RulePack
{
    /// <summary>Makes a pack.</summary>
    /// <param name="id">The pack's id, such as <c>advocacy/default</c>.</param>
    /// <param name="version">The pack's version.</param>
    /// <param name="rules">Its rules, as classes.</param>
    /// <exception cref="ArgumentException">The id is no id, the version is empty, or there are no rules.</exception>
    public RulePack(string id, string version, params IEnumerable<RuleDefinition> rules)
        : this(id, version, [.. (rules ?? throw new ArgumentNullException(nameof(rules))).Select(rule => rule.Build())])
    {
    }

    /// <summary>Makes a pack.</summary>
    /// <param name="id">The pack's id, such as <c>advocacy/default</c>.</param>
    /// <param name="version">The pack's version.</param>
    /// <param name="rules">Its rules, finished sentences.</param>
    /// <exception cref="ArgumentException">The id is no id, the version is empty, or there are no rules.</exception>
    public RulePack(string id, string version, ImmutableArray<Rule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        if (rules.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A pack holds at least one rule.", nameof(rules));
        }

        (Id, Version, Rules) = (new RuleId(id), version, rules);
    }

    /// <summary>The pack's id.</summary>
    public RuleId Id { get; }

    /// <summary>The pack's version.</summary>
    public string Version { get; }

    /// <summary>Its rules.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>When the pack is in force; always by default.</summary>
    public EffectivePeriod Effective { get; init; } = EffectivePeriod.Always;

    /// <summary>The research, law or practice it rests on.</summary>
    public ImmutableArray<string> Sources
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>What whoever reads an assessment by this pack must be told, such as that it is no legal advice; nothing when absent.</summary>
    public string? Statement { get; init; }

    /// <summary>How likely each kind of issue is before any evidence; kinds left out start from the options' base rate.</summary>
    public IReadOnlyDictionary<IssueKind, Probability> BaseRates
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(value))).ToFrozenDictionary();
    } = FrozenDictionary<IssueKind, Probability>.Empty;

    /// <summary>What kind of failure each kind of issue is, so that remedies can match it; kinds left out match none.</summary>
    public IReadOnlyDictionary<IssueKind, FailureKind> FailureKinds
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(value))).ToFrozenDictionary();
    } = FrozenDictionary<IssueKind, FailureKind>.Empty;

    /// <summary>Translations of the rules' reasons; English as written when absent.</summary>
    /// <remarks>
    /// The key is the rule's id, the value a format with the same holes as the rule's own (in any order, with any format of a hole). A culture is looked
    /// up with its parents (<c>da-DK</c>, then <c>da</c>) and never falls to the neutral resources, so that a rule without a translation keeps its own
    /// words. A translation whose holes differ is ignored, for the same reason: the assessment stays right and a reader sees English. No part of the rule
    /// set's version: a corrected word changes no conclusion.
    /// </remarks>
    public ResourceManager? Translations { get; init; }
}
