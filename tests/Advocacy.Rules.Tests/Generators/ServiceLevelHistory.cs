using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

internal enum ServiceLevelEventKind
{
    Pause,
    Resume,
    Change,
    Stop,
}

/// <summary>Terms as data.</summary>
internal sealed record TermsSpec(int TargetMinutes, CalendarSpec Calendar)
{
    private ServiceLevelTerms? _built;

    internal ServiceLevelTerms Build() => _built ??= new ServiceLevelTerms(TimeSpan.FromMinutes(TargetMinutes), Calendar.Build());

    public override string ToString() => $"{TargetMinutes} minutes of {Calendar}";
}

/// <summary>Something that happens to a service-level clock; new terms come with a change alone.</summary>
internal sealed record ServiceLevelEvent(ServiceLevelEventKind Kind, DateTimeOffset At, TermsSpec? Terms)
{
    public override string ToString() => $"{Kind} at {At:O}{(Terms is null ? "" : $" to {Terms}")}";
}

/// <summary>A random life of a service-level clock.</summary>
internal sealed record ServiceLevelHistory(DateTimeOffset Start, TermsSpec Terms, ImmutableArray<ServiceLevelEvent> Events, TimeSpan Afterwards)
{
    /// <summary>The last minute that is looked at.</summary>
    internal DateTimeOffset End => (Events.IsEmpty ? Start : Events[^1].At) + Afterwards;

    internal bool IsPausedAtTheEnd => Events.LastOrDefault(happened => happened.Kind != ServiceLevelEventKind.Change)?.Kind == ServiceLevelEventKind.Pause;

    internal ServiceLevelClock Build() => Events.Aggregate(
        ServiceLevelClock.Start(Start, Terms.Build()),
        (clock, happened) => happened.Kind switch
        {
            ServiceLevelEventKind.Pause => clock.Pause(happened.At, PauseReason.WaitingForCustomer),
            ServiceLevelEventKind.Resume => clock.Resume(happened.At),
            ServiceLevelEventKind.Change => clock.Change(happened.At, happened.Terms!.Build()),
            _ => clock.Stop(happened.At),
        });

    public override string ToString() => $"from {Start:O} {Terms}; {string.Join("; ", Events)}; until {End:O}";
}
