using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>Delay Repay, the promise of the passenger's charters of train operators in Great Britain, whatever caused the delay.</summary>
/// <remarks>
/// The date asked about is the date of travel. It is a contract of each operator, so that the operator's scheme is a fact and not a consequence of the date.
/// Not legal advice. Immutable; safe to share between threads.
/// </remarks>
public sealed class UkDelayRepay : EntitlementScheme<UkDelayRepayFacts, DelayRepayRow>
{
    private UkDelayRepay()
        : base(
            AmountsTable<DelayRepayRow>.Load("uk-delay-repay.amounts.json", RailJson.Default.AmountsTableDelayRepayRow),
            RailJson.Default.UkDelayRepayFacts,
            new UkDelayRepayFacts()) => Logic = DecideBy;

    /// <summary>The scheme.</summary>
    public static UkDelayRepay Scheme { get; } = new();

    private protected override Func<UkDelayRepayFacts, DelayRepayRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    /// <summary>The facts of a journey, as the scheme asks for them. A journey that is not known to have been claimed can still be claimed in time.</summary>
    /// <param name="journey">The journey.</param>
    /// <returns>The facts.</returns>
    public UkDelayRepayFacts FactsOf(RailJourney journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return new UkDelayRepayFacts
        {
            OperatorScheme = journey.OperatorScheme ?? KnownSchemeOf(journey),
            TicketType = journey.TicketType,
            TicketPrice = RailJourney.In(Currency, journey.Value),
            DelayMinutes = journey.DelayMinutes,
            ClaimWithinDays = journey.ClaimedAt is { } claimed
                ? DateOnly.FromDateTime(claimed.ToOffset(journey.DepartsAt.Offset).DateTime).DayNumber - journey.TravelsOn.DayNumber
                : 0,
            Operator = journey.Operator,
        };
    }

    /// <summary>Says what a journey entitles the passenger to, by the version in force on the date of travel.</summary>
    /// <param name="journey">The journey.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(RailJourney journey) => Decide(FactsOf(journey), journey.TravelsOn).Claimed(journey.ClaimedAt);

    private protected override IEnumerable<Rule> CaseRules()
    {
        yield return Opening<RailJourney>("compensation").On(RailIssues.LateTrain)
            .When(journey => journey.RunsInGreatBritain)
            .Decides(Authority, Text, (journey, _) => Decide(journey))
            .Because(journey => $"the destination was reached on {journey.FulfilledAt:g} instead of {journey.OriginalDueAt:g}");
        foreach (var rule in LapseRules.For<RailJourney>(Id, InBritain, journey => journey.ClaimedAt))
        {
            yield return rule;
        }
    }

    private protected override string? PaymentOf(UkDelayRepayFacts facts) => "within 20 working days; money or a voucher, as the passenger chooses";

    private protected override ClaimTerms ClaimOf(UkDelayRepayFacts facts, DelayRepayRow row, DateOnly on) =>
        ClaimTerms.MustBeClaimedBy(on.AddDays(row.ClaimWithinDays));

    private EntitlementDecision DecideBy(UkDelayRepayFacts facts, DelayRepayRow row, DateOnly on, FactReader its)
    {
        if (its.From(facts.ClaimWithinDays, [row.ClaimWithinDays + 1]) > row.ClaimWithinDays)
        {
            return EntitlementDecision.NotOwed($"{Text}: claims within {row.ClaimWithinDays} days");
        }

        var delay = its.From(facts.DelayMinutes, ThresholdsOf(row));
        if (BandOf(row.BandsOf(its.Which(facts.OperatorScheme)), delay) is not { } band)
        {
            return EntitlementDecision.NotOwed($"{Text}: table");
        }

        var ticket = its.Which(facts.TicketType);
        if (PercentOf(band, ticket) is not { } percent)
        {
            return NotEnabled();
        }

        var sum = Rounded(its.Amount(facts.TicketPrice) * percent / (100 * JourneysOf(row, ticket)));
        return EntitlementDecision.Owed($"{Text}: table, from {band.FromMinutes} minutes", new Obligation(sum), percent);
    }

    private EntitlementDecision? InBritain(RailJourney journey) => journey.RunsInGreatBritain == true ? Decide(journey) : null;

    private static ReadOnlySpan<int> ThresholdsOf(DelayRepayRow row) =>
        (int[])[.. row.FromFifteenMinutes.Select(static band => band.FromMinutes), .. row.FromThirtyMinutes.Select(static band => band.FromMinutes)];

    private static DelayRepayBand? BandOf(ImmutableArray<DelayRepayBand> bands, int delay) => bands.LastOrDefault(band => band.FromMinutes <= delay);

    private static decimal? PercentOf(DelayRepayBand band, RailTicketType ticket) => ticket switch
    {
        RailTicketType.Single => band.SinglePercent,
        RailTicketType.Return => band.ReturnPercent,
        _ => band.SeasonPercent,
    };

    private static int JourneysOf(DelayRepayRow row, RailTicketType ticket) => ticket switch
    {
        RailTicketType.SeasonWeekly => row.SeasonJourneys.Weekly,
        RailTicketType.SeasonMonthly => row.SeasonJourneys.Monthly,
        RailTicketType.SeasonQuarterly => row.SeasonJourneys.Quarterly,
        RailTicketType.SeasonAnnual => row.SeasonJourneys.Annual,
        _ => 1,
    };

    private DelayRepayScheme? KnownSchemeOf(RailJourney journey) => journey.Operator is { } name
        && Rows.FirstOrDefault(row => row.Covers(journey.TravelsOn)) is DelayRepayRow row && row.Operators.TryGetValue(name, out var scheme)
            ? scheme
            : null;
}
