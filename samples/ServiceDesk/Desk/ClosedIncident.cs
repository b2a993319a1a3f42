namespace ServiceDesk.Desk;

/// <summary>An incident of which the desk has said whether it kept its promise.</summary>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="ClosedAt">When it was closed, the last time.</param>
/// <param name="FirstPriority">The priority that it was given first.</param>
/// <param name="LastPriority">The priority that it had when it was closed.</param>
/// <param name="MadeSla">What the desk says on the row that closed it.</param>
internal sealed record ClosedIncident(DateTimeOffset OpenedAt, DateTimeOffset ClosedAt, int FirstPriority, int LastPriority, bool MadeSla)
{
    /// <summary>The day that parts the history: terms and weights are taken from incidents opened before it, and tested on those opened from it on.</summary>
    internal static DateTimeOffset Cut { get; } = new(2016, 3, 15, 0, 0, 0, TimeSpan.Zero);

    internal bool IsEarly => OpenedAt < Cut;

    internal static List<ClosedIncident> Of(IEnumerable<IncidentUpdate> updates)
    {
        var closed = new Dictionary<string, ClosedIncident>(StringComparer.Ordinal);
        var first = new Dictionary<string, IncidentUpdate>(StringComparer.Ordinal);
        foreach (var update in updates)
        {
            first.TryAdd(update.Number, update);
            if (update is { IsClosed: true, MadeSla: { } made })
            {
                var opened = first[update.Number];
                closed[update.Number] = new ClosedIncident(opened.OpenedAt, update.At, opened.Priority, update.Priority, made);
            }
        }

        return [.. closed.Values];
    }

    /// <summary>Whether terms say of it what the desk says. A change of priority does not put off what was promised first.</summary>
    internal bool AgreesWith(AgreedTerms terms)
    {
        var (first, last) = (terms.DueAt(OpenedAt, FirstPriority), terms.DueAt(OpenedAt, LastPriority));
        return MadeSla == (ClosedAt <= (first < last ? first : last));
    }
}
