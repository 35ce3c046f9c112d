using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Queries;

namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>Paths.</summary>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<ImmutableArray<GraphPath>> PathsAsync(Kijker kijker, PathRequest request, CancellationToken cancellationToken)
    {
        var soorten = request.KindsIn(Schema);
        return ReadAsync(kijker, (session, lookup) =>
        {
            var ends = lookup.Resolve([request.From, request.To]);
            if (!ends.TryGetValue(request.From, out var from) || !ends.TryGetValue(request.To, out var to))
            {
                return [];
            }

            var edges = new EdgeQuery(Schema, kijker, soorten);
            var search = new PathSearch(from, to, nodes => session.Query(edges.Between(nodes), row => new PathEdge(row.GetString(0), row.GetString(1), row.GetString(2))));
            return search.Find(request.MaxLength, request.MaxPaths, cancellationToken);
        }, cancellationToken);
    }
}
