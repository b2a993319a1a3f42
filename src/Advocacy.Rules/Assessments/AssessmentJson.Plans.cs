using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules;

/// <content>Plans with their remedies, keys and gates.</content>
public static partial class AssessmentJson
{
    private static void WritePlans(Utf8JsonWriter writer, SubjectPlans plans, CultureInfo culture)
    {
        writer.WriteStartObject();
        writer.WriteString("commitment", plans.Commitment?.Id.Value);
        WriteBands(writer, "untouched", plans.Untouched);
        WriteBands(writer, "preventable", plans.Preventable);
        WriteArray(writer, "ranked", plans.Ranked, plan => WritePlan(writer, plan, culture));
        WriteArray(writer, "shortfalls", plans.Shortfalls, plan => WritePlan(writer, plan, culture));
        WriteArray(writer, "gated", plans.Gated, plan => WriteGated(writer, plan, culture));
        WriteArray(writer, "pending", plans.Pending, pending => WritePending(writer, pending));
        WriteArray(writer, "reviewReasons", plans.ReviewReasons, reason => writer.WriteStringValue(Word(reason)));
        writer.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter writer, RemedyPlan plan, CultureInfo culture)
    {
        writer.WriteStartObject();
        writer.WriteString("id", plan.Id);
        WriteKey(writer, plan.Score);
        WriteArray(writer, "remedies", plan.Remedies, remedy => WriteRemedy(writer, remedy, culture));
        writer.WriteEndObject();
    }

    private static void WriteBands(Utf8JsonWriter writer, string name, HarmBands? bands)
    {
        if (bands is not { } known)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteBand(writer, "hazard", known.Hazard);
        WriteBand(writer, "likely", known.Likely);
        WriteBand(writer, "worst", known.Worst);
        writer.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter writer, RemedyScore score)
    {
        writer.WriteStartObject("key");
        WriteBand(writer, "hazardLeft", score.HazardLeft);
        WriteBand(writer, "likelyLeft", score.LikelyLeft);
        WriteBand(writer, "worstLeft", score.WorstLeft);
        writer.WriteBoolean("honoursPreference", score.HonoursPreference);
        writer.WriteNumber("reachBand", score.ReachBand);
        writer.WriteNumber("effortBand", score.EffortBand);
        writer.WriteNumber("kindMatches", score.KindMatches);
        writer.WriteNumber("distributiveJustice", score.DistributiveJustice);
        writer.WriteBoolean("interactionalJustice", score.InteractionalJustice);
        writer.WriteBoolean("proceduralJustice", score.ProceduralJustice);
        WriteBand(writer, "fineBand", new HarmBand(score.FineBand));
        WriteNumber(writer, "businessCost", score.Cost);
        writer.WriteEndObject();
    }

    private static void WriteRemedy(Utf8JsonWriter writer, Remedy remedy, CultureInfo culture)
    {
        var terms = remedy.Terms;
        writer.WriteStartObject();
        writer.WriteString("id", remedy.Id.Value);
        writer.WriteString("kind", remedy.Kind.Value);
        writer.WriteString("issue", remedy.Issue.Kind.Value);
        writer.WriteString("fulfils", remedy.Fulfils?.Rule.Value);
        writer.WriteBoolean("isPreventive", remedy.IsPreventive);
        WriteWord(writer, "redress", terms.Redress);
        WriteDuration(writer, "leadTime", terms.LeadTime);
        writer.WriteBoolean("restores", terms.Restores);
        WriteArray(writer, "relieves", terms.Relieves, relief => WriteRelief(writer, relief));
        WritePayment(writer, terms.Pays);
        WriteDuration(writer, "customerEffort", terms.CustomerEffort);
        writer.WriteBoolean("interactional", terms.Interactional);
        writer.WriteBoolean("procedural", terms.Procedural);
        WriteMoney(writer, "businessCost", terms.BusinessCost);
        WriteReason(writer, remedy.Reason, culture);
        writer.WriteEndObject();
    }

    private static void WriteRelief(Utf8JsonWriter writer, Relief relief)
    {
        writer.WriteStartObject();
        WriteWord(writer, "component", relief.Component);
        writer.WriteNumber("percent", relief.Percent);
        writer.WriteEndObject();
    }

    private static void WritePayment(Utf8JsonWriter writer, Payment? payment)
    {
        if (payment is null)
        {
            writer.WriteNull("pays");
            return;
        }

        writer.WriteStartObject("pays");
        WriteMoney(writer, "amount", payment.Amount);
        WriteWord(writer, "form", payment.Form);
        writer.WriteString("for", payment.For is { } component ? Word(component) : null);
        writer.WriteBoolean("isGoodwill", payment.IsGoodwill);
        writer.WriteEndObject();
    }

    private static void WriteGated(Utf8JsonWriter writer, GatedPlan plan, CultureInfo culture)
    {
        writer.WriteStartObject();
        WriteArray(writer, "remedies", plan.Remedies, remedy => WriteRemedy(writer, remedy, culture));
        WriteArray(writer, "gates", plan.Gates, gate => WriteGate(writer, gate));
        writer.WriteEndObject();
    }

    private static void WriteGate(Utf8JsonWriter writer, Gate gate)
    {
        writer.WriteStartObject();
        WriteWord(writer, "kind", gate.Kind);
        WriteBoolean(writer, "isOpen", gate.IsOpen);
        writer.WriteString("question", gate.Question);
        writer.WriteEndObject();
    }

    private static void WritePending(Utf8JsonWriter writer, Entitlement pending)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", pending.Rule.Value);
        writer.WriteString("issue", pending.Issue.Kind.Value);
        WriteStrings(writer, "decidingFacts", pending.DecidingFacts);
        writer.WriteEndObject();
    }
}
