namespace Advocacy.Rules.Packs;

/// <summary>The cause of a delay, as far as the railway undertaking has proven it.</summary>
public enum RailDelayCause
{
    /// <summary>No cause is proven.</summary>
    None,

    /// <summary>Extreme weather or another natural disaster, and not the ordinary weather of the season.</summary>
    ExtremeWeather,

    /// <summary>The fault of the passenger.</summary>
    PassengerFault,

    /// <summary>The behaviour of a third party that could not be avoided: persons on the track, theft of cables, sabotage.</summary>
    ThirdParty,

    /// <summary>A strike of the railway undertaking's own staff.</summary>
    OwnStaffStrike,

    /// <summary>An act or omission of the infrastructure manager.</summary>
    InfrastructureManager,

    /// <summary>An act or omission of another undertaking that uses the same infrastructure.</summary>
    OtherOperator,
}
