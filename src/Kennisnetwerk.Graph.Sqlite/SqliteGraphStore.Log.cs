using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Sqlite;

/// <summary>The change log, and what the graph holds as a whole.</summary>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<ImmutableArray<LogEntry>> ReadChangesAsync(long after, int max, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(max, ReadLimits.MaxLogEntries);
        return readers.ReadAsync(session => Entries(session, after, max), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<StoreSummary> SummariseAsync(CancellationToken cancellationToken) => readers.ReadAsync(
        session => new StoreSummary(
            Counts(session, "SELECT soort, count(*) FROM knoop GROUP BY soort", Schema.NodeTypes.Select(type => type.Name)),
            Counts(session, "SELECT soort, count(*) FROM relatie GROUP BY soort", Schema.RelationKinds.Select(kind => kind.Name)),
            LastSequence(session)),
        cancellationToken);

    private static ImmutableArray<LogEntry> Entries(SqliteSession session, long after, int max)
    {
        var heads = session.Query(
            "SELECT volgnummer, sleutel, moment, actor, bron, reden, schemaversie FROM logboek WHERE volgnummer > $1 ORDER BY volgnummer LIMIT $2",
            row => new LogEntry
            {
                Sequence = row.GetInt64(0),
                Key = row.GetString(1),
                Moment = RecordReader.ReadMoment(row.GetString(2)),
                Actor = row.GetString(3),
                Source = row.GetString(4),
                Reason = row.GetString(5),
                SchemaVersion = row.GetInt32(6),
                Items = [],
            },
            after,
            (long)max);
        return heads.Count == 0 ? [] : Filled(session, heads);
    }

    private static ImmutableArray<LogEntry> Filled(SqliteSession session, List<LogEntry> heads)
    {
        var items = session.Query(
            "SELECT plek, inhoud FROM logregel WHERE plek >= $1 AND plek < $2 ORDER BY plek",
            row => (Sequence: StoreLayout.SequenceOf(row.GetInt64(0)), Item: LogJson.Read(row.GetString(1))),
            StoreLayout.LogPlace(heads[0].Sequence, 0),
            StoreLayout.LogPlace(heads[^1].Sequence + 1, 0)).ToLookup(row => row.Sequence, row => row.Item);
        return [.. heads.Select(head => head with { Items = [.. items[head.Sequence]] })];
    }

    private static ImmutableSortedDictionary<string, long> Counts(SqliteSession session, string sql, IEnumerable<string> names)
    {
        var counts = session.Query(sql, row => (Name: row.GetString(0), Count: row.GetInt64(1))).ToDictionary(row => row.Name, row => row.Count, StringComparer.Ordinal);
        return names.ToImmutableSortedDictionary(name => name, name => counts.GetValueOrDefault(name), StringComparer.Ordinal);
    }

    private static long LastSequence(SqliteSession session) => session.Scalar("SELECT max(volgnummer) FROM logboek") is long last ? last : 0;
}
