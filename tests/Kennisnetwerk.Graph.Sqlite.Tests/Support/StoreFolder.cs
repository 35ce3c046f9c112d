using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Support;

/// <summary>A folder of a test, and what is done with the graph in it. Gone when the test is over.</summary>
public sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kennisnetwerk-");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public string Path => folder.FullName;

    public string Database => File("graaf.db");

    public SqliteStoreOptions Options => new() { Folder = folder.FullName, BusyTimeout = TimeSpan.FromSeconds(1) };

    public string File(string name) => System.IO.Path.Combine(folder.FullName, name);

    public Task<SqliteGraphStore> OpenAsync(GraphSchema? schema = null, bool readOnly = false) =>
        SqliteGraphStore.OpenAsync(Options with { ReadOnly = readOnly }, schema ?? TestSchema.Instance, Time, TestContext.Current.CancellationToken);

    /// <summary>Runs a statement on the file, past the store.</summary>
    public List<string> Sql(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
