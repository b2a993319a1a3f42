namespace Advocacy.Rules.DefaultRules;

/// <summary>How the customer wants to be reached.</summary>
internal static class PreferredChannel
{
    /// <summary>Whether nothing speaks against a call: the customer prefers the phone, or has stated no channel.</summary>
    internal static bool MayBeCalled(this Customer customer) => customer.Preferences.Channel is not { } channel || channel == Channel.Phone;
}
