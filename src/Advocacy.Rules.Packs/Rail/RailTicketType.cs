namespace Advocacy.Rules.Packs;

/// <summary>What a rail ticket is for.</summary>
public enum RailTicketType
{
    /// <summary>One journey. Two singles are two tickets, and no return.</summary>
    Single,

    /// <summary>A journey and the journey back, on one ticket.</summary>
    Return,

    /// <summary>A season ticket for a week.</summary>
    SeasonWeekly,

    /// <summary>A season ticket for a month.</summary>
    SeasonMonthly,

    /// <summary>A season ticket for a quarter of a year.</summary>
    SeasonQuarterly,

    /// <summary>A season ticket for a year.</summary>
    SeasonAnnual,
}
