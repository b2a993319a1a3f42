using System.Globalization;
using System.Text;

namespace Advocacy.Rules.Sqlite;

/// <summary>What a monitor must not ask of a store, found before anything is written.</summary>
internal static class StorableWrite
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Refuses a write after which an id could stand for two changes, or a text for another.</summary>
    internal static void Require(MonitorWrite write, long lastChangeId)
    {
        foreach (var customer in write.Removed)
        {
            RequireCustomer(customer, nameof(write));
        }

        foreach (var stored in write.Cases)
        {
            RequireCustomer(stored.Customer, nameof(write));
            RequireText(stored.Json, nameof(write));
        }

        foreach (var change in write.Changes)
        {
            if (change.Id <= lastChangeId)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Change {change.Id} comes after change {lastChangeId}: each id is higher than every one before it."), nameof(write));
            }

            lastChangeId = change.Id;
            RequireText(change.Json, nameof(write));
        }

        if (write.AcknowledgedThrough < 0 || write.AcknowledgedThrough > lastChangeId)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Change {write.AcknowledgedThrough} cannot be acknowledged: the last that was given is {lastChangeId}."), nameof(write));
        }
    }

    private static void RequireCustomer(CustomerId customer, string name)
    {
        if (customer == default)
        {
            throw new ArgumentException("A customer is required; the default value is none.", name);
        }

        RequireText(customer.Value, name);
    }

    /// <summary>Half a surrogate pair would be kept as another character: two ids could become one.</summary>
    private static void RequireText(string text, string name)
    {
        try
        {
            _strict.GetByteCount(text);
        }
        catch (EncoderFallbackException cause)
        {
            throw new ArgumentException($"Half a surrogate pair, at {cause.Index}, cannot be kept: write both halves, or neither.", name, cause);
        }
    }
}
