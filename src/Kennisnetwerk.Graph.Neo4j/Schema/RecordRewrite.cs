using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Queries;
using Kennisnetwerk.Graph.Neo4j.Records;
using Kennisnetwerk.Graph.Neo4j.Writing;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j.Schema;

/// <summary>
/// Writes every node and relation anew, as the schema of today would: with the labels of its type and the sort keys of its fields.
/// In pages by id, each a transaction; nobody else may write meanwhile.
/// </summary>
internal sealed class RecordRewrite(Neo4jClient client, GraphModel model)
{
    private const int PageSize = PageRequest.MaxSize;

    /// <summary>Rewrites everything and says how many records there were.</summary>
    public async Task<long> RunAsync(CancellationToken cancellationToken)
    {
        var count = 0L;
        foreach (var type in model.Schema.NodeTypes)
        {
            count += await RewriteNodesAsync(type.Name, cancellationToken).ConfigureAwait(false);
        }
        return model.Kinds.Count == 0 ? count : count + await RewriteRelationsAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<long> RewriteNodesAsync(string type, CancellationToken cancellationToken)
    {
        var scope = ReadScope.OfNodes(model.Schema, Kijker.Systeem, type);
        var scan = new ScanQuery(model.Schema, Kijker.Systeem, scope, type, filter: null);
        return await EachPageAsync(
            cursor => scan.Page(new ScanRequest { Type = type, Page = new PageRequest(PageSize) }, cursor).ToStatement(),
            async rows =>
            {
                var nodes = rows.Select(scan.Columns.Read).ToList();
                var batch = nodes.Select(node => Row(node.Id, NodeRecord.Write(model.Schema, node))).ToList();
                await client.RunRepeatableAsync(WriteQuery.UpsertNodes(model.Labels(type), batch).ToStatement(), cancellationToken).ConfigureAwait(false);
                return nodes[^1].Id;
            },
            cancellationToken).ConfigureAwait(false);
    }

    private Task<long> RewriteRelationsAsync(CancellationToken cancellationToken) => EachPageAsync(
        cursor => ScanRelationsQuery.Of(model, Kijker.Systeem, new PageRequest(PageSize), cursor).ToStatement(),
        async rows =>
        {
            var relations = rows.Select(row => RelationRecord.Read(row.Get<Neo4jRelationship>(ScanRelationsQuery.Found.Name))).ToList();
            foreach (var group in relations.GroupBy(relation => relation.Soort, StringComparer.Ordinal))
            {
                var batch = group.Select(relation => Row(relation.Id, RelationRecord.Write(model.Schema, relation), relation.Van, relation.Naar)).ToList();
                await client.RunRepeatableAsync(WriteQuery.UpsertRelations(new RelationshipType(group.Key), batch).ToStatement(), cancellationToken)
                    .ConfigureAwait(false);
            }
            return relations[^1].Id;
        },
        cancellationToken);

    private async Task<long> EachPageAsync(
        Func<Cursor?, Neo4jStatement> page, Func<IReadOnlyList<Neo4jRow>, Task<string>> rewrite, CancellationToken cancellationToken)
    {
        var count = 0L;
        Cursor? cursor = null;
        while (true)
        {
            var rows = (await client.ReadAsync(page(cursor), cancellationToken).ConfigureAwait(false)).Rows;
            if (rows.Count == 0)
            {
                return count;
            }
            cursor = new Cursor([], [await rewrite(rows).ConfigureAwait(false)]);
            count += rows.Count;
        }
    }

    private static Dictionary<string, object?> Row(string id, Dictionary<string, object?> fields, string? van = null, string? naar = null) =>
        new(StringComparer.Ordinal)
        {
            [Names.Id.Name] = id,
            [Names.Fields.Name] = fields,
            [Names.From.Name] = van,
            [Names.To.Name] = naar,
        };
}
