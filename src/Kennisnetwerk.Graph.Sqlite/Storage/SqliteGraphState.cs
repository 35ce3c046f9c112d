using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Content;
using Microsoft.Data.Sqlite;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>What the planner asks of the graph, within the transaction of a session.</summary>
internal sealed class SqliteGraphState(SqliteSession session, RecordReader records) : IGraphState
{
    private static readonly string NodeColumns = string.Join(", ", RecordReader.NodeColumns.Select(column => $"k.{column}"));
    private static readonly string RelationColumns = string.Join(", ", RecordReader.RelationColumns.Select(column => $"r.{column}"));

    public Task<IReadOnlyDictionary<string, Node>> LoadNodesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Node>>(
            Query($"SELECT {NodeColumns} FROM json_each($1) AS n CROSS JOIN knoop AS k ON k.id = n.value", ids, row => records.ReadNode(row, 0), cancellationToken)
                .ToDictionary(node => node.Id, StringComparer.Ordinal));

    public Task<IReadOnlyDictionary<string, Relation>> LoadRelationsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Relation>>(
            Query($"SELECT {RelationColumns} FROM json_each($1) AS n CROSS JOIN relatie AS r ON r.id = n.value", ids, row => records.ReadRelation(row, 0), cancellationToken)
                .ToDictionary(relation => relation.Id, StringComparer.Ordinal));

    public Task<ImmutableArray<Relation>> LoadRelationsOfAsync(IReadOnlyCollection<string> nodeIds, CancellationToken cancellationToken) =>
        Task.FromResult(Query(
            $"""
            SELECT {RelationColumns} FROM relatie AS r WHERE r.id IN (
              SELECT u.id FROM json_each($1) AS n CROSS JOIN relatie AS u ON u.van = n.value
              UNION
              SELECT i.id FROM json_each($1) AS n CROSS JOIN relatie AS i ON i.naar = n.value)
            """,
            nodeIds,
            row => records.ReadRelation(row, 0),
            cancellationToken).ToImmutableArray());

    public Task<ImmutableArray<Node>> LoadMentionsOfAsync(IReadOnlyCollection<string> over, CancellationToken cancellationToken) =>
        Task.FromResult(Query(
            $"SELECT {NodeColumns} FROM knoop AS k WHERE k.id IN (SELECT b.vermelding FROM json_each($1) AS n CROSS JOIN bewering AS b ON b.over = n.value)",
            over,
            row => records.ReadNode(row, 0),
            cancellationToken).ToImmutableArray());

    public Task<IReadOnlyDictionary<string, string?>> LoadRetiredAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string?>>(
            Query(
                "SELECT v.id, v.naar FROM json_each($1) AS n CROSS JOIN vervallen AS v ON v.id = n.value",
                ids,
                row => (Id: row.GetString(0), Target: row.IsDBNull(1) ? null : row.GetString(1)),
                cancellationToken).ToDictionary(row => row.Id, row => row.Target, StringComparer.Ordinal));

    public Task<ILookup<string, string>> LoadTargetsAsync(string soort, IReadOnlyCollection<string> from, CancellationToken cancellationToken) =>
        Task.FromResult(session.Query(
            "SELECT r.van, r.naar FROM json_each($1) AS n CROSS JOIN relatie AS r ON r.van = n.value AND r.soort = $2",
            row => (Van: row.GetString(0), Naar: row.GetString(1)),
            JsonSerializer.Serialize(from),
            soort).ToLookup(row => row.Van, row => row.Naar, StringComparer.Ordinal));

    private List<T> Query<T>(string sql, IReadOnlyCollection<string> ids, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ids.Count == 0 ? [] : session.Query(sql, read, JsonSerializer.Serialize(ids));
    }
}
