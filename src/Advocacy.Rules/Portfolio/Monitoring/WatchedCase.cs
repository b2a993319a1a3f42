namespace Advocacy.Rules;

/// <summary>A case that is watched: as it is known, as it was last assessed, and when to look again.</summary>
/// <param name="Case">The case.</param>
/// <param name="AsOf">The instant as of which it was assessed.</param>
/// <param name="Summary">What came of it.</param>
/// <param name="WakeAt">The first instant at which it may come to something else by time alone; never when absent.</param>
/// <param name="AssessedBy">By what: the version of the rules, and the notice of a lapse.</param>
internal sealed record WatchedCase(CustomerCase Case, DateTimeOffset AsOf, AssessmentSummary Summary, DateTimeOffset? WakeAt, string AssessedBy)
{
    internal CustomerId Customer => Case.Customer.Id;

    /// <summary>Until when an assessment holds, which an evaluator of a host's own may get wrong: then it would be asked for ever.</summary>
    /// <exception cref="InvalidOperationException">It is no later than the assessment.</exception>
    internal static DateTimeOffset? RequireLater(DateTimeOffset? until, DateTimeOffset asOf) => until <= asOf
        ? throw new InvalidOperationException($"The evaluator says that its assessment as of {asOf:O} held until {until:O}, which is no later.")
        : until;

    /// <summary>Compares by when they wake, then by customer.</summary>
    internal static int CompareWakes(WatchedCase one, WatchedCase other)
    {
        var order = one.WakeAt.GetValueOrDefault().CompareTo(other.WakeAt.GetValueOrDefault());
        return order != 0 ? order : one.Customer.CompareTo(other.Customer);
    }
}
