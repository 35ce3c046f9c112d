using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.Api.Binding;

/// <summary>Binds the fields of connections, edges and page info.</summary>
internal static class ConnectionBinding
{
    // The connection of the search has facets and scores, and its own binding.
    private const string SearchConnection = "ZoekConnection";

    public static void Bind(ResolverMap resolvers, Schema schema)
    {
        foreach (var type in schema.Types.OfType<ObjectType>().Where(type => type.Name.EndsWith(ConnectionType.Ending, StringComparison.Ordinal) && type.Name != SearchConnection))
        {
            resolvers
                .Property<Connection>(type.Name, "edges", connection => connection.Rows)
                .Property<Connection>(type.Name, "nodes", connection => connection.Rows.Select(row => row.Node))
                .Property<Connection>(type.Name, "pageInfo", connection => connection)
                .Field(type.Name, "totaalAantal", CountAsync);
            var edge = type.Fields["edges"].Type.Innermost.Name;
            resolvers
                .Property<ConnectionRow>(edge, "cursor", row => row.Cursor)
                .Property<ConnectionRow>(edge, "node", row => row.Node)
                .Property<ConnectionRow>(edge, "relatie", row => row.Relation);
        }

        resolvers
            .Property<Connection>("PageInfo", "hasNextPage", connection => connection.HasNextPage)
            .Property<Connection>("PageInfo", "hasPreviousPage", connection => connection.HasPreviousPage)
            .Property<Connection>("PageInfo", "startCursor", connection => connection.Rows.FirstOrDefault()?.Cursor)
            .Property<Connection>("PageInfo", "endCursor", connection => connection.Rows.LastOrDefault()?.Cursor);
    }

    private static async ValueTask CountAsync(FieldBatch batch, CancellationToken cancellationToken)
    {
        var context = ApiContext.Of(batch);
        var counts = batch.Parents.Cast<Connection>().Select(connection => connection.Count).ToList();
        var totals = new Dictionary<IConnectionCount, long>();
        foreach (var group in counts.OfType<NeighbourCount>().Distinct().GroupBy(count => count.Request))
        {
            var perParent = await context.Store.CountNeighboursAsync(context.Kijker, group.Key, cancellationToken).ConfigureAwait(false);
            foreach (var count in group)
            {
                totals[count] = perParent[count.Parent];
            }
        }

        foreach (var count in counts.OfType<ScanCount>().Distinct())
        {
            totals[count] = await context.Store.CountAsync(context.Kijker, count.Request.Type, count.Request.Filter, cancellationToken).ConfigureAwait(false);
        }

        for (var row = 0; row < counts.Count; row++)
        {
            batch.Set(row, totals[counts[row]]);
        }
    }
}
