using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Portfolio.Triage;

/// <summary>A customer with one errand, due on day 10 unless said otherwise, that will probably not be kept; assessed on day 1 unless said otherwise.</summary>
internal sealed record Caller(string Id)
{
    /// <summary>What the failure costs in time, in euros: a plan gives it all back.</summary>
    internal decimal Harm { get; init; } = 100;

    /// <summary>How heavy the danger is, in euros; a plan takes it away.</summary>
    internal decimal Danger { get; init; }

    internal double AsOf { get; init; } = 1;

    internal double DueOn { get; init; } = 10;

    internal double? KeptOn { get; init; }

    /// <summary>What the remedy does, and when.</summary>
    internal RemedyTerms? Remedy { get; init; } = new() { Pays = new Payment(SmallCase.Euros(100_000)), Relieves = [new Relief(HarmComponent.Safety, 100)] };

    internal bool IsRepeat { get; init; }

    internal bool IsPartlyUnknown { get; init; }

    internal bool HasIssue { get; init; } = true;

    /// <summary>Whether the customer as a whole bears the issue, so that nobody knows when it hits.</summary>
    internal bool BearsItThemselves { get; init; }

    internal double? OwedBy { get; init; }

    internal bool RiskOfLeavingDecides { get; init; }

    internal CaseAssessment Assess()
    {
        return new SmallCase([.. BearsItThemselves ? OfTheCustomer() : OfTheErrand()])
        {
            Customer = new(new(Id)) { Standing = new BusinessStanding { Tier = "gold" } },
            Commitments =
            [
                new Errand(new("k-1"), SmallCase.Made, SmallCase.OnDay(DueOn))
                {
                    Alpha = HasIssue, Beta = IsPartlyUnknown ? null : false, FulfilledAt = KeptOn is { } day ? SmallCase.OnDay(day) : null,
                },
            ],
            Incidents = IsRepeat ? [new Incident(new("i-1"), IncidentKind.Outage, SmallCase.Made)] : [],
            Options = new AdvocacyOptions { RiskOfLeavingOrdersOutreach = RiskOfLeavingDecides },
        }.AssessOn(AsOf);
    }

    private IEnumerable<Rule> OfTheErrand() =>
    [
        Predict.About<Errand>("p/fails").When(errand => errand.Alpha).Predicts(IssueKind.BrokenCommitment, LogOdds.Decisive).Because("so"),
        Weigh.About<Errand>("h/time").On(IssueKind.BrokenCommitment).Harms(HarmComponent.Time, _ => new HarmEstimate(SmallCase.Euros(Harm))).Because("so"),
        Weigh.About<Errand>("h/danger").On(IssueKind.BrokenCommitment).When(_ => Danger > 0)
            .Harms(HarmComponent.Safety, _ => new HarmEstimate(SmallCase.Euros(Danger))).Because("so"),
        Weigh.About<Errand>("h/distress").On(IssueKind.BrokenCommitment).When(errand => errand.Beta)
            .Harms(HarmComponent.Distress, _ => new HarmEstimate(SmallCase.Euros(1))).Because("so"),
        Propose.About<Errand>("r/helps").On(IssueKind.BrokenCommitment).When(_ => Remedy is not null).Proposes(RemedyKind.Expedite, _ => Remedy!).Because("so"),
        Entitle.About<Errand>("e/clause").On(IssueKind.BrokenCommitment).When(_ => OwedBy is not null)
            .Owes(Authority.Contract, "clause 4", _ => new Obligation(SmallCase.Euros(30)) { DueBy = SmallCase.OnDay(OwedBy!.Value) }).Because("so"),
        Anticipate.About<Errand>("a/leaves").On(IssueKind.BrokenCommitment).Anticipates(ReactionForm.Do, ReactionKind.LeaveForCompetitor, LogOdds.Strong).Because("so"),
    ];

    private IEnumerable<Rule> OfTheCustomer() =>
    [
        Predict.About<Customer>("p/fails").When(_ => HasIssue).Predicts(IssueKind.Unheard, LogOdds.Decisive).Because("so"),
        Weigh.About<Customer>("h/time").On(IssueKind.Unheard).Harms(HarmComponent.Time, _ => new HarmEstimate(SmallCase.Euros(Harm))).Because("so"),
        Propose.About<Customer>("r/helps").On(IssueKind.Unheard).When(_ => Remedy is not null).Proposes(RemedyKind.Expedite, _ => Remedy!).Because("so"),
    ];
}
