using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Assessments.Brief;

/// <summary>What each audience may see, and that it is in no format of any other audience's brief.</summary>
public sealed class BriefAudienceTests
{
    private const string Cost = "Cost to the business", Approval = "Needs approval", Keys = "What counts, in this order", Review = "A person must look first";

    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");

    public static TheoryData<BriefAudience> Audiences => [.. Enum.GetValues<BriefAudience>()];

    [Theory]
    // What is looked for                                customer, advocate, decision maker, auditor
    [InlineData("Marta Dolezal", true, true, true, false)]
    [InlineData("household-2207", false, false, false, true)]
    [InlineData("The engineer had been sent elsewhere", false, true, true, false)]
    [InlineData("somebody else can keep the appointment", false, true, true, false)]
    [InlineData("appointment/missed-before", false, false, false, true)]
    [InlineData("contract/missed-appointment-clause 1", false, false, false, true)]
    [InlineData(Cost, false, false, true, true)]
    [InlineData(Approval, false, true, true, true)]
    [InlineData(Keys, false, true, true, true)]
    [InlineData("leave for a competitor", false, true, true, true)]
    [InlineData("Rule set ", false, false, false, true)]
    [InlineData("40.00 EUR", true, true, true, true)]
    public void Markdown_HasWhatTheAudienceMaySee(string what, bool customer, bool advocate, bool decisionMaker, bool auditor)
    {
        bool[] sees = [customer, advocate, decisionMaker, auditor];

        Assert.All(Enum.GetValues<BriefAudience>(), audience =>
            Assert.Equal(sees[(int)audience], Visit(audience).ToMarkdown(_english).Contains(what, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Audiences))]
    public void Html_HasWhatMarkdownHas(BriefAudience audience)
    {
        string[] all =
            ["Marta Dolezal", "The engineer had been sent elsewhere", "appointment/missed-before", Cost, Approval, Keys, "leave for a competitor", "Rule set "];
        var brief = Visit(audience);

        Assert.Equal(all.Where(brief.ToMarkdown(_english).Contains), all.Where(brief.ToHtml(_english).Contains));
    }

    [Theory]
    [InlineData(BriefAudience.Customer, "")]
    [InlineData(BriefAudience.Advocate, "approval gates key reaction reactions reason reasons review shortfalls urgency")]
    [InlineData(BriefAudience.DecisionMaker, "approval cost costIsKnown gates key reaction reactions reason reasons review shortfalls urgency")]
    [InlineData(BriefAudience.Auditor,
        "approval cost costIsKnown decidingFacts faults gates key reactions review rule ruleSetVersion rules shortfalls urgency version weight")]
    public void Json_HasOnlyThePropertiesOfTheAudience(BriefAudience audience, string properties)
    {
        HashSet<string> guarded =
        [
            "approval", "cost", "costIsKnown", "decidingClause", "decidingFacts", "faults", "gates", "key", "reactions", "reasons", "review", "rule",
                "ruleSetVersion", "rules",
            "shortfalls", "urgency", "version", "weight",
        ];
        using var document = JsonDocument.Parse(Visit(audience).ToJson(_english));

        var found = Names(document.RootElement).Where(guarded.Contains).Distinct();
        Assert.Equal(properties.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(guarded.Contains).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CustomersBrief_NamesNoRule()
    {
        var texts = ToldStory.All.SelectMany(static story => new[] { story.For(BriefAudience.Customer) })
            .SelectMany(static brief => new[] { brief.ToHtml(_english), brief.ToMarkdown(_english), brief.ToJson(_english) }).ToArray();

        Assert.All(DefaultPack.Rules.Rules, rule => Assert.DoesNotContain(texts, text => text.Contains(rule.Id.Value, StringComparison.Ordinal)));
    }

    [Fact]
    public void AuditorsBrief_HoldsNothingThatPeopleWrote()
    {
        var audited = AdvocacyBrief.Of(Hostile.Assess(), BriefAudience.Auditor);

        Assert.All([audited.ToHtml(_english), audited.ToMarkdown(_english), audited.ToJson(_english)], static text =>
            Assert.DoesNotContain("alert", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_NoSuchAudience_Throws() => Assert.Throws<ArgumentOutOfRangeException>(static () => ToldStory.All[0].For((BriefAudience)7));

    [Fact]
    public void Reaction_AfterThePlan_IsToldBesideThatOfTheIssueAsItStands()
    {
        var text = Visit(BriefAudience.DecisionMaker).ToMarkdown(_english);

        Assert.Contains("- Do: leave for a competitor, 40% (estimated)", text, StringComparison.Ordinal);
        Assert.Contains("After the first plan, the customer may:\n\n- Say: thank, 60% (estimated)", text, StringComparison.Ordinal);
    }

    /// <summary>The missed visit with a limit of authority and with reactions, whoever predicts them.</summary>
    private static AdvocacyBrief Visit(BriefAudience audience)
    {
        var options = new AdvocacyOptions();
        options.AuthorityLimits["supervisor"] = new Money(1, "EUR");
        var assessed = ToldStory.Of("missed-visit").Assess(options);
        var issue = assessed.Issues.First();
        ImmutableArray<AnticipatedReaction> reactions =
        [
            new(issue, null, ReactionForm.Do, ReactionKind.LeaveForCompetitor, Probability.Percent(10), Probability.Percent(40), Basis.Estimated, []),
            new(issue, assessed.PlansFor(issue.Commitment!.Id)!.Ranked[0], ReactionForm.Say, ReactionKind.Thank, Probability.Percent(10),
                Probability.Percent(60), Basis.Estimated, []),
        ];
        var plans = assessed.Plans.Select(static each => new SubjectPlans(
            each.Subject,
            [.. each.Ranked.Select(static plan => new RemedyPlan(plan.Remedies, plan.Score, new Approval("supervisor")))],
            each.Shortfalls,
            each.Gated,
            each.Pending,
            each.ReviewReasons));
        return AdvocacyBrief.Of(
            new CaseAssessment(
                assessed.Case, assessed.AsOf, assessed.HoldsUntil, assessed.Set, assessed.Harms, assessed.Entitlements, [.. plans], reactions,
                    assessed.OpenQuestions, assessed.Faults),
            audience);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static property => Names(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
