namespace Advocacy.Rules;

/// <summary>A piece of evidence as a predictor gives it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Prediction
{
    /// <summary>Makes a piece of evidence.</summary>
    /// <param name="commitment">The commitment it is about; <see langword="null"/> for the customer as a whole.</param>
    /// <param name="kind">The kind of issue.</param>
    /// <param name="weight">Its weight in log-odds; negative speaks against the issue.</param>
    /// <param name="reason">Why, as an interpolated string; formatted in the reader's culture.</param>
    public Prediction(CommitmentId? commitment, IssueKind kind, LogOdds weight, FormattableString reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        Commitment = commitment;
        Kind = StringValue.RequireSet(kind);
        Weight = weight;
        Reason = reason;
    }

    /// <summary>The commitment it is about; the customer as a whole when absent.</summary>
    public CommitmentId? Commitment { get; }

    /// <summary>The kind of issue.</summary>
    public IssueKind Kind { get; }

    /// <summary>The weight in log-odds.</summary>
    public LogOdds Weight { get; }

    /// <summary>Why.</summary>
    public FormattableString Reason { get; }
}
