using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using static Advocacy.Rules.AssessmentJson;

namespace Advocacy.Rules;

/// <summary>A brief as JSON: facts for programs, and beside them the texts of a language.</summary>
internal sealed class JsonBrief(BriefContent content, BriefLanguage language, Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly BriefSight _sight = content.Sight;

    internal static string Write(BriefContent content, BriefLanguage language)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(utf8, Indented))
        {
            new JsonBrief(content, language, json).Write();
        }

        return Encoding.UTF8.GetString(utf8.WrittenSpan) + "\n";
    }

    private void Write()
    {
        var head = new HeadWording(content, language).Head();
        json.WriteStartObject();
        WriteWord(json, "audience", content.Audience);
        json.WriteString("language", head.Language);
        WriteInstant(json, "asOf", content.AsOf);
        WriteInstant(json, "holdsUntil", content.HoldsUntil);
        json.WriteString("customer", content.CustomerId.Value);
        WriteOptional("customerName", content.CustomerName);
        json.WriteString("title", head.Title);
        json.WriteString("summary", head.Summary);
        WriteDecision();
        var events = new EventWording(content, language);
        WriteArray(json, "timeline", content.Timeline.Events, each => WriteEvent(each, events.Of(each).What));
        WriteArray(json, "issues", content.Issues, WriteIssue);
        WriteArray(json, "totals", content.Totals, WriteTotal);
        WriteArray(json, "owed", content.Entitlements, WriteOwed);
        WriteArray(json, "options", content.Options, WriteOptions);
        WriteArray(json, "questions", content.Questions, WriteQuestion);
        if (_sight.Reactions)
        {
            WriteArray(json, "reactions", content.Reactions, WriteReaction);
        }

        if (_sight.Workings)
        {
            json.WriteString("ruleSetVersion", content.Set.Version);
            WriteStrings(json, "faults", [.. content.Faults.Select(static fault => $"{fault.Source}: {fault.Exception.GetType().FullName}")]);
        }

        json.WriteEndObject();
    }

    private void WriteDecision()
    {
        json.WriteStartObject("decide");
        WriteInstant(json, "by", content.Decision.By);
        json.WriteBoolean("atOnce", content.Decision.IsAtOnce);
        WriteWord(json, "reason", content.Decision.Reason);
        json.WriteString("text", language.Word(content.Decision.Reason));
        json.WriteBoolean("mayChangeBefore", content.MayChangeBeforeDecision);
        json.WriteEndObject();
    }

    private void WriteEvent(TimelineEvent each, string text)
    {
        json.WriteStartObject();
        WriteInstant(json, "at", each.At);
        WriteWord(json, "kind", each.Kind);
        WriteOptional("commitment", each.Subject?.Id.Value);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void WriteIssue(BriefIssue each)
    {
        var issue = each.Issue;
        json.WriteStartObject();
        json.WriteString("kind", issue.Kind.Value);
        WriteOptional("commitment", issue.Commitment?.Id.Value);
        json.WriteString("text", IssueWording.WithStatus(language, issue));
        WriteWord(json, "status", issue.Status);
        json.WriteNumber("likelihood", issue.Likelihood.Value);
        WriteInstant(json, "hitsAt", issue.HitsAt);
        json.WriteBoolean("isRepeat", issue.IsRepeat);
        if (!_sight.IsCustomer)
        {
            WriteBand(json, "likelyBand", each.Harm.Likely);
            WriteBand(json, "worstBand", each.Harm.Worst);
            WriteWord(json, "urgency", each.Harm.Urgency);
        }

        if (_sight.Workings || _sight.Reasons)
        {
            WriteArray(json, "evidence", issue.Evidence, WriteEvidence);
        }

        WriteArray(json, "losses", each.Losses, WriteLoss);
        WriteStrings(json, "notKnown", [.. each.Harm.Unknown.Select(static component => Word(component))]);
        json.WriteEndObject();
    }

    private void WriteEvidence(Evidence evidence)
    {
        json.WriteStartObject();
        if (_sight.Workings)
        {
            json.WriteString("rule", evidence.Source.Value);
            json.WriteString("version", evidence.SourceVersion);
            WriteNumber(json, "weight", evidence.IsObservation ? null : evidence.Weight.Value);
        }
        else
        {
            json.WriteString("reason", language.Reason(evidence.Source, evidence.Reason));
        }

        json.WriteBoolean("isObservation", evidence.IsObservation);
        json.WriteEndObject();
    }

    private void WriteLoss(Loss loss)
    {
        json.WriteStartObject();
        WriteWord(json, "component", loss.Component);
        WriteWord(json, "basis", loss.Basis);
        if (loss.Component != HarmComponent.Safety)
        {
            WriteMoney(json, "low", loss.Low);
            WriteMoney(json, "likely", loss.Likely);
            WriteMoney(json, "worst", loss.Worst);
        }

        if (_sight.Workings)
        {
            WriteStrings(json, "rules", [.. loss.Contributions.Select(static each => each.Rule.Value)]);
        }
        else if (_sight.Reasons)
        {
            WriteStrings(json, "reasons", [.. loss.Contributions.Select(each => language.Reason(each.Rule, each.Reason))]);
        }

        json.WriteEndObject();
    }

    private void WriteTotal(LossTotal total)
    {
        json.WriteStartObject();
        WriteMoney(json, "low", total.Low);
        WriteMoney(json, "likely", total.Likely);
        WriteMoney(json, "worst", total.Worst);
        json.WriteEndObject();
    }

    private void WriteOwed(Entitlement each)
    {
        json.WriteStartObject();
        WriteWord(json, "verdict", each.Verdict);
        WriteWord(json, "authority", each.Authority);
        json.WriteString("citation", each.Citation);
        json.WriteString("issue", each.Issue.Kind.Value);
        WriteOptional("commitment", each.Issue.Commitment?.Id.Value);
        if (each.Obligation is { } owed)
        {
            WriteMoney(json, "amount", owed.Amount);
            WriteWord(json, "form", owed.Form);
            WriteInstant(json, "dueBy", owed.DueBy);
        }

        if (_sight.Workings)
        {
            json.WriteString("rule", each.Rule.Value);
            json.WriteString("version", each.RuleVersion);
            WriteStrings(json, "decidingFacts", each.DecidingFacts);
            WriteOptional("decidingClause", each.DecidingClause);
            WriteStrings(json, "missingProofs", each.MissingProofs);
        }
        else if (each.Reason is { } reason)
        {
            json.WriteString("reason", language.Reason(each.Rule, reason));
        }

        json.WriteEndObject();
    }

    private void WriteOptions(SubjectOptions options)
    {
        json.WriteStartObject();
        WriteOptional("commitment", (options.Subject as Commitment)?.Id.Value);
        WriteArray(json, "first", options.Options, WriteOption);
        if (!_sight.IsCustomer)
        {
            json.WriteNumber("ranked", options.RankedCount);
            json.WriteNumber("shortfalls", options.ShortfallCount);
            WriteWord(json, "composition", options.Composition);
            WriteStrings(json, "review", [.. options.ReviewReasons.Select(static reason => Word(reason))]);
            WriteStrings(json, "gates", [.. options.Gates.Select(static gate => Word(gate.Kind)).Distinct(StringComparer.Ordinal)]);
        }

        WriteStrings(json, "consentAsked", [.. options.Consents.Select(static consent => consent.Kind.Value)]);
        json.WriteEndObject();
    }

    private void WriteOption(BriefOption option)
    {
        json.WriteStartObject();
        WriteArray(json, "remedies", option.Remedies, WriteRemedy);
        if (option.Cost is { } cost)
        {
            json.WriteBoolean("costIsKnown", cost.Amounts is not null);
            WriteArray(json, "cost", cost.Amounts ?? [], WriteAmount);
        }

        if (option.Approval is { } approval)
        {
            json.WriteString("approval", approval.Role);
        }

        if (option.Score is { } score)
        {
            WriteKey(score);
        }

        json.WriteEndObject();
    }

    private void WriteAmount(Money amount)
    {
        json.WriteStartObject();
        WriteNumber(json, "amount", amount.Amount);
        json.WriteString("currency", amount.Currency.Value);
        json.WriteEndObject();
    }

    private void WriteRemedy(Remedy remedy)
    {
        json.WriteStartObject();
        json.WriteString("kind", remedy.Kind.Value);
        json.WriteString("text", language.Code("remedy", remedy.Kind.Value));
        json.WriteString("issue", remedy.Issue.Kind.Value);
        WriteDuration(json, "leadTime", remedy.Terms.LeadTime);
        WriteDuration(json, "customerEffort", remedy.Terms.CustomerEffort);
        if (remedy.Terms.Pays is { } pays)
        {
            WriteMoney(json, "pays", pays.Amount);
            WriteWord(json, "form", pays.Form);
        }

        if (_sight.Workings)
        {
            json.WriteString("rule", remedy.Id.Value);
        }
        else if (_sight.Reasons)
        {
            json.WriteString("reason", language.Reason(remedy.Id, remedy.Reason));
        }

        json.WriteEndObject();
    }

    private void WriteKey(RemedyScore score)
    {
        json.WriteStartObject("key");
        WriteBand(json, "hazardLeft", score.HazardLeft);
        WriteBand(json, "likelyLeft", score.LikelyLeft);
        WriteBand(json, "worstLeft", score.WorstLeft);
        json.WriteBoolean("honoursPreference", score.HonoursPreference);
        json.WriteNumber("reachBand", score.ReachBand);
        json.WriteNumber("effortBand", score.EffortBand);
        json.WriteNumber("kindMatches", score.KindMatches);
        json.WriteNumber("distributiveJustice", score.DistributiveJustice);
        json.WriteBoolean("interactionalJustice", score.InteractionalJustice);
        json.WriteBoolean("proceduralJustice", score.ProceduralJustice);
        WriteBand(json, "fineBand", new HarmBand(score.FineBand));
        json.WriteEndObject();
    }

    private void WriteQuestion(BriefQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("fact", question.Name);
        json.WriteString("text", language.Fact(question.Name));
        WriteOptional("commitment", (question.Subject as Commitment)?.Id.Value);
        if (!_sight.IsCustomer)
        {
            WriteWord(json, "decides", question.Stage);
        }

        if (_sight.Workings)
        {
            WriteStrings(json, "rules", [.. question.Open.Select(static open => open.Rule.Value)]);
        }

        json.WriteEndObject();
    }

    private void WriteReaction(AnticipatedReaction reaction)
    {
        json.WriteStartObject();
        WriteWord(json, "form", reaction.Form);
        json.WriteString("kind", reaction.Kind.Value);
        json.WriteString("text", language.Code("reaction", reaction.Kind.Value));
        json.WriteString("issue", reaction.Issue.Kind.Value);
        json.WriteBoolean("afterPlan", reaction.Plan is not null);
        json.WriteNumber("likelihood", reaction.Likelihood.Value);
        WriteWord(json, "basis", reaction.Basis);
        json.WriteEndObject();
    }

    private void WriteOptional(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
