using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Advocacy.Rules;

/// <summary>Writes assessments as JSON: equal assessments always as the same bytes.</summary>
/// <remarks>
/// For the business itself: it holds what remedies cost. The customer is named by id only; of a fault only the type of its exception is written.
/// Reasons are written as the rules' authors put them, with the facts they quote.
/// Every property is always there; what is not known or does not apply is <see langword="null"/>, and so is an indeterminate band. A <c>commitment</c> that is
/// <see langword="null"/> means the customer as a whole, a reaction's <c>plan</c> that is <see langword="null"/> the issue as it stands.
/// Instants are in UTC, lengths of time are <c>d.hh:mm:ss</c>, and equal amounts are written equally.
/// Safe to call from many threads.
/// </remarks>
public static partial class AssessmentJson
{
    /// <summary>Writes an assessment as one JSON object.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="writer">Where to write it. Not flushed.</param>
    /// <param name="culture">The culture of the reasons; the invariant one when absent. Nothing else depends on it.</param>
    /// <param name="explainsHoldsUntil">
    /// Whether to write <c>whyHoldsUntil</c> as well, which evaluates the case again (<see cref="CaseAssessment.WhyHoldsUntil"/>); not by default.
    /// </param>
    public static void Write(CaseAssessment assessment, Utf8JsonWriter writer, CultureInfo? culture = null, bool explainsHoldsUntil = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(writer);
        culture ??= CultureInfo.InvariantCulture;
        writer.WriteStartObject();
        WriteInstant(writer, "asOf", assessment.AsOf);
        WriteInstant(writer, "holdsUntil", assessment.HoldsUntil);
        if (explainsHoldsUntil)
        {
            WriteWhyHoldsUntil(writer, assessment.WhyHoldsUntil());
        }

        writer.WriteString("ruleSetVersion", assessment.RuleSetVersion);
        WriteStrings(writer, "statements", assessment.Statements);
        writer.WriteString("customer", assessment.Case.Customer.Id.Value);
        writer.WriteBoolean("riskOfLeavingOrdersOutreach", assessment.RiskOfLeavingOrdersOutreach);
        WriteArray(writer, "issues", assessment.Harms, harm => WriteIssue(writer, harm, culture));
        WriteArray(writer, "entitlements", assessment.Entitlements, entitlement => WriteEntitlement(writer, entitlement, culture));
        WriteArray(writer, "plans", assessment.Plans, plans => WritePlans(writer, plans, culture));
        WriteArray(writer, "reactions", assessment.Reactions, reaction => WriteReaction(writer, reaction, culture));
        WriteArray(writer, "openQuestions", assessment.OpenQuestions, question => WriteQuestion(writer, question));
        WriteArray(writer, "faults", assessment.Faults, fault => WriteFault(writer, fault));
        writer.WriteEndObject();
    }

    /// <summary>An assessment as JSON on one line.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="culture">The culture of the reasons; the invariant one when absent.</param>
    /// <returns>The JSON.</returns>
    public static string ToJson(CaseAssessment assessment, CultureInfo? culture = null)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(utf8, CaseWriter.OneLine))
        {
            Write(assessment, writer, culture);
        }

        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    private static void WriteWhyHoldsUntil(Utf8JsonWriter writer, HoldsUntilExplanation? why)
    {
        if (why is null)
        {
            writer.WriteNull("whyHoldsUntil");
            return;
        }

        writer.WriteStartObject("whyHoldsUntil");
        writer.WriteString("rule", why.Rule?.Value);
        writer.WriteString("purpose", why.Purpose);
        writer.WriteString("commitment", why.Commitment?.Id.Value);
        writer.WriteString("issue", why.Issue?.Value);
        writer.WriteString("question", why.Question);
        writer.WriteString("answer", why.Answer);
        writer.WriteString("answerThen", why.AnswerThen);
        writer.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter writer, OpenQuestion question)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", question.Rule.Value);
        WriteWord(writer, "stage", question.Stage);
        writer.WriteString("commitment", question.Commitment?.Id.Value);
        writer.WriteString("issue", question.Issue?.Value);
        WriteNumber(writer, "weight", question.Weight?.Value);
        WriteStrings(writer, "missingFacts", question.MissingFacts);
        writer.WriteEndObject();
    }

    private static void WriteFault(Utf8JsonWriter writer, RuleFault fault)
    {
        writer.WriteStartObject();
        writer.WriteString("source", fault.Source.Value);
        WriteWord(writer, "stage", fault.Stage);
        writer.WriteString("commitment", fault.Commitment?.Id.Value);
        writer.WriteString("issue", fault.Issue?.Value);
        writer.WriteString("exception", fault.Exception.GetType().FullName);
        writer.WriteEndObject();
    }
}
