namespace Advocacy.Rules.Sqlite;

/// <summary>A store could not be opened, read or written: what is wrong, where, and what would be right.</summary>
/// <remarks>What was confirmed before is not lost by it. The inner exception, where there is one, is SQLite's own.</remarks>
public sealed class MonitorStoreException : Exception
{
    internal MonitorStoreException(string path, string problem, Exception? cause = null)
        : base($"The monitor's store '{path}' {problem}", cause) => Path = path;

    /// <summary>The store's file, as a full path.</summary>
    public string Path { get; }
}
