using System.Collections.Immutable;

namespace Advocacy.Rules.Packs;

/// <summary>What the customer is owed by published rules: every scheme of this package.</summary>
/// <remarks>Engineering research and no legal advice. Safe to share between threads.</remarks>
public static class PublishedEntitlements
{
    /// <summary>Every scheme, by id.</summary>
    public static ImmutableArray<EntitlementScheme> Schemes { get; } =
    [
        Eu261.Scheme,
        Uk261.Scheme,
        EuRail.Scheme,
        UkDelayRepay.Scheme,
        UsDotDbc.Scheme,
        UsDotRefund.Scheme,
        OfcomAutomaticCompensation.Scheme,
        OfgemGuaranteedStandards.Scheme,
        CloudServiceCredits.Scheme,
        UkLatePayment.Scheme,
        UkCraDelivery.Scheme,
        EuCrdDelivery.Scheme,
        UsFtc435.Scheme,
    ];

    /// <summary>Every pack: the schemes' own, and those that observe what happens to their commitments.</summary>
    public static ImmutableArray<RulePack> Packs { get; } =
    [
        FlightRules.Pack,
        RailRules.Pack,
        BroadbandRules.Pack,
        EnergyRules.Pack,
        CloudRules.Pack,
        DebtRules.Pack,
        OrderRules.Pack,
        .. Schemes.Select(static scheme => scheme.Pack),
    ];

    /// <summary>Adds every pack of published entitlements.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static RuleSetBuilder AddPublishedEntitlements(this RuleSetBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var pack in Packs)
        {
            builder.Add(pack);
        }

        return builder;
    }

    /// <summary>A format of case files that also knows the commitments of this package.</summary>
    /// <param name="format">The format.</param>
    /// <returns>The new format.</returns>
    public static CaseFormat AddPublishedEntitlements(this CaseFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return format
            .AddCommitment("flight-booking", FlightsJson.Default.FlightBooking)
            .AddCommitment("rail-journey", RailJson.Default.RailJourney)
            .AddCommitment("broadband-service", CommunicationsJson.Default.BroadbandService)
            .AddCommitment("energy-supply", EnergyJson.Default.EnergySupply)
            .AddCommitment("cloud-service", CloudJson.Default.CloudService)
            .AddCommitment("commercial-debt", CommercialDebtsJson.Default.CommercialDebt)
            .AddCommitment("consumer-order", OrdersJson.Default.ConsumerOrder);
    }
}
