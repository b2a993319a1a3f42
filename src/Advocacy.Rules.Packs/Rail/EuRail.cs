using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>
/// Regulation (EU) 2021/782, Article 19, and its predecessor Regulation (EC) No 1371/2007: what rail passengers are owed for late arrival, for journeys from
/// 2009-12-03.
/// </summary>
/// <remarks>The date asked about is the date of travel. Not legal advice. Immutable; safe to share between threads.</remarks>
public sealed class EuRail : EntitlementScheme<EuRailFacts, EuRailRow>
{
    private const decimal FiveCents = 0.05m;

    private EuRail()
        : base(
            AmountsTable<EuRailRow>.Load("eu-rail.amounts.json", RailJson.Default.AmountsTableEuRailRow),
            RailJson.Default.EuRailFacts,
            new EuRailFacts { ArrivalDelayMinutes = null, TicketPrice = null }) => Logic = DecideBy;

    /// <summary>The scheme.</summary>
    public static EuRail Scheme { get; } = new();

    private protected override Func<EuRailFacts, EuRailRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    private protected override BurdenOfProof Burden => BurdenOfProof.Provider;

    /// <summary>The facts of a journey, as the scheme asks. What the journey does not say is unknown, but for the terms of the tariff.</summary>
    /// <param name="journey">The journey.</param>
    /// <returns>The facts.</returns>
    public EuRailFacts FactsOf(RailJourney journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return new EuRailFacts
        {
            ArrivalDelayMinutes = journey.DelayMinutes,
            TicketType = journey.TicketType,
            TicketPrice = RailJourney.In(Currency, journey.Value),
            LegPrice = RailJourney.In(Currency, journey.LegPrice) is { } leg ? new OrNone<decimal>(leg) : OrNone<decimal>.None,
            ExemptCauseProven = journey.ExemptCauseProven,
            InformedBeforePurchase = journey.InformedBeforePurchase,
            ReimbursedUnderArt18 = journey.ReimbursedUnderArt18,
            CarrierMinimumPayout = RailJourney.In(Currency, journey.CarrierMinimumPayout) ?? 0,
            TariffRounding = journey.TariffRounding ?? TariffRounding.HalfUpCent,
        };
    }

    /// <summary>Says what a journey entitles the passenger to, by the version in force on the date of travel.</summary>
    /// <param name="journey">The journey.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(RailJourney journey) => Decide(FactsOf(journey), journey.TravelsOn).Claimed(journey.ClaimedAt);

    private protected override IEnumerable<Rule> CaseRules()
    {
        yield return Opening<RailJourney>("compensation").On(RailIssues.LateTrain)
            .When(journey => journey.RunsInEu)
            .Decides(Authority, Text, (journey, _) => Decide(journey))
            .Because(journey => $"the destination was reached on {journey.FulfilledAt:g} instead of {journey.OriginalDueAt:g}");
        foreach (var rule in LapseRules.For<RailJourney>(Id, journey => journey.RunsInEu == true ? Decide(journey) : null, journey => journey.ClaimedAt))
        {
            yield return rule;
        }
    }

    private protected override string? PaymentOf(EuRailFacts facts) =>
        "within one month of the request, without deduction of costs; vouchers allowed, money at the passenger's request";

    private protected override ClaimTerms ClaimOf(EuRailFacts facts, EuRailRow row, DateOnly on) =>
        ClaimTerms.MustBeClaimedBy(on.AddMonths(row.ClaimWithinMonths));

    private EntitlementDecision DecideBy(EuRailFacts facts, EuRailRow row, DateOnly on, FactReader its)
    {
        if (facts.TicketType > RailTicketType.Return)
        {
            return NotEnabled();
        }

        if (its.Is(facts.ReimbursedUnderArt18))
        {
            return NotOwed(row, row.Articles.Compensation);
        }

        if (its.Is(facts.InformedBeforePurchase))
        {
            return NotOwed(row, row.Articles.Informed);
        }

        var delay = its.From(facts.ArrivalDelayMinutes, [row.Late.FromMinutes, row.VeryLate.FromMinutes]);
        if (delay < row.Late.FromMinutes)
        {
            return NotOwed(row, row.Articles.Compensation);
        }

        if (!row.ExemptCauses.IsEmpty && row.ExemptCauses.Contains(its.WhichProven(facts.ExemptCauseProven)))
        {
            return NotOwed(row, row.Articles.ExemptCauses!);
        }

        var band = delay >= row.VeryLate.FromMinutes ? row.VeryLate : row.Late;
        var sum = RoundedByTariff(FareOfLeg(facts, its) * band.Percent / 100, facts, its);
        return sum.Amount < Math.Min(its.UpTo(facts.CarrierMinimumPayout, [sum.Amount]), row.MinimumPayoutUpTo)
            ? NotOwed(row, row.Articles.MinimumPayout)
            : EntitlementDecision.Owed($"{row.Regulation} {band.Article}", new Obligation(sum), band.Percent);
    }

    /// <summary>The price of the delayed leg. A ticket that is not known is a single or a return: season tickets are no input of the table.</summary>
    private static decimal FareOfLeg(EuRailFacts facts, FactReader its) => its.Which(facts.TicketType) == RailTicketType.Return
        ? its.Shown(facts.LegPrice) ?? its.Amount(facts.TicketPrice) / 2
        : its.Amount(facts.TicketPrice);

    private Money RoundedByTariff(decimal amount, EuRailFacts facts, FactReader its) => its.Which(facts.TariffRounding) == TariffRounding.UpToFiveCents
        ? new Money(Math.Ceiling(amount / FiveCents) * FiveCents, Currency)
        : Rounded(amount);

    private static EntitlementDecision NotOwed(EuRailRow row, string article) => EntitlementDecision.NotOwed($"{row.Regulation} {article}");
}
