namespace Advocacy.Rules;

/// <summary>How soon an advocate should look at an issue. Never lowered by more harm, by a repeat or by what the customer is worth.</summary>
public enum Urgency
{
    /// <summary>In the course of things.</summary>
    Routine,

    /// <summary>Soon.</summary>
    Soon,

    /// <summary>Today.</summary>
    Urgent,

    /// <summary>Now.</summary>
    Immediate,
}
