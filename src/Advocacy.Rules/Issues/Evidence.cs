using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>One rule's weight for or against an issue or a reaction, in log-odds, with the rule, the facts and the reason.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class Evidence
{
    private readonly object _source;
    private readonly object _subject;
    private readonly object? _item;

    internal Evidence(Rule rule, object subject, object? item) => (_source, _subject, _item) = (rule, subject, item);

    internal Evidence(IPredictor predictor, Prediction prediction) => (_source, _subject) = (predictor, prediction);

    /// <summary>The rule or predictor that gives it.</summary>
    public RuleId Source => _source is Rule rule ? rule.Id : ((IPredictor)_source).Id;

    /// <summary>The version of the rule or predictor.</summary>
    public string SourceVersion => _source is Rule rule ? rule.Version : ((IPredictor)_source).Version;

    /// <summary>Whether it says that the issue has happened, rather than how likely it is.</summary>
    public bool IsObservation => _source is Rule { Concludes: ObservesIssue };

    /// <summary>The weight in log-odds; none for an observation, which is certain.</summary>
    public LogOdds Weight => _source is Rule rule ? rule.Weight ?? default : ((Prediction)_subject).Weight;

    /// <summary>The incident, interaction, fact or plan that the rule bound; none where it bound none.</summary>
    public object? Item => _item;

    /// <summary>Why, as the rule's author put it. Format it in the reader's culture.</summary>
    public FormattableString Reason => _source is Rule rule ? rule.Reason!.Write(_subject, _item) : ((Prediction)_subject).Reason;

    internal Rule? Rule => _source as Rule;

    internal IssueKind Kind => _source is Rule rule ? rule.PredictedKind : ((Prediction)_subject).Kind;

    /// <summary>The source, the weight and the reason in the invariant culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Weight} {Source}: {FormattableString.Invariant(Reason)}");
}
