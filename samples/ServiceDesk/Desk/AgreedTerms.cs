using Advocacy.Rules;

namespace ServiceDesk.Desk;

/// <summary>What the desk promised: that an incident is closed within so much open time of its being opened, by priority.</summary>
/// <remarks>
/// An assumption: the log does not say what was agreed. <see cref="TermsInference"/> found that <c>made_sla</c> of incidents opened before 15 March 2016
/// is told best by open time from opening to closing, without pauses while the customer is waited for. Several opening hours fit that part alike, and of them these
/// are the ones that it puts first; its targets are rounded up to whole hours. Of priority 2 the early part holds none that was kept, so that its target is no
/// more than a guess between those of 1 and 3.
/// </remarks>
internal sealed record AgreedTerms(BusinessCalendar Calendar, IReadOnlyDictionary<int, TimeSpan> Targets)
{
    internal static AgreedTerms Assumed { get; } = new(
        Hours(8, 23),
        new Dictionary<int, TimeSpan>
        {
            [1] = TimeSpan.FromHours(5),
            [2] = TimeSpan.FromHours(10),
            [3] = TimeSpan.FromHours(100),
            [4] = TimeSpan.FromHours(220),
        });

    /// <summary>Monday to Friday between two whole hours, on the log's own clock.</summary>
    internal static BusinessCalendar Hours(int opens, int closes) =>
        new("UTC", OpeningHours.Each(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(opens, 0), new TimeOnly(closes % 24, 0)));

    internal DateTimeOffset DueAt(DateTimeOffset openedAt, int priority) => Calendar.After(openedAt, Targets[priority])!.Value;
}
