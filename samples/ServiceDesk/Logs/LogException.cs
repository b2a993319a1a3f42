namespace ServiceDesk.Logs;

/// <summary>A log as a whole cannot be read.</summary>
internal sealed class LogException(string message, Exception? cause = null) : Exception(message, cause);
