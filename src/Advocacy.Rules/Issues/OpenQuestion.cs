using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>A rule that could not conclude because facts are unknown: what is not known and would matter.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class OpenQuestion
{
    internal OpenQuestion(RuleId rule, RuleStage stage, ISubject subject, IssueKind? issue, LogOdds? weight, ImmutableArray<string> missingFacts)
    {
        Rule = rule;
        Stage = stage;
        Subject = subject;
        Issue = issue;
        Weight = weight;
        MissingFacts = missingFacts;
    }

    /// <summary>The rule.</summary>
    public RuleId Rule { get; }

    /// <summary>What it would have concluded.</summary>
    public RuleStage Stage { get; }

    /// <summary>The subject it was asked about.</summary>
    public ISubject Subject { get; }

    /// <summary>The commitment it was asked about; <see langword="null"/> for the customer.</summary>
    public Commitment? Commitment => Subject as Commitment;

    /// <summary>The kind of issue it is about; none for a derivation.</summary>
    public IssueKind? Issue { get; }

    /// <summary>The weight that the evidence would have; only for a prediction or a reaction.</summary>
    public LogOdds? Weight { get; }

    /// <summary>The facts to find out, in ordinal order.</summary>
    public ImmutableArray<string> MissingFacts { get; }

    /// <summary>The rule and the facts it lacks.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule} lacks {string.Join(", ", MissingFacts)}";
}
