using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Queries;

namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>Neighbours.</summary>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Page<Neighbour>>> ExpandAsync(Kijker kijker, ExpandRequest request, CancellationToken cancellationToken)
    {
        var scope = Checked(kijker, request);
        scope.Require(request.Order);
        var cursor = scope.CursorOf(request.Page, request.Order);
        return await ReadAsync(kijker, (session, lookup) =>
        {
            var parents = lookup.Resolve(request.Parents);
            var rows = session.Query(Query(kijker, request, scope, lookup, parents).Pages(cursor), row => (
                Parent: row.GetString(0), Relation: records.ReadRelation(row, 1), Node: records.ReadNode(row, 1 + RecordReader.RelationColumns.Length)));
            var shown = lookup.Show(rows.ConvertAll(row => row.Node));
            var pages = rows.Zip(shown).GroupBy(pair => pair.First.Parent, StringComparer.Ordinal).ToDictionary(
                group => group.Key,
                group => PageOf(
                    group.Select(pair => new Row<Neighbour>(
                        new Neighbour(Visibility.Redact(Schema, kijker, pair.First.Relation), pair.Second),
                        RowValues.Place(request.Order, pair.First.Node, pair.First.Relation).Print(request.Order))),
                    request.Page),
                StringComparer.Ordinal);
            return EachParent(request, parents, pages, Page<Neighbour>.Empty);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, long>> CountNeighboursAsync(Kijker kijker, ExpandRequest request, CancellationToken cancellationToken)
    {
        var scope = Checked(kijker, request);
        return await ReadAsync(kijker, (session, lookup) =>
        {
            var parents = lookup.Resolve(request.Parents);
            var counts = session.Query(Query(kijker, request, scope, lookup, parents).Counts(), row => (Parent: row.GetString(0), Count: row.GetInt64(1)))
                .ToDictionary(row => row.Parent, row => row.Count, StringComparer.Ordinal);
            return EachParent(request, parents, counts, 0);
        }, cancellationToken).ConfigureAwait(false);
    }

    private ReadScope Checked(Kijker kijker, ExpandRequest request)
    {
        var scope = ReadScope.OfNeighbours(Schema, kijker, request);
        scope.Require(request.Filter);
        return scope;
    }

    private NeighbourQuery Query(Kijker kijker, ExpandRequest request, ReadScope scope, NodeLookup lookup, Dictionary<string, string> parents) =>
        new(Schema, kijker, scope, request, parents.Values.ToHashSet(StringComparer.Ordinal), lookup.Redirects(FilterTranslator.NamedIds(request.Filter)));

    // The answers are by the ids that were asked for; two of them may stand for one node.
    private static Dictionary<string, T> EachParent<T>(ExpandRequest request, Dictionary<string, string> parents, Dictionary<string, T> found, T none) =>
        request.Parents.Distinct(StringComparer.Ordinal).ToDictionary(
            id => id, id => parents.TryGetValue(id, out var node) ? found.GetValueOrDefault(node, none) : none, StringComparer.Ordinal);
}
