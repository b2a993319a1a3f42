using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs.Tests;

/// <summary>What is owed by published rules is the floor: a host's remedy that pays less instead is never ranked, one that pays as much is.</summary>
public sealed class FloorTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 8, 10, 0, 0, TimeSpan.FromHours(1));

    public static TheoryData<string, string, PaymentForm> Outages => new()
    {
        { "late-flight", "eu261/delay", PaymentForm.Cash },
        { "broadband-outage", "uk-ofcom-autocomp/delayed-repair", PaymentForm.Credit },
        { "cloud-outage", "cloud-sla/credit", PaymentForm.Credit },
    };

    [Theory]
    [MemberData(nameof(Outages))]
    public void Remedy_ThatPaysLessThanIsOwed_IsAShortfallAndNeverRanked(string outage, string rule, PaymentForm form)
    {
        var (owed, plans) = Assess(outage, rule, form, less: 0.01m);

        Assert.Contains(plans.Shortfalls, plan => plan.Remedies.Any(remedy => remedy.Id.Value == "host/settle"));
        Assert.NotEmpty(plans.Ranked);
        Assert.All(plans.Ranked, plan => Assert.Contains(plan.Remedies, remedy => remedy.Fulfils == owed));
    }

    [Theory]
    [MemberData(nameof(Outages))]
    public void Remedy_ThatPaysWhatIsOwed_MayStandInItsPlace(string outage, string rule, PaymentForm form)
    {
        var (_, plans) = Assess(outage, rule, form, less: 0);

        Assert.DoesNotContain(plans.Shortfalls, plan => plan.Remedies.Any(remedy => remedy.Id.Value == "host/settle"));
    }

    private static (Entitlement Owed, SubjectPlans Plans) Assess(string outage, string rule, PaymentForm form, decimal less)
    {
        var commitment = Commitment(outage);
        var owed = Assess(commitment, []).Entitlements.Single(each => each.Rule.Value == rule);
        var settles = new RemedyTerms
        {
            Pays = new Payment(owed.Counts!.Value with { Amount = owed.Counts.Value.Amount - less }) { Form = form },
            InsteadOf = owed.Rule,
            Interactional = true,
        };
        var settle = Propose.About<Commitment>("host/settle").On(owed.Issue.Kind).Proposes(RemedyKind.Compensate, _ => settles).Because("the host settles");
        var assessment = Assess(commitment, [settle]);
        return (assessment.Entitlements.Single(each => each.Rule.Value == rule), assessment.Plans.Single(each => each.Commitment?.Id == commitment.Id));
    }

    private static CaseAssessment Assess(Commitment commitment, Rule[] rules)
    {
        var builder = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements();
        foreach (var rule in rules)
        {
            builder.Add(rule);
        }

        return new AdvocacyEvaluator(builder.Build()).Evaluate(new CustomerCase(new Customer(new("c-1")), [commitment]), Start.AddDays(30));
    }

    private static Commitment Commitment(string outage) => outage switch
    {
        "late-flight" => new FlightBooking(new("f-1"), Start.AddDays(-30), Start, Start.AddHours(3))
        {
            DistanceKm = 1400,
            DepartsFromEu = true,
            DepartsFromUk = false,
            ArrivesInUk = false,
            CarrierIsUk = false,
            FareNotAvailableToPublic = false,
            ExtraordinaryCircumstancesProven = false,
            Travelled = true,
            FulfilledAt = Start.AddHours(7),
        },
        "broadband-outage" => new BroadbandService(new("b-1"), Start.AddDays(-60), Start.AddDays(-40))
        {
            FulfilledAt = Start.AddDays(-41),
            Residential = true,
            ProviderIsSignatory = true,
            TotalLossOfService = true,
            CustomerCaused = false,
            FaultReportedAt = Start,
            FaultFixedAt = Start.AddDays(9),
        },
        _ => new CloudService(new("s-1"), Start.AddDays(-7), Start.AddDays(22), CloudServiceKind.AwsEc2Region)
        {
            MonthlyUptimePercent = 98.7m,
            ExclusionApplies = false,
            Value = new Money(1000, "USD"),
        },
    };
}
