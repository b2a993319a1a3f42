using System.Collections.Immutable;

namespace Advocacy.Rules.Packs;

/// <summary>The inputs of <see cref="OfcomAutomaticCompensation"/>. <see langword="null"/> is unknown; what is left out has the default given here.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AutomaticCompensationFacts
{
    /// <summary>What is asked about.</summary>
    public required BroadbandEvent Event { get; init; }

    /// <summary>Whether the contract is a residential one; yes by default.</summary>
    public bool? Residential { get; init; } = true;

    /// <summary>Whether the provider has signed the scheme; yes by default.</summary>
    public bool? ProviderIsSignatory { get; init; } = true;

    /// <summary>The day on which the provider joined: issues before it are not covered. By default the provider had joined before any issue.</summary>
    public DateOnly? ProviderJoinedOn { get; init; } = DateOnly.MinValue;

    /// <summary>Whether the service is lost, and not only partial or slow; yes by default.</summary>
    public bool? TotalLossOfService { get; init; } = true;

    /// <summary>Whether the fault is on the customer's side; no by default.</summary>
    public bool? CustomerCaused { get; init; } = false;

    /// <summary>Whether the customer was absent from the appointment or cancelled it; no by default.</summary>
    public bool? CustomerAbsentOrCancelled { get; init; } = false;

    /// <summary>The day on which the loss of service was reported; unknown when absent.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>The day on which it was repaired; unknown when absent.</summary>
    public DateOnly? FixedOn { get; init; }

    /// <summary>The day of the appointment. Not calculated with: the date asked about is this day.</summary>
    public DateOnly? AppointmentOn { get; init; }

    /// <summary>What came of the appointment; unknown when absent.</summary>
    public AppointmentOutcome? Outcome { get; init; }

    /// <summary>The time between the provider's cancellation and the appointment, in hours; unknown when absent.</summary>
    public decimal? NoticeHours { get; init; }

    /// <summary>The day on which the service was promised to start; unknown when absent.</summary>
    public DateOnly? PromisedStartOn { get; init; }

    /// <summary>The day on which it started; unknown when absent.</summary>
    public DateOnly? ActivatedOn { get; init; }

    /// <summary>The bank holidays: no working days, beside every Saturday and Sunday; none by default.</summary>
    public ImmutableArray<DateOnly>? NonWorkingDates { get; init; } = ImmutableArray<DateOnly>.Empty;
}
