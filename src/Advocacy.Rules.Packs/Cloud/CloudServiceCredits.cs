using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>Published service credits for a billing month's uptime: Amazon EC2 and Amazon S3.</summary>
/// <remarks>
/// The date asked about is the billing month's end. Providers change these terms without notice: heed the review date. Not legal advice.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class CloudServiceCredits : EntitlementScheme<ServiceCreditFacts, ServiceCreditRow>
{
    private CloudServiceCredits()
        : base(
            AmountsTable<ServiceCreditRow>.Load("cloud-sla.amounts.json", CloudJson.Default.AmountsTableServiceCreditRow),
            CloudJson.Default.ServiceCreditFacts,
            new ServiceCreditFacts { Service = default }) => Logic = DecideBy;

    /// <summary>The scheme.</summary>
    public static CloudServiceCredits Scheme { get; } = new();

    private protected override Func<ServiceCreditFacts, ServiceCreditRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    private protected override BurdenOfProof Burden => BurdenOfProof.Customer;

    /// <summary>Says what the customer is owed for a month's service, claimed in time unless the service says otherwise.</summary>
    /// <param name="service">The service.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(CloudService service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return Decide(service, isClaimInTime: service.ClaimedAt is not { } at || LastDayToClaim(service) is not { } last || CalendarDays.DateOf(at, service.DueAt) <= last);
    }

    /// <summary>The uptime below which the first credit is given, by the version of the month's end; none where no enabled version covers the service.</summary>
    internal decimal? CommittedUptimePercent(CloudService service) =>
        RowOf(service)?.TermsOf(service.Service) is { Credits: [var first, ..] } ? first.BelowUptimePercent : null;

    private protected override string PaymentOf(ServiceCreditFacts facts) => "a credit against future charges, no refund; sole remedy; no deadline stated";

    private protected override ClaimTerms ClaimOf(ServiceCreditFacts facts, ServiceCreditRow row, DateOnly on) => ClaimTerms.MustBeClaimedBy(LastDayToClaim(row, on));

    private protected override IEnumerable<Rule> CaseRules()
    {
        yield return Opening<CloudService>("credit").On(CloudIssues.UptimeShortfall)
            .Decides(Authority, Text, (service, its) => HasLapsed(service, its.Clock) ? Decide(service, isClaimInTime: false) : Decide(service))
            .Because(service => $"the uptime in the month to {service.DueAt:d} was {service.MonthlyUptimePercent} %");
        foreach (var rule in LapseRules.For<CloudService>(Id, Decide, static service => service.ClaimedAt))
        {
            yield return rule;
        }
    }

    /// <summary>The last day of the month that lies so many billing cycles after that of the incident.</summary>
    private static DateOnly LastDayToClaim(ServiceCreditRow row, DateOnly on) => new DateOnly(on.Year, on.Month, 1).AddMonths(row.ClaimWithinBillingCycles + 1).AddDays(-1);

    private EntitlementDecision Decide(CloudService service, bool isClaimInTime) => Decide(
        new ServiceCreditFacts
        {
            Service = service.Service,
            MonthlyUptimePercent = service.MonthlyUptimePercent,
            MonthlyCharge = service.Value is { } charge && charge.Currency == Currency ? charge.Amount : null,
            ClaimFiledInTime = isClaimInTime,
            ExclusionApplies = service.ExclusionApplies,
        },
        CalendarDays.DateOf(service.DueAt)).Claimed(service.ClaimedAt);

    private ServiceCreditRow? RowOf(CloudService service)
    {
        var end = CalendarDays.DateOf(service.DueAt);
        return (ServiceCreditRow?)Rows.FirstOrDefault(row => row.Covers(end));
    }

    private DateOnly? LastDayToClaim(CloudService service) => RowOf(service) is { } row ? LastDayToClaim(row, CalendarDays.DateOf(service.DueAt)) : null;

    /// <summary>Whether the last day has gone by without a claim; by UTC, as the lapse is observed.</summary>
    private bool HasLapsed(CloudService service, Clock clock) => service.ClaimedAt is null && LastDayToClaim(service) is { } last
        && ClaimTerms.MustBeClaimedBy(last).LapsesAt is { } lapses && clock.HasPassed(lapses);

    private EntitlementDecision DecideBy(ServiceCreditFacts facts, ServiceCreditRow row, DateOnly on, FactReader its)
    {
        if (row.TermsOf(facts.Service) is not { } terms)
        {
            return NotEnabled();
        }

        if (!its.Is(facts.ClaimFiledInTime))
        {
            return EntitlementDecision.NotOwed($"{terms.Text}: not claimed in time");
        }

        if (its.Is(facts.ExclusionApplies))
        {
            return EntitlementDecision.NotOwed($"{terms.Text}: an exclusion applies");
        }

        Span<decimal> limits = stackalloc decimal[terms.Credits.Length];
        for (var i = 0; i < limits.Length; i++)
        {
            limits[i] = terms.Credits[i].BelowUptimePercent;
        }

        var uptime = its.From(facts.MonthlyUptimePercent, limits);
        return terms.Credits.LastOrDefault(credit => uptime < credit.BelowUptimePercent) is { CreditPercent: var percent }
            ? EntitlementDecision.Owed(
                terms.Text, new Obligation(Rounded(its.Amount(facts.MonthlyCharge) * percent / 100)) { Form = PaymentForm.Credit }, percent)
            : EntitlementDecision.NotOwed(terms.Text);
    }
}
