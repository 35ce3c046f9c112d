using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Conformance.Enrolment;

/// <summary>The embedded store, each in a new folder.</summary>
public sealed class SqliteFixture : IGraphFixture, IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("kennisnetwerk-");

    public async Task<IGraphStore> OpenEmptyAsync(GraphSchema schema, TimeProvider time) => await SqliteGraphStore.OpenAsync(
        new SqliteStoreOptions { Folder = Path.Combine(root.FullName, Guid.NewGuid().ToString("n")) }, schema, time, TestContext.Current.CancellationToken);

    public void Dispose() => root.Delete(recursive: true);
}
