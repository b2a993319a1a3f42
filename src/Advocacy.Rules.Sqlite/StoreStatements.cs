using Microsoft.Data.Sqlite;

namespace Advocacy.Rules.Sqlite;

/// <summary>The statements of a store, each compiled by SQLite once; they go with their connection.</summary>
internal sealed class StoreStatements(SqliteConnection connection)
{
    private readonly SqliteCommand _begin = Of(connection, "BEGIN IMMEDIATE");
    private readonly SqliteCommand _commit = Of(connection, "COMMIT");
    private readonly SqliteCommand _rollback = Of(connection, "ROLLBACK");
    private readonly SqliteCommand _forgetCase = Of(connection, "DELETE FROM cases WHERE customer = $customer", ("$customer", SqliteType.Text));
    private readonly SqliteCommand _forgetChanges = Of(connection, "DELETE FROM changes WHERE id <= $through", ("$through", SqliteType.Integer));

    private readonly SqliteCommand _keepCase = Of(
        connection,
        "INSERT INTO cases (customer, json) VALUES ($customer, $json) ON CONFLICT (customer) DO UPDATE SET json = excluded.json",
        ("$customer", SqliteType.Text),
        ("$json", SqliteType.Text));

    private readonly SqliteCommand _keepChange = Of(
        connection, "INSERT INTO changes (id, json) VALUES ($id, $json)", ("$id", SqliteType.Integer), ("$json", SqliteType.Text));

    internal SqliteCommand Cases { get; } = Of(connection, "SELECT customer, json FROM cases");

    internal SqliteCommand Changes { get; } = Of(connection, "SELECT id, json FROM changes ORDER BY id");

    internal long LastChangeId()
    {
        using var query = Of(connection, "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'changes'), 0)");
        return (long)query.ExecuteScalar()!;
    }

    /// <summary>Writes all of it or nothing.</summary>
    internal void Write(MonitorWrite write, CancellationToken cancellation)
    {
        _begin.ExecuteNonQuery();
        try
        {
            foreach (var customer in write.Removed)
            {
                Execute(_forgetCase, customer.Value, cancellation);
            }

            foreach (var stored in write.Cases)
            {
                Execute(_keepCase, stored.Customer.Value, stored.Json, cancellation);
            }

            foreach (var change in write.Changes)
            {
                Execute(_keepChange, change.Id, change.Json, cancellation);
            }

            if (write.AcknowledgedThrough > 0)
            {
                Execute(_forgetChanges, write.AcknowledgedThrough, cancellation);
            }

            _commit.ExecuteNonQuery();
        }
        catch
        {
            // A full disk, among others, has SQLite roll back by itself.
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle!) == 0)
            {
                _rollback.ExecuteNonQuery();
            }

            throw;
        }
    }

    private static void Execute(SqliteCommand statement, object first, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        statement.Parameters[0].Value = first;
        statement.ExecuteNonQuery();
    }

    private static void Execute(SqliteCommand statement, object first, string second, CancellationToken cancellation)
    {
        statement.Parameters[1].Value = second;
        Execute(statement, first, cancellation);
    }

    private static SqliteCommand Of(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, SqliteType Type)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, type) in parameters)
        {
            command.Parameters.Add(name, type);
        }

        command.Prepare();
        return command;
    }
}
