namespace Advocacy.Rules.DefaultRules;

/// <summary>What goods that cannot be used as promised have lost of their price.</summary>
internal static class LossOfGoods
{
    /// <summary>From nothing to all of the price, and half of it as the declared assumption in between.</summary>
    internal static HarmEstimate SomeOrAll(this Money price) => new(price.Percent(0), price.Percent(50), price);
}
