namespace ServiceDesk.Desk;

/// <summary>Finds terms that tell best what the desk says of its promises: opening hours from Monday to Friday, and a target by priority.</summary>
internal static class TermsInference
{
    /// <summary>
    /// Terms of all opening hours between whole hours that open until 10 and close from 16 on, those that agree best with early incidents first; of equals those
    /// whose target of priority 3, which most incidents have, is nearest a whole number of hours, then those that open and close first.
    /// </summary>
    internal static List<InferredTerms> Best(IReadOnlyCollection<ClosedIncident> incidents) =>
    [
        .. from opens in Enumerable.Range(0, 11)
           from closes in Enumerable.Range(16, 9)
           let terms = Of(opens, closes, incidents)
           orderby terms.Early descending, OffWholeHours(terms), terms.Opens, terms.Closes
           select terms,
    ];

    private static double OffWholeHours(InferredTerms terms)
    {
        var hours = terms.Targets.GetValueOrDefault(3).TotalHours;
        return Math.Abs(hours - Math.Round(hours));
    }

    private static InferredTerms Of(int opens, int closes, IReadOnlyCollection<ClosedIncident> incidents)
    {
        var calendar = AgreedTerms.Hours(opens, closes);
        var taken = incidents
            .Select(incident => (incident.IsEarly, incident.MadeSla, incident.LastPriority, Open: calendar.WorkingTimeBetween(incident.OpenedAt, incident.ClosedAt)))
            .ToLookup(static incident => incident.LastPriority);
        var targets = new Dictionary<int, TimeSpan>();
        var (early, earlyRight, later, laterRight) = (0, 0, 0, 0);
        foreach (var priority in taken.OrderBy(static priority => priority.Key))
        {
            var target = Target([.. priority.Where(static incident => incident.IsEarly).Select(static incident => (incident.Open, incident.MadeSla)).Order()]);
            targets[priority.Key] = target;
            foreach (var incident in priority)
            {
                var isRight = incident.MadeSla == (incident.Open <= target);
                (early, earlyRight) = incident.IsEarly ? (early + 1, earlyRight + (isRight ? 1 : 0)) : (early, earlyRight);
                (later, laterRight) = incident.IsEarly ? (later, laterRight) : (later + 1, laterRight + (isRight ? 1 : 0));
            }
        }

        return new InferredTerms(opens, closes, targets, Share(earlyRight, early), Share(laterRight, later));
    }

    /// <summary>The open time that parts kept from breached with the fewest mistakes: the first of equals.</summary>
    private static TimeSpan Target(List<(TimeSpan Open, bool MadeSla)> ascending)
    {
        var right = ascending.Count(static incident => !incident.MadeSla);
        var (best, target) = (right, TimeSpan.Zero);
        for (var i = 0; i < ascending.Count; i++)
        {
            right += ascending[i].MadeSla ? 1 : -1;
            if (right > best && (i + 1 == ascending.Count || ascending[i + 1].Open != ascending[i].Open))
            {
                (best, target) = (right, ascending[i].Open);
            }
        }

        return target;
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
