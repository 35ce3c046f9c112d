using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Records;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Neo4j.Writing;

/// <summary>Writes a plan into the graph, in an open transaction. What goes is removed first, so that what comes finds room.</summary>
internal sealed class PlanWriter(GraphModel model, INeo4jTransaction transaction, CancellationToken cancellationToken)
{
    /// <summary>Writes the plan's nodes and relations.</summary>
    public async Task WriteAsync(WritePlan plan)
    {
        await DeleteAsync(plan).ConfigureAwait(false);
        foreach (var group in plan.Nodes.GroupBy(node => node.Type, StringComparer.Ordinal))
        {
            await RunAsync(rows => WriteQuery.UpsertNodes(model.Labels(group.Key), rows), group.Select(NodeRow)).ConfigureAwait(false);
        }
        var mentions = plan.Nodes.Where(node => model.Schema.Type(node.Type) is { HoldsClaims: true }).ToList();
        await RunAsync(WriteQuery.UnlinkSubjects, mentions.Where(mention => mention.Version > 1).Select(mention => IdRow(mention.Id)))
            .ConfigureAwait(false);
        await RunAsync(WriteQuery.LinkSubjects, mentions.SelectMany(SubjectRows)).ConfigureAwait(false);
        await UpsertRelationsAsync(plan.Relations).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes the plan of an entry of another log. A relation with an end that is not there is left out by the statement itself; a
    /// node that was taken for gone, because its earlier states are erased, is not.
    /// </summary>
    public async Task ReplayAsync(WritePlan plan)
    {
        await WriteAsync(plan).ConfigureAwait(false);
        await RunAsync(WriteQuery.Unretire, plan.Nodes.Select(node => IdRow(node.Id))).ConfigureAwait(false);
    }

    /// <summary>Writes relations; those with an end that is not there are left out.</summary>
    public async Task UpsertRelationsAsync(IEnumerable<Relation> relations)
    {
        foreach (var group in relations.GroupBy(relation => relation.Soort, StringComparer.Ordinal))
        {
            var kind = new RelationshipType(group.Key);
            await RunAsync(rows => WriteQuery.UpsertRelations(kind, rows), group.Select(RelationRow)).ConfigureAwait(false);
        }
    }

    private async Task DeleteAsync(WritePlan plan)
    {
        var relations = plan.DeletedRelations.GroupBy(
            id => RelationId.Parse(id)?.Soort ?? throw new FormatException($"A plan deletes the relation '{id}', which is no relation id."),
            StringComparer.Ordinal);
        foreach (var group in relations)
        {
            var kind = new RelationshipType(group.Key);
            await RunAsync(rows => WriteQuery.DeleteRelations(kind, rows), group.Select(IdRow)).ConfigureAwait(false);
        }
        await RunAsync(WriteQuery.DeleteNodes, plan.DeletedNodes.Select(IdRow)).ConfigureAwait(false);
        await RunAsync(WriteQuery.Retire, plan.DeletedNodes.Select(id => RedirectRow(id, plan.Redirects.GetValueOrDefault(id)))).ConfigureAwait(false);
        await RunAsync(WriteQuery.FollowRedirects, plan.Redirects.Select(pair => RedirectRow(pair.Key, pair.Value))).ConfigureAwait(false);
    }

    private async Task RunAsync(Func<object, Query> query, IEnumerable<IReadOnlyDictionary<string, object?>> rows)
    {
        foreach (var batch in RowBatches.Of(rows))
        {
            await transaction.RunAsync(query(batch).ToStatement(), cancellationToken).ConfigureAwait(false);
        }
    }

    private Dictionary<string, object?> NodeRow(Node node) => new(StringComparer.Ordinal)
    {
        [Names.Id.Name] = node.Id,
        [Names.Fields.Name] = NodeRecord.Write(model.Schema, node),
    };

    private Dictionary<string, object?> RelationRow(Relation relation) => new(StringComparer.Ordinal)
    {
        [Names.Id.Name] = relation.Id,
        [Names.From.Name] = relation.Van,
        [Names.To.Name] = relation.Naar,
        [Names.Fields.Name] = RelationRecord.Write(model.Schema, relation),
    };

    private static Dictionary<string, object?> IdRow(string id) => new(StringComparer.Ordinal) { [Names.Id.Name] = id };

    private static Dictionary<string, object?> RedirectRow(string id, string? to) => new(StringComparer.Ordinal)
    {
        [Names.Id.Name] = id,
        [Names.To.Name] = to,
    };

    private static IEnumerable<Dictionary<string, object?>> SubjectRows(Node mention) => mention.Claims
        .DistinctBy(claim => claim.Over, StringComparer.Ordinal)
        .SelectMany(claim => Visibility.NodesOf(claim).Distinct(StringComparer.Ordinal).Select(subject => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [Names.From.Name] = mention.Id,
            [Names.To.Name] = subject,
            [Names.Over.Name] = claim.Over,
        }));
}
