using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Assessments.Brief;

/// <summary>A case whose every text from outside tries to be more than text.</summary>
internal static class Hostile
{
    internal const string Script = "<script>alert(1)</script>";

    internal const string Markup =
        "*bold* [link](http://evil.example) ![x](y) | cell | `code` &lt; <img src=x onerror=alert(1)> \"quoted' \u202Ereversed\u0007";

    internal static CaseAssessment Assess()
    {
        var made = new DateTimeOffset(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);
        var delivery = new Delivery(new("<b>id</b>|x"), made, made.AddDays(2)) { Value = new Money(100, "EUR"), Carrier = Script };
        var incident = new Incident(new("i-1"), IncidentKind.Delay, made.AddDays(1)) { Commitment = delivery.Id, Description = Markup };
        var @case = new CustomerCase(new Customer(new("c-1")) { Name = Script }, [delivery], [incident]);
        var rules = new RuleSetBuilder().Add(DefaultPack.Rules).Add(Predict.About<Delivery>("test/carrier").When(static each => each.IsOpen)
            .Predicts(IssueKind.Lost, LogOdds.Decisive).Because(static each => $"carried by {each.Carrier}")).Build();
        return new AdvocacyEvaluator(rules).Evaluate(@case, made.AddDays(3));
    }
}
