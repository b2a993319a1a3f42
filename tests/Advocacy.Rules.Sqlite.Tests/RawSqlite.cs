using Microsoft.Data.Sqlite;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>SQLite as any other application uses it.</summary>
internal static class RawSqlite
{
    internal static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    internal static void Run(string path, string sql)
    {
        using var connection = Open(path);
        Run(connection, sql);
    }

    internal static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
