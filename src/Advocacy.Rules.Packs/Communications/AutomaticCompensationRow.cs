namespace Advocacy.Rules.Packs;

/// <summary>One year's rates of the Ofcom Automatic Compensation Scheme, in pounds.</summary>
/// <inheritdoc cref="AmountsRow" path="/remarks"/>
public sealed record AutomaticCompensationRow : AmountsRow
{
    /// <summary>What is paid for each day on which a repair is late.</summary>
    public required decimal DelayedRepairPerDay { get; init; }

    /// <summary>The working days after the report within which a repair is in time.</summary>
    public required int RepairWithinWorkingDays { get; init; }

    /// <summary>What is paid for a missed appointment.</summary>
    public required decimal MissedAppointment { get; init; }

    /// <summary>The notice, in hours, from which the provider may cancel an appointment without paying.</summary>
    public required decimal CancellationNoticeHours { get; init; }

    /// <summary>What is paid for each day on which a start is late.</summary>
    public required decimal DelayedStartPerDay { get; init; }

    /// <summary>The dates of report for which the scheme was suspended in part, so that a result for a repair is advisory; none when absent.</summary>
    public SuspendedDates? RepairsAdvisory { get; init; }
}

/// <summary>Dates on which a scheme was suspended in part.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SuspendedDates(DateOnly From, DateOnly To)
{
    internal bool Cover(DateOnly date) => From <= date && date <= To;
}
