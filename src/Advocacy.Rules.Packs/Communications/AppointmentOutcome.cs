namespace Advocacy.Rules.Packs;

/// <summary>What came of an engineer's appointment.</summary>
public enum AppointmentOutcome
{
    /// <summary>The engineer came.</summary>
    Attended,

    /// <summary>The engineer did not come.</summary>
    NoShow,

    /// <summary>The provider cancelled it.</summary>
    CancelledByProvider,
}
