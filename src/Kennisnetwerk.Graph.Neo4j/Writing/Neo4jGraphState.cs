using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Queries;
using Kennisnetwerk.Graph.Neo4j.Records;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j.Writing;

/// <summary>What a write's planner loads, in statements of bounded size.</summary>
/// <param name="model">The schema in the database.</param>
/// <param name="run">Runs a statement: inside the writing transaction, or alone for a preview.</param>
internal sealed class Neo4jGraphState(GraphModel model, Func<Neo4jStatement, CancellationToken, Task<Neo4jResult>> run) : IGraphState
{
    private const int MaxIds = 2_000;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Node>> LoadNodesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await LoadAsync(ids, StateQuery.Nodes, ReadNode, cancellationToken).ConfigureAwait(false))
        .ToDictionary(node => node.Id, StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Relation>> LoadRelationsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await LoadAsync(ids, RelationsById, ReadRelation, cancellationToken).ConfigureAwait(false))
        .ToDictionary(relation => relation.Id, StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<ImmutableArray<Relation>> LoadRelationsOfAsync(
        IReadOnlyCollection<string> nodeIds, CancellationToken cancellationToken)
    {
        var found = model.Kinds.Count == 0
            ? []
            : await LoadAsync(nodeIds, ids => StateQuery.RelationsOf(model, ids), ReadRelation, cancellationToken).ConfigureAwait(false);
        return [.. found.DistinctBy(relation => relation.Id)];
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<Node>> LoadMentionsOfAsync(IReadOnlyCollection<string> over, CancellationToken cancellationToken)
    {
        var found = await LoadAsync(over, StateQuery.MentionsOf, ReadNode, cancellationToken).ConfigureAwait(false);
        return [.. found.DistinctBy(mention => mention.Id)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string?>> LoadRetiredAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await LoadAsync(
            ids,
            StateQuery.Retired,
            row => (Id: row.Get<string>(StateQuery.From.Name), To: row.Get<string?>(StateQuery.To.Name)),
            cancellationToken).ConfigureAwait(false))
        .ToDictionary(pair => pair.Id, pair => pair.To, StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<ILookup<string, string>> LoadTargetsAsync(string soort, IReadOnlyCollection<string> from, CancellationToken cancellationToken)
    {
        var kind = new RelationshipType(soort);
        var found = await LoadAsync(
            from,
            ids => StateQuery.Targets(kind, ids),
            row => (From: row.Get<string>(StateQuery.From.Name), To: row.Get<string>(StateQuery.To.Name)),
            cancellationToken).ConfigureAwait(false);
        return found.ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);
    }

    private Query? RelationsById(IReadOnlyCollection<string> ids) => GetRelationsQuery.Of(model.Schema, Kijker.Systeem, ids);

    private async Task<List<T>> LoadAsync<T>(
        IReadOnlyCollection<string> ids, Func<IReadOnlyCollection<string>, Query?> query, Func<Neo4jRow, T> read, CancellationToken cancellationToken)
    {
        var found = new List<T>();
        foreach (var part in ids.Distinct(StringComparer.Ordinal).Chunk(MaxIds))
        {
            if (query(part) is { } statement)
            {
                var result = await run(statement.ToStatement(), cancellationToken).ConfigureAwait(false);
                found.AddRange(result.Rows.Select(read));
            }
        }
        return found;
    }

    private static Node ReadNode(Neo4jRow row) => NodeRecord.Read(row.Get<Neo4jNode>(StateQuery.Found.Name));

    private static Relation ReadRelation(Neo4jRow row) => RelationRecord.Read(row.Get<Neo4jRelationship>(StateQuery.Relation.Name));
}
