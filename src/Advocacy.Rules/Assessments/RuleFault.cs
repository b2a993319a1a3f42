namespace Advocacy.Rules;

/// <summary>A rule or predictor that threw: it concluded nothing, and silenced nobody.</summary>
/// <remarks>Immutable; safe to share between threads. The exception may hold personal data: it is not written to telemetry or JSON.</remarks>
public sealed class RuleFault
{
    internal RuleFault(RuleId source, RuleStage stage, ISubject subject, IssueKind? issue, Exception exception)
    {
        Source = source;
        Stage = stage;
        Subject = subject;
        Issue = issue;
        Exception = exception;
    }

    /// <summary>The rule or predictor.</summary>
    public RuleId Source { get; }

    /// <summary>The stage in which it threw.</summary>
    public RuleStage Stage { get; }

    /// <summary>The subject it was asked about.</summary>
    public ISubject Subject { get; }

    /// <summary>The commitment it was asked about; <see langword="null"/> for the customer.</summary>
    public Commitment? Commitment => Subject as Commitment;

    /// <summary>The kind of issue it was asked about; none while deriving and predicting.</summary>
    public IssueKind? Issue { get; }

    /// <summary>What it threw.</summary>
    public Exception Exception { get; }

    /// <summary>The source and the exception's type.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Source} threw {Exception.GetType().Name}";
}
