namespace Advocacy.Rules;

/// <summary>A component of the harm to the customer.</summary>
public enum HarmComponent
{
    /// <summary>Money lost outright: what was paid for and not received.</summary>
    DirectLoss,

    /// <summary>Losses that follow: a stopped line, a penalty passed on, a substitute bought.</summary>
    ConsequentialLoss,

    /// <summary>Time lost waiting.</summary>
    Time,

    /// <summary>Effort of chasing, explaining and repeating.</summary>
    Effort,

    /// <summary>Worry, anger, embarrassment.</summary>
    Distress,

    /// <summary>Danger to a person's health or safety. Never discounted by likelihood.</summary>
    Safety,
}
