namespace Advocacy.Rules.Packs;

/// <summary>The inputs of <see cref="UkDelayRepay"/>. <see langword="null"/> is unknown; what is left out has the default given here.</summary>
/// <remarks>Each ticket is asked about alone: two singles are not a return. Immutable; safe to share between threads.</remarks>
public sealed record UkDelayRepayFacts
{
    /// <summary>The operator's Delay Repay; unknown when absent.</summary>
    public DelayRepayScheme? OperatorScheme { get; init; }

    /// <summary>What the ticket is for; unknown when absent.</summary>
    public RailTicketType? TicketType { get; init; }

    /// <summary>The price paid, after a railcard's discount, in pounds; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? TicketPrice
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>Actual less scheduled arrival at the destination, cancelled trains included, in minutes; unknown when absent.</summary>
    public int? DelayMinutes { get; init; }

    /// <summary>The days from travel to the claim; 0 by default.</summary>
    public int? ClaimWithinDays { get; init; } = 0;

    /// <summary>Ignored: the operator's scheme counts.</summary>
    public string? Operator { get; init; }
}
