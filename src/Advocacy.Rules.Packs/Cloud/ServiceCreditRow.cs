using System.Collections.Immutable;

namespace Advocacy.Rules.Packs;

/// <summary>One version of the published service credits.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record ServiceCreditRow : AmountsRow
{
    /// <summary>The billing cycles after the incident's by the end of the last of which a credit must be claimed.</summary>
    public required int ClaimWithinBillingCycles { get; init; }

    /// <summary>The terms of each service that is enabled.</summary>
    public required ImmutableArray<CloudTerms> Services { get; init; }

    internal CloudTerms? TermsOf(CloudServiceKind service) => Services.FirstOrDefault(terms => terms.Service == service);
}

/// <summary>The credits of one service.</summary>
/// <param name="Service">The service.</param>
/// <param name="Text">The agreement, as a citation.</param>
/// <param name="Source">Where it is published.</param>
/// <param name="Credits">The credits, from the highest uptime to the lowest.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CloudTerms(CloudServiceKind Service, string Text, Uri Source, ImmutableArray<CreditTier> Credits);

/// <summary>A credit for a month whose uptime is below a limit.</summary>
/// <param name="BelowUptimePercent">The uptime below which it is given, that uptime excluded, in per cents.</param>
/// <param name="CreditPercent">The credit, in per cents of the month's charge.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CreditTier(decimal BelowUptimePercent, decimal CreditPercent);
