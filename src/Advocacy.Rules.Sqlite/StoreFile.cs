using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Advocacy.Rules.Sqlite;

/// <summary>The file of a store: how it is told from every other file, made, locked and set up.</summary>
internal static class StoreFile
{
    /// <summary>"AdvR" in ASCII: what SQLite's header says of whose file it is.</summary>
    internal const int ApplicationId = 0x41647652;

    /// <summary>Counts the formats of the file; a later format has a higher number.</summary>
    internal const int Format = 1;

    /// <summary>AUTOINCREMENT keeps the highest id ever given, in sqlite_sequence, when all changes are forgotten.</summary>
    private static readonly string _creation = string.Create(CultureInfo.InvariantCulture, $"""
        CREATE TABLE cases (customer TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL) STRICT;
        CREATE TABLE changes (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, json TEXT NOT NULL) STRICT;
        PRAGMA application_id = {ApplicationId};
        PRAGMA user_version = {Format};
        """);

    /// <summary>Opens a store's file for this monitor alone, and makes it where there is none.</summary>
    internal static SqliteConnection Open(string path)
    {
        RequireFolder(path);
        RefuseForeign(path);
        var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            if (SQLitePCL.raw.sqlite3_db_readonly(connection.Handle!, "main") != 0)
            {
                throw new MonitorStoreException(path, StoreFault.CannotBeWritten);
            }

            Lock(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void RequireFolder(string path)
    {
        if (Directory.Exists(path))
        {
            throw new MonitorStoreException(path, "is a folder. Name a file in it.");
        }

        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder))
        {
            throw new MonitorStoreException(path, "cannot be made: its folder does not exist. Make the folder first.");
        }
    }

    /// <summary>
    /// Looks at a file without touching it: an immutable connection takes no lock and reads no log, so that another application's file stays as it is.
    /// </summary>
    private static void RefuseForeign(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        using var connection = Connect(new Uri(path).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly);

        // A store whose monitor was killed may have pages in its log alone; only so does SQLite read the header of what is then a short file.
        Execute(connection, "PRAGMA writable_schema = ON");
        RequireOwn(connection, path);
    }

    private static void Lock(SqliteConnection connection, string path)
    {
        // The first read takes the lock; closing, or the end of the process, releases it.
        // FULL: a confirmed write survives the loss of power too; macOS needs to be told twice.
        Execute(connection, """
            PRAGMA locking_mode = EXCLUSIVE;
            PRAGMA synchronous = FULL;
            PRAGMA fullfsync = ON;
            PRAGMA checkpoint_fullfsync = ON;
            PRAGMA secure_delete = ON;
            PRAGMA cell_size_check = ON;
            BEGIN EXCLUSIVE;
            """);
        if (IsEmpty(connection))
        {
            Execute(connection, _creation);
        }

        RequireOwn(connection, path);
        Execute(connection, "COMMIT");
        Execute(connection, "PRAGMA journal_mode = WAL");
    }

    private static void RequireOwn(SqliteConnection connection, string path)
    {
        var (application, format) = (Number(connection, "PRAGMA application_id"), Number(connection, "PRAGMA user_version"));
        if (application != ApplicationId && !IsEmpty(connection))
        {
            throw new MonitorStoreException(path, "is an SQLite database of another application. Name another file; this one was not changed.");
        }

        if (application == ApplicationId && format != Format)
        {
            throw new MonitorStoreException(path, string.Create(
                CultureInfo.InvariantCulture,
                $"has format {format}; this version of Advocacy.Rules.Sqlite reads format {Format}. Use the version that wrote the file, or a later one; the file was not changed."));
        }
    }

    private static bool IsEmpty(SqliteConnection connection) => Number(
        connection,
        "SELECT (SELECT count(*) FROM sqlite_schema) + (SELECT application_id FROM pragma_application_id) + (SELECT user_version FROM pragma_user_version)") == 0;

    private static SqliteConnection Connect(string source, SqliteOpenMode mode)
    {
        // A pooled connection would keep the lock after the store is closed. A second is how long a lock held by a monitor that just ends is waited for.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, DefaultTimeout = 1 }.ToString());
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
