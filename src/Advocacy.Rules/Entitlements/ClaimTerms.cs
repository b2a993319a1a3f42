namespace Advocacy.Rules;

/// <summary>How what is owed comes to the customer: by itself, or only on a claim made in time.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ClaimTerms
{
    private ClaimTerms()
    {
    }

    /// <summary>The provider pays without being asked.</summary>
    public static ClaimTerms PaidAutomatically { get; } = new();

    /// <summary>The customer must claim it; the text sets no last day.</summary>
    public static ClaimTerms MustBeClaimed { get; } = new() { IsRequired = true };

    /// <summary>The customer has claimed it; by when it can be claimed no longer matters.</summary>
    public static ClaimTerms Claimed { get; } = new() { IsMade = true };

    /// <summary>Whether the customer must claim it, and is not known to have.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>Whether the customer has claimed it.</summary>
    public bool IsMade { get; private init; }

    /// <summary>The last day on which it can be claimed; none set, or none needed, when absent.</summary>
    public DateOnly? By { get; private init; }

    /// <summary>
    /// When it lapses: the midnight in UTC that ends the last day. West of UTC that is before the day ends there, east of it after; none set, or beyond the
    /// range of instants, when absent.
    /// </summary>
    public DateTimeOffset? LapsesAt => By is { } day && day < DateOnly.MaxValue ? new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;

    /// <summary>The customer must claim it by a day.</summary>
    /// <param name="day">The last day on which it can be claimed.</param>
    /// <returns>The terms.</returns>
    public static ClaimTerms MustBeClaimedBy(DateOnly day) => new() { IsRequired = true, By = day };
}
