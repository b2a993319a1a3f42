namespace Advocacy.Rules.Packs;

/// <summary>What a customer asks about under the Ofcom Automatic Compensation Scheme.</summary>
public enum BroadbandEvent
{
    /// <summary>A total loss of service that is not repaired in time.</summary>
    DelayedRepair,

    /// <summary>An engineer's appointment that is not kept.</summary>
    MissedAppointment,

    /// <summary>A service that does not start on the promised day.</summary>
    DelayedStart,
}
