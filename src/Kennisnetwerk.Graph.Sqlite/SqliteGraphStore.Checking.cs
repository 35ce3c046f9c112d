using System.Collections.Immutable;
using Kennisnetwerk.Graph.Sqlite.Storage;

namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>The store's look at itself.</summary>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<ImmutableArray<string>> CheckAsync(CancellationToken cancellationToken) =>
        readers.ReadAsync(session => new StoreCheck(Schema, records, session).Run(cancellationToken), cancellationToken);
}
