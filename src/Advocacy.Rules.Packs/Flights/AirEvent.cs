namespace Advocacy.Rules.Packs;

/// <summary>What a passenger asks about under Regulation (EC) 261/2004.</summary>
public enum AirEvent
{
    /// <summary>Compensation for a late arrival.</summary>
    Delay,

    /// <summary>Compensation for a cancellation.</summary>
    Cancellation,

    /// <summary>Compensation for being denied boarding.</summary>
    DeniedBoarding,

    /// <summary>Money back for a seat in a lower class.</summary>
    Downgrade,

    /// <summary>Meals, refreshments and hotel while waiting.</summary>
    Care,

    /// <summary>The ticket's price back instead of waiting out a long delay.</summary>
    DelayRefund,
}
