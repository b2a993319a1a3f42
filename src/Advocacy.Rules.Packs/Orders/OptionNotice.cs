namespace Advocacy.Rules.Packs;

/// <summary>What a seller that cannot ship in time has told the buyer, with the option to cancel for a refund (16 CFR 435.2(b)).</summary>
public enum OptionNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That it will ship by a revised date.</summary>
    Definite,

    /// <summary>That it cannot say when it will ship.</summary>
    Indefinite,
}
