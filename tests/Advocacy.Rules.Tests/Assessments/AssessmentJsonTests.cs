using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Advocacy.Rules.Tests.Assessments;

public sealed partial class AssessmentJsonTests
{
    [Fact]
    public void Write_LateOrder_IsTheGoldenDocument()
    {
        var assessment = LateOrder.Assess();
        var json = Indented(assessment).Replace(assessment.RuleSetVersion, "(the rule set's version)", StringComparison.Ordinal);
        var golden = GoldenPath();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(golden, json);
        }

        Assert.Equal(File.ReadAllText(golden), json);
    }

    [Fact]
    public void ToJson_AnyAmbientCulture_GivesTheSameText()
    {
        var invariant = AssessmentJson.ToJson(LateOrder.Assess());
        var ambient = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "da-DK", "tr-TR", "ar-SA", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(invariant, AssessmentJson.ToJson(LateOrder.Assess()));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = ambient;
        }
    }

    [Fact]
    public void ToJson_FactsAndRulesInAnyOrder_GivesTheSameText()
    {
        var expected = AssessmentJson.ToJson(LateOrder.Assess());
        var other = new Delivery(new("order-1"), LateOrder.Made, LateOrder.Made.AddDays(30));
        var one = new CustomerCase(LateOrder.Customer, [LateOrder.Order, other], [LateOrder.Damage, LateOrder.Hold]);
        var two = new CustomerCase(LateOrder.Customer, [other, LateOrder.Order], [LateOrder.Hold, LateOrder.Damage]);

        Assert.Equal(expected, AssessmentJson.ToJson(LateOrder.Assess(set: LateOrder.Build(LateOrder.Rules.Reverse()))));
        Assert.Equal(AssessmentJson.ToJson(LateOrder.Assess(one)), AssessmentJson.ToJson(LateOrder.Assess(two)));
    }

    [Fact]
    public void ToJson_EqualAmountsAndInstantsWrittenDifferently_GivesTheSameText()
    {
        var same = LateOrder.Order with
        {
            Value = new(1200m, "EUR"),
            LateClause = new LateClause(new(20.000m, "EUR")),
            Criticality = LateOrder.Order.Criticality! with { LossPerHour = new(50.00m, "EUR") },
            OriginalDueAt = LateOrder.Order.DueAt.ToUniversalTime(),
        };

        Assert.Equal(
            AssessmentJson.ToJson(LateOrder.Assess()),
            AssessmentJson.ToJson(LateOrder.Assess(new CustomerCase(LateOrder.Customer, [same], [LateOrder.Damage, LateOrder.Hold]))));
    }

    [Fact]
    public void ToJson_ReadersCulture_FormatsReasonsAndNothingElse()
    {
        var assessment = LateOrder.Assess();
        var invariant = AssessmentJson.ToJson(assessment);
        var danish = AssessmentJson.ToJson(assessment, CultureInfo.GetCultureInfo("da-DK"));

        Assert.Contains("i-1 of 05/04/2026 reported damage to goods of 1,200.00", invariant, StringComparison.Ordinal);
        Assert.Contains("i-1 of 04.05.2026 reported damage to goods of 1.200,00", danish, StringComparison.Ordinal);
        Assert.Equal(Reasons().Replace(invariant, ""), Reasons().Replace(danish, ""));
    }

    [Fact]
    public void ToJson_NamesAndFreeText_AreLeftOut()
    {
        var json = AssessmentJson.ToJson(LateOrder.Assess());

        Assert.DoesNotContain("Jane", json, StringComparison.Ordinal);
        Assert.DoesNotContain("gold", json, StringComparison.Ordinal);
        Assert.DoesNotContain("divide by zero", json, StringComparison.Ordinal);
    }

    private static string Indented(CaseAssessment assessment)
    {
        using var utf8 = new MemoryStream();
        using (var writer = new Utf8JsonWriter(utf8, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            AssessmentJson.Write(assessment, writer);
        }

        return Encoding.UTF8.GetString(utf8.ToArray()) + "\n";
    }

    private static string GoldenPath([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "LateOrder.golden.json");

    [GeneratedRegex("\"reason\":\"[^\"]*\"")]
    private static partial Regex Reasons();
}
