namespace CriticalSupplies.Deliveries;

/// <summary>The file as a whole cannot be read; the message says why and what would be right.</summary>
internal sealed class DeliveriesFileException(string message, Exception? inner = null) : Exception(message, inner);
