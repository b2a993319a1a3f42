using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Rules.Authoring;

/// <summary>A finished sentence: what a rule is asked, what it concludes and why.</summary>
/// <remarks>
/// Pure data and pure functions: same facts, same instant, same conclusions. Not tied to any rule set. Immutable; safe to share between threads.
/// </remarks>
public sealed class Rule
{
    internal Rule(Draft draft, Type subject, Matcher matcher, RuleConclusion conclusion, string conclusionText)
    {
        Id = draft.Id;
        Version = draft.Version;
        Stage = draft.Stage;
        Effective = draft.Effective;
        Source = draft.Source;
        Tags = draft.Tags;
        Parameters = draft.Parameters;
        Subject = subject;
        SeenSubject = draft.Subject;
        Matcher = matcher;
        Concludes = conclusion;
        Clauses = [.. matcher.Clauses.Select(clause => clause.Text)];
        Conclusion = SourceText.Fold(conclusionText);
    }

    private Rule(Rule original, EffectivePeriod effective)
    {
        Id = original.Id;
        Version = original.Version;
        Stage = original.Stage;
        Effective = effective;
        Source = original.Source;
        Tags = original.Tags;
        Parameters = original.Parameters;
        Subject = original.Subject;
        SeenSubject = original.SeenSubject;
        Matcher = original.Matcher;
        Concludes = original.Concludes;
        Clauses = original.Clauses;
        Conclusion = original.Conclusion;
    }

    /// <summary>The rule's id, which is also the id of its reason's text.</summary>
    public RuleId Id { get; }

    /// <summary>The rule's version in its author's own scheme; <c>1</c> by default.</summary>
    public string Version { get; }

    /// <summary>What it concludes.</summary>
    public RuleStage Stage { get; }

    /// <summary>The type of subject that it is asked about; derived types included.</summary>
    public Type Subject { get; }

    /// <summary>When this version is in force.</summary>
    public EffectivePeriod Effective { get; }

    /// <summary>The research, law or practice it rests on; none given when absent.</summary>
    public string? Source { get; }

    /// <summary>The author's tags, in ordinal order.</summary>
    public ImmutableArray<string> Tags { get; }

    /// <summary>The data it was made with, as <c>name = value</c>.</summary>
    public ImmutableArray<string> Parameters { get; }

    /// <summary>Its clauses in the author's own words.</summary>
    public ImmutableArray<string> Clauses { get; }

    /// <summary>Its conclusion in the author's own words.</summary>
    public string Conclusion { get; }

    /// <summary>The kinds of issue that it concludes or is asked about; none for a derivation.</summary>
    public ImmutableArray<IssueKind> Issues => Concludes switch
    {
        PredictsIssue predicts => [predicts.Kind],
        ObservesIssue observes => [observes.Kind],
        HarmsBy harms => harms.On,
        ConcludesEntitlement entitles => entitles.On,
        ProposesRemedy proposes => proposes.On,
        AnticipatesReaction anticipates => anticipates.On,
        _ => [],
    };

    /// <summary>The subject's type, of which explanations read public properties.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    internal Type? SeenSubject { get; }

    internal Matcher Matcher { get; }

    internal RuleConclusion Concludes { get; }

    /// <summary>The issue that a prediction rule speaks of; none for other rules.</summary>
    internal IssueKind PredictedKind => Concludes switch
    {
        PredictsIssue predicts => predicts.Kind,
        ObservesIssue observes => observes.Kind,
        _ => default,
    };

    /// <summary>The weight of the evidence that it gives; none for a rule that gives no evidence.</summary>
    internal LogOdds? Weight => Concludes switch
    {
        PredictsIssue predicts => predicts.Weight,
        AnticipatesReaction anticipates => anticipates.Weight,
        _ => null,
    };

    internal Reason? Reason => (Concludes as IssueConclusion)?.Reason;

    /// <summary>The rule as a pack holds it: in force with the pack where it has no period of its own.</summary>
    /// <summary>Whether the rule is asked of a subject: while deriving and predicting where there is no issue, else about the issue.</summary>
    internal bool IsAskedOf(ISubject subject, PredictedIssue? issue) => Subject.IsInstanceOfType(subject)
        && (issue is null ? Stage <= RuleStage.Predict : Stage > RuleStage.Predict && Issues.Contains(issue.Kind));

    internal Rule WithinPeriodOf(RulePack pack) => Effective.IsAlways && !pack.Effective.IsAlways ? new Rule(this, pack.Effective) : this;

    /// <summary>The id and the version: <c>delivery/stalls@1</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}@{Version}";
}
