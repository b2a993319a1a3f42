namespace Advocacy.Rules;

/// <summary>Whether a customer is likely to think, do or say something.</summary>
public enum ReactionForm
{
    /// <summary>The customer thinks it: nobody hears of it.</summary>
    Think,

    /// <summary>The customer does it.</summary>
    Do,

    /// <summary>The customer says it, to the provider or to others.</summary>
    Say,
}
