using Microsoft.Data.Sqlite;

namespace Advocacy.Rules.Sqlite;

/// <summary>Says of a failure of SQLite what a host can do about it.</summary>
internal static class StoreFault
{
    // https://www.sqlite.org/rescode.html
    private const int Permission = 3;
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    internal const string Damaged = "is damaged. Put a backup of it in its place.";

    internal const string CannotBeWritten =
        "cannot be written. This process must be allowed to write both the file and its folder, where SQLite keeps the file's log.";

    internal static MonitorStoreException Of(SqliteException cause, string path) => new(path, Problem(cause), cause);

    private static string Problem(SqliteException cause) => cause.SqliteErrorCode switch
    {
        Busy => "is in use by another monitor, of this process or of another. One monitor at a time uses a store: end that one first, or give each a file of its own.",
        Permission or ReadOnly or CannotOpen => CannotBeWritten,
        Full => "cannot grow: the disk is full. Make room on it and write again; nothing of this write was kept.",
        InputOutput => $"could not be read or written: the disk failed. {cause.Message}",
        Corrupt => Damaged,
        NotADatabase => "is no SQLite database, or a damaged one. Name another file, or put a backup of the store in its place; this one was not changed.",
        _ => $"failed. {cause.Message}",
    };
}
