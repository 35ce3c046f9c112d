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
    public List<string> Sql(string sql, string? database = null)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database ?? Database, Pooling = false }.ToString());
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

    /// <summary>Overwrites the page of the file at this part of its length.</summary>
    public void DamagePage(double place)
    {
        const int PageSize = 4096;
        using var file = System.IO.File.Open(Database, FileMode.Open, FileAccess.ReadWrite);
        file.Position = (long)(file.Length / PageSize * place) * PageSize;
        file.Write(Enumerable.Repeat((byte)0xFF, PageSize).ToArray());
    }

    public void Dispose() => folder.Delete(recursive: true);
}
