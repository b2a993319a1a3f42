using System.Globalization;

namespace Advocacy.Rules;

/// <summary>What ends the time for which an assessment holds: the question to the clock whose answer is the first to change, and who asks it.</summary>
/// <remarks>
/// Where the answers of several questions change at the same instant, it is the one that was asked first. The assessment itself may stay as it is when the
/// answer changes. The question quotes the case's instants: not for telemetry. Immutable; safe to share between threads.
/// </remarks>
public sealed class HoldsUntilExplanation
{
    internal HoldsUntilExplanation(
        ClockQuestion question, DateTimeOffset asOf, DateTimeOffset until, RuleId? rule, ISubject subject, IssueKind? issue, string? purpose)
    {
        Noted = question;
        Until = until;
        (Answer, AnswerThen) = (question.AnswerAt(asOf), question.AnswerAt(until));
        (Rule, Subject, Issue, Purpose) = (rule, subject, issue, purpose);
    }

    /// <summary>The instant from which the answer is another: the assessment's <see cref="CaseAssessment.HoldsUntil"/>.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>
    /// The rule or predictor that asks, or about which the evaluator asks for the <see cref="Purpose"/>; <see langword="null"/> where the evaluator asks about
    /// no rule.
    /// </summary>
    public RuleId? Rule { get; }

    /// <summary>
    /// What the evaluator itself asks for, in English, such as <c>whether it is late</c> or <c>whether version 2 is in force</c>; <see langword="null"/> where
    /// the rule's own clauses or conclusion ask.
    /// </summary>
    public string? Purpose { get; }

    /// <summary>The subject that the answer is about.</summary>
    public ISubject Subject { get; }

    /// <summary>The commitment; <see langword="null"/> where the subject is the customer.</summary>
    public Commitment? Commitment => Subject as Commitment;

    /// <summary>The kind of issue that the answer is about; <see langword="null"/> where none has been found yet, and where it is about all of the subject's.</summary>
    public IssueKind? Issue { get; }

    /// <summary>The question with its values, the same in every culture: <c>HasElapsed(2.00:00:00, since 2026-05-08T08:00:00Z)</c>.</summary>
    public string Question => Noted.ToString();

    /// <summary>The answer until then: <c>yes</c>, <c>no</c> or a whole number.</summary>
    public string Answer { get; }

    /// <summary>The answer from then on, which is another: <c>yes</c>, <c>no</c> or a whole number.</summary>
    public string AnswerThen { get; }

    internal ClockQuestion Noted { get; }

    /// <summary>The instant, the question and who asks it.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Until:u}: {(Rule is { } rule ? $"{rule}, " : "")}{(Purpose is null ? "" : $"{Purpose}, ")}{Question} is {Answer} until then");
}
