using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules;

/// <content>Issues with their evidence and harm, and what is owed.</content>
public static partial class AssessmentJson
{
    private static void WriteIssue(Utf8JsonWriter writer, Harm harm, CultureInfo culture)
    {
        var issue = harm.Issue;
        writer.WriteStartObject();
        writer.WriteString("kind", issue.Kind.Value);
        writer.WriteString("commitment", issue.Commitment?.Id.Value);
        WriteWord(writer, "status", issue.Status);
        writer.WriteNumber("likelihood", issue.Likelihood.Value);
        writer.WriteNumber("baseRate", issue.BaseRate.Value);
        WriteInstant(writer, "hitsAt", issue.HitsAt);
        WriteInstant(writer, "endedAt", issue.EndedAt);
        writer.WriteBoolean("isRepeat", issue.IsRepeat);
        WriteArray(writer, "evidence", issue.Evidence, evidence => WriteEvidence(writer, evidence, culture));
        WriteHarm(writer, harm, culture);
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Evidence evidence, CultureInfo culture)
    {
        writer.WriteStartObject();
        writer.WriteString("source", evidence.Source.Value);
        writer.WriteString("version", evidence.SourceVersion);
        writer.WriteBoolean("isObservation", evidence.IsObservation);
        WriteNumber(writer, "weight", evidence.IsObservation ? null : evidence.Weight.Value);
        WriteItem(writer, evidence.Item);
        WriteReason(writer, evidence.Reason, culture);
        writer.WriteEndObject();
    }

    /// <summary>What a rule bound: an incident, interaction or plan by its id, any fact by its type.</summary>
    private static void WriteItem(Utf8JsonWriter writer, object? item)
    {
        if (item is null)
        {
            writer.WriteNull("item");
            return;
        }

        writer.WriteStartObject("item");
        switch (item)
        {
            case Incident incident:
                writer.WriteString("incident", incident.Id.Value);
                break;
            case Interaction interaction:
                writer.WriteString("interaction", interaction.Id.Value);
                break;
            case RemedyPlan plan:
                writer.WriteString("plan", plan.Id);
                break;
            default:
                writer.WriteString("fact", item.GetType().Name);
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteHarm(Utf8JsonWriter writer, Harm harm, CultureInfo culture)
    {
        writer.WriteStartObject("harm");
        WriteBand(writer, "likelyBand", harm.Likely);
        WriteBand(writer, "worstBand", harm.Worst);
        WriteWord(writer, "urgency", harm.Urgency);
        WriteArray(writer, "contributions", harm.Contributions, contribution => WriteContribution(writer, contribution, culture));
        WriteArray(writer, "unknownComponents", harm.Unknown, component => writer.WriteStringValue(Word(component)));
        writer.WriteEndObject();
    }

    private static void WriteContribution(Utf8JsonWriter writer, HarmContribution contribution, CultureInfo culture)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", contribution.Rule.Value);
        WriteWord(writer, "component", contribution.Component);
        WriteMoney(writer, "low", contribution.Low);
        WriteMoney(writer, "likely", contribution.Likely);
        WriteMoney(writer, "worst", contribution.Worst);
        WriteWord(writer, "basis", contribution.Basis);
        WriteReason(writer, contribution.Reason, culture);
        writer.WriteEndObject();
    }

    private static void WriteEntitlement(Utf8JsonWriter writer, Entitlement entitlement, CultureInfo culture)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", entitlement.Rule.Value);
        writer.WriteString("version", entitlement.RuleVersion);
        writer.WriteString("commitment", entitlement.Issue.Commitment?.Id.Value);
        writer.WriteString("issue", entitlement.Issue.Kind.Value);
        WriteWord(writer, "verdict", entitlement.Verdict);
        WriteWord(writer, "authority", entitlement.Authority);
        writer.WriteString("citation", entitlement.Citation);
        WriteObligation(writer, entitlement.Obligation);
        WriteMoney(writer, "counts", entitlement.Counts);
        WriteDecision(writer, entitlement);
        WriteStrings(writer, "decidingFacts", entitlement.DecidingFacts);
        writer.WriteString("decidingClause", entitlement.DecidingClause);
        WriteStrings(writer, "missingProofs", entitlement.MissingProofs);
        WriteReason(writer, entitlement.Reason, culture);
        writer.WriteEndObject();
    }

    private static void WriteDecision(Utf8JsonWriter writer, Entitlement entitlement)
    {
        if (entitlement.Decision is not { } decision)
        {
            writer.WriteNull("decision");
            return;
        }

        writer.WriteStartObject("decision");
        writer.WriteString("row", decision.Row);
        WriteNumber(writer, "percent", decision.Percent);
        WriteMoney(writer, "unreduced", decision.Unreduced);
        writer.WriteString("inKind", decision.InKind);
        writer.WriteString("payment", decision.Payment);
        WriteWord(writer, "burden", decision.Burden);
        WriteBoolean(writer, "mustBeClaimed", decision.Claim?.IsRequired);
        WriteDate(writer, "claimBy", decision.Claim?.By);
        WriteDate(writer, "reviewBy", decision.ReviewBy);
        writer.WriteBoolean("isReviewOverdue", entitlement.IsReviewOverdue);
        writer.WriteEndObject();
    }

    private static void WriteObligation(Utf8JsonWriter writer, Obligation? obligation)
    {
        if (obligation is null)
        {
            writer.WriteNull("obligation");
            return;
        }

        writer.WriteStartObject("obligation");
        WriteMoney(writer, "amount", obligation.Amount);
        WriteWord(writer, "form", obligation.Form);
        WriteInstant(writer, "dueBy", obligation.DueBy);
        writer.WriteEndObject();
    }
}
