using System.Globalization;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Situations;

/// <summary>A case on a day, and what one rule of the pack makes of it.</summary>
public sealed record Situation
{
    private static readonly RuleSet Set = new RuleSetBuilder()
        .Add(DefaultPack.Rules)
        .Build(new AdvocacyOptions { ReportingThreshold = Probability.Zero, FaultPolicy = RuleFaultPolicy.Throw });

    private readonly object[] _facts;

    private Situation(string rule, Outcome outcome, double day, object[] facts) => (Rule, Outcome, Day, _facts) = (rule, outcome, day, facts);

    public string Rule { get; }

    public Outcome Outcome { get; }

    public double Day { get; }

    internal static DateTimeOffset Start { get; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public static Situation Concludes(string rule, double day, params object[] facts) => new(rule, Outcome.Concludes, day, facts);

    public static Situation Asks(string rule, double day, params object[] facts) => new(rule, Outcome.Asks, day, facts);

    public static Situation IsSilent(string rule, double day, params object[] facts) => new(rule, Outcome.IsSilent, day, facts);

    public static DateTimeOffset OnDay(double day) => Start.AddDays(day);

    public static Incident Happened(IncidentKind kind, double day, CommitmentId? to = null, Attribution by = Attribution.Unknown) =>
        new(new($"{kind}-{day.ToString(CultureInfo.InvariantCulture)}-{to?.Value ?? "x"}"), kind, OnDay(day)) { Commitment = to, Attribution = by };

    public static Interaction Said(InteractionKind kind, double day, CommitmentId? about = null) =>
        new(new($"{kind}-{day.ToString(CultureInfo.InvariantCulture)}-{about?.Value ?? "x"}"), kind, OnDay(day)) { Commitment = about };

    public CaseAssessment Evaluate()
    {
        var @case = new CustomerCase(
            _facts.OfType<Customer>().SingleOrDefault() ?? new Customer(new("c-1")),
            _facts.OfType<Commitment>(),
            _facts.OfType<Incident>(),
            _facts.OfType<Interaction>());
        return new AdvocacyEvaluator(Set).Evaluate(@case, OnDay(Day));
    }

    public Outcome Assess()
    {
        var assessment = Evaluate();
        return Concluded(assessment).Any(IsAsked) ? Outcome.Concludes
            : assessment.OpenQuestions.Any(question => IsAsked(question.Rule))
                || assessment.Entitlements.Any(each => each.Verdict == Verdict.Indeterminate && IsAsked(each.Rule)) ? Outcome.Asks
            : Outcome.IsSilent;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Rule} {Outcome} on day {Day}: {string.Join(", ", _facts.Select(fact => fact.ToString()))}");

    private static IEnumerable<RuleId> Concluded(CaseAssessment assessment) =>
    [
        .. assessment.Issues.SelectMany(issue => issue.Evidence).Select(evidence => evidence.Source),
        .. assessment.Harms.SelectMany(harm => harm.Contributions).Select(contribution => contribution.Rule),
        .. assessment.Entitlements.Where(entitlement => entitlement.Verdict == Verdict.Owed).Select(entitlement => entitlement.Rule),
        .. assessment.Plans.SelectMany(plans => plans.Ranked.Concat(plans.Shortfalls)).SelectMany(plan => plan.Remedies).Select(remedy => remedy.Id),
        .. assessment.Plans.SelectMany(plans => plans.Gated).SelectMany(plan => plan.Remedies).Select(remedy => remedy.Id),
        .. assessment.Reactions.SelectMany(reaction => reaction.Evidence).Select(evidence => evidence.Source),
    ];

    private bool IsAsked(RuleId rule) => string.Equals(rule.Value, Rule, StringComparison.Ordinal);
}
