using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Rules;

/// <summary>What came of one case of a batch: its assessment, or the reason why it could not be assessed.</summary>
/// <remarks>A rule that throws is a <see cref="RuleFault"/> within the assessment and no error here, unless the options say otherwise. Immutable; safe to share between threads.</remarks>
public sealed class CaseOutcome
{
    private CaseOutcome(long position, CustomerCase? @case) => (Position, Case) = (position, @case);

    /// <summary>The case's place in the source, counted from 0; cases that could not be assessed count too.</summary>
    public long Position { get; }

    /// <summary>The case; <see langword="null"/> where the source gave none or it could not be read.</summary>
    public CustomerCase? Case { get; }

    /// <summary>Whether the case was assessed.</summary>
    [MemberNotNullWhen(true, nameof(Case), nameof(Assessment))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsAssessed => Assessment is not null;

    /// <summary>The assessment; <see langword="null"/> where the case could not be assessed.</summary>
    public CaseAssessment? Assessment { get; private init; }

    /// <summary>
    /// Why the case could not be assessed; <see langword="null"/> where it was. An <see cref="ArgumentException"/> for a case that is <see langword="null"/> or records
    /// something that happened after the instant, a <see cref="CaseFormatException"/> for one that could not be read, otherwise what a rule threw under
    /// <c>RuleFaultPolicy.Throw</c>. Its message may quote the case: personal data, not for telemetry.
    /// </summary>
    public Exception? Error { get; private init; }

    internal static CaseOutcome Of(long position, CustomerCase? @case, IAdvocacyEvaluator evaluator, DateTimeOffset asOf)
    {
        try
        {
            return new CaseOutcome(position, @case) { Assessment = evaluator.Evaluate(@case!, asOf, CancellationToken.None) };
        }
        catch (Exception thrown)
        {
            return new CaseOutcome(position, @case) { Error = thrown };
        }
    }

    internal static CaseOutcome Unread(long position, CaseError error) => new(position, null) { Error = new CaseFormatException(error) };
}
