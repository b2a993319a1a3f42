namespace Advocacy.Rules;

/// <summary>What depends on a commitment, so that a delay becomes a loss.</summary>
/// <remarks>Figures are the customer's losses, not the provider's. Immutable; safe to share between threads.</remarks>
public sealed record Criticality
{
    /// <summary>How long a delay is absorbed by stock or spare capacity before losses begin; none by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public TimeSpan Slack
    {
        get;
        init => field = Requires.NotNegative(value)!.Value;
    }

    /// <summary>When the stock that depends on it runs out, so that losses do not begin before; not known when absent. The later of this and the slack counts.</summary>
    public DateTimeOffset? StockLastsUntil { get; init; }

    /// <summary>What each started hour of delay costs the customer once the slack is used up; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? LossPerHour
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <summary>A penalty that the customer must pay to others once the slack is used up; none known when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public Money? Penalty
    {
        get;
        init => field = Requires.NotNegative(value);
    }

    /// <summary>Whether a person's health or safety depends on it.</summary>
    public bool PersonDependsOnIt { get; init; }

    /// <summary>What these figures rest on; estimated by default.</summary>
    public Basis Basis { get; init; }

    /// <summary>How long a delay is absorbed before losses begin: the slack, or as long as the stock lasts.</summary>
    /// <param name="hits">When the delay begins; not known when absent, and then only the slack counts.</param>
    /// <returns>The longer of the two; not negative.</returns>
    public TimeSpan SlackFrom(DateTimeOffset? hits) => StockLastsUntil - hits is { } stock && stock > Slack ? stock : Slack;
}
