namespace Advocacy.Rules;

/// <summary>A case that is watched: as it is known, as it was last assessed, and when to look again.</summary>
/// <param name="Case">The case.</param>
/// <param name="AsOf">The instant as of which it was assessed.</param>
/// <param name="Summary">What came of it.</param>
/// <param name="WakeAt">The first instant at which it may come to something else by time alone; never when absent.</param>
/// <param name="RuleSetVersion">The rules by which it was assessed.</param>
internal sealed record WatchedCase(CustomerCase Case, DateTimeOffset AsOf, AssessmentSummary Summary, DateTimeOffset? WakeAt, string RuleSetVersion)
{
    internal CustomerId Customer => Case.Customer.Id;

    /// <summary>Compares by when they wake, then by customer.</summary>
    internal static int CompareWakes(WatchedCase one, WatchedCase other)
    {
        var order = one.WakeAt.GetValueOrDefault().CompareTo(other.WakeAt.GetValueOrDefault());
        return order != 0 ? order : one.Customer.CompareTo(other.Customer);
    }
}
