using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>Random lives of service-level clocks around clock changes, leap days and ends of years, each within about ten days.</summary>
internal static class ServiceLevelDraw
{
    /// <summary>Often at once, so that events fall on one instant, and often about as long as the targets.</summary>
    private static Draw<int> Gap { get; } = Draw.Frequency((1, Draw.Constant(0)), (3, Draw.Choose(0, 300)), (3, Draw.Choose(0, 1800)));

    private static Draw<int> Target { get; } = Draw.Frequency((1, Draw.Elements(1, 30, 60, 240, 480)), (3, Draw.Choose(1, 600)), (2, Draw.Choose(1, 4000)));

    internal static Draw<ServiceLevelHistory> InWholeMinutes { get; } =
        from place in CalendarDraw.Eventful
        from start in Draw.Choose(-3 * 1440, 1440).Select(minutes => place.At.AddMinutes(minutes))
        from terms in TermsAround(place.Zone, place.At)
        from gaps in Gap.Some(0, 7)
        from kinds in Draw.ArrayOf(Draw.Choose(0, 9), 7)
        from changes in Draw.ArrayOf(ChangedTerms(place), 7)
        from afterwards in Draw.Choose(0, 2 * 1440)
        select new ServiceLevelHistory(start, terms, Happening(start, gaps, kinds, changes), TimeSpan.FromMinutes(afterwards));

    internal static IEnumerable<ServiceLevelHistory> Simpler(ServiceLevelHistory history) =>
    [
        .. history.Events.IsEmpty ? [] : new[] { history with { Events = history.Events[..^1] } },
        .. history.Events.Where(happened => happened.Kind == ServiceLevelEventKind.Change).Select(change => history with { Events = history.Events.Remove(change) }),
        history with { Afterwards = TimeSpan.Zero },
        history with { Terms = Simple(history.Terms) },
        .. history.Events.Where(happened => happened.Terms is not null)
            .Select(change => history with { Events = history.Events.Replace(change, change with { Terms = Simple(change.Terms!) }) }),
    ];

    private static Draw<TermsSpec> TermsAround(string zone, DateTimeOffset at) =>
        from target in Target
        from calendar in CalendarDraw.Around(zone, at, mostPauses: 1)
        select new TermsSpec(target, calendar);

    private static Draw<TermsSpec> ChangedTerms((string Zone, DateTimeOffset At) place) =>
        from other in CalendarDraw.Eventful
        from isElsewhere in Draw.Seldom
        from terms in TermsAround(isElsewhere ? other.Zone : place.Zone, place.At)
        select terms;

    private static TermsSpec Simple(TermsSpec terms) => terms with { Calendar = terms.Calendar with { Holidays = [], Pauses = [] } };

    private static ImmutableArray<ServiceLevelEvent> Happening(DateTimeOffset start, int[] gaps, int[] kinds, TermsSpec[] changes)
    {
        var events = ImmutableArray.CreateBuilder<ServiceLevelEvent>();
        var (at, paused) = (start, false);
        for (var i = 0; i < gaps.Length; i++)
        {
            at = at.AddMinutes(gaps[i]);
            var kind = kinds[i] switch
            {
                0 => ServiceLevelEventKind.Stop,
                < 4 => ServiceLevelEventKind.Change,
                _ => paused ? ServiceLevelEventKind.Resume : ServiceLevelEventKind.Pause,
            };
            events.Add(new ServiceLevelEvent(kind, at, kind == ServiceLevelEventKind.Change ? changes[i] : null));
            paused = kind == ServiceLevelEventKind.Pause || (kind == ServiceLevelEventKind.Change && paused);
            if (kind == ServiceLevelEventKind.Stop)
            {
                break;
            }
        }

        return events.DrainToImmutable();
    }
}
