using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>A contract's term that pays the customer for each started day of delay beyond a slack.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LateClause
{
    /// <summary>Makes a clause.</summary>
    /// <param name="perStartedDay">What is owed for each started day beyond the slack; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perStartedDay"/> is negative.</exception>
    public LateClause(Money perStartedDay) => PerStartedDay = Requires.NotNegative(perStartedDay, nameof(perStartedDay))!.Value;

    /// <summary>What is owed for each started day beyond the slack.</summary>
    public Money PerStartedDay { get; }

    /// <summary>How long a delay the clause forgives; none by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan Slack
    {
        get;
        init => field = Requires.NotNegative(value)!.Value;
    }

    /// <summary>The most that the clause pays; no limit when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? Cap
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <summary>What the clause pays for a number of started days beyond its slack.</summary>
    /// <param name="startedDays">Started days beyond the slack; none are owed for 0 or less.</param>
    /// <returns>The amount, not above the cap.</returns>
    public Money OwedFor(long startedDays)
    {
        var owed = PerStartedDay * Math.Max(0, startedDays);
        return Cap is { } cap && owed > cap ? cap : owed;
    }

    [JsonIgnore]
    internal IEnumerable<Money> Amounts => Cap is { } cap ? [PerStartedDay, cap] : [PerStartedDay];
}
