using System.Collections.Immutable;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Queries;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j;

/// <summary>Reads that follow relations.</summary>
public sealed partial class Neo4jGraphStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Page<Neighbour>>> ExpandAsync(
        Kijker kijker, ExpandRequest request, CancellationToken cancellationToken)
    {
        var (scope, query) = Expand(kijker, request);
        scope.Require(request.Order);
        var cursor = scope.CursorOf(request.Page, request.Order);
        var rows = scope.Kinds.IsEmpty ? [] : (await ReadAsync(query.Page(cursor), cancellationToken).ConfigureAwait(false)).Rows;
        return Shaped(() =>
        {
            var byParent = rows.ToLookup(row => row.Get<string>(Redirects.Asked.Name), StringComparer.Ordinal);
            return request.Parents.Distinct(StringComparer.Ordinal).ToDictionary(
                id => id, id => Paged(byParent[id], request.Page, row => ReadNeighbour(kijker, request, query, row)), StringComparer.Ordinal);
        });
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, long>> CountNeighboursAsync(
        Kijker kijker, ExpandRequest request, CancellationToken cancellationToken)
    {
        var (scope, query) = Expand(kijker, request);
        var rows = scope.Kinds.IsEmpty ? [] : (await ReadAsync(query.Count(), cancellationToken).ConfigureAwait(false)).Rows;
        var counts = rows.ToDictionary(row => row.Get<string>(Redirects.Asked.Name), row => row.Get<long>("aantal"), StringComparer.Ordinal);
        return request.Parents.Distinct(StringComparer.Ordinal).ToDictionary(id => id, id => counts.GetValueOrDefault(id), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<GraphPath>> PathsAsync(Kijker kijker, PathRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var query = PathsQuery.Of(Schema, kijker, request, request.KindsIn(Schema));
        var result = await ReadAsync(query, cancellationToken).ConfigureAwait(false);
        return [.. result.Rows.Select(row => new GraphPath(
            [.. row.GetList<string>(PathsQuery.NodeIds.Name)], [.. row.GetList<string>(PathsQuery.RelationIds.Name)]))];
    }

    private (ReadScope Scope, ExpandQuery Query) Expand(Kijker kijker, ExpandRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var scope = ReadScope.OfNeighbours(Schema, kijker, request);
        scope.Require(request.Filter);
        return (scope, new ExpandQuery(Schema, kijker, scope, request));
    }

    private Row<Neighbour> ReadNeighbour(Kijker kijker, ExpandRequest request, ExpandQuery query, Neo4jRow row)
    {
        var relation = ReadRelation(row, ExpandQuery.Relation.Name);
        var node = query.Columns.Read(row);
        return new Row<Neighbour>(
            new Neighbour(Visibility.Redact(Schema, kijker, relation), query.Columns.Show(node, row)),
            RowValues.Place(request.Order, node, relation).Print(request.Order));
    }
}
