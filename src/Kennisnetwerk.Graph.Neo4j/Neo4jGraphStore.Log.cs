using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Queries;
using Kennisnetwerk.Graph.Neo4j.Records;
using Kennisnetwerk.Graph.Neo4j.Schema;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Neo4j;

/// <summary>The change log, counts and checks.</summary>
public sealed partial class Neo4jGraphStore
{
    private const long LogCharactersPerRead = 16_000_000;
    private const int LogItemsPerRead = 2_000;

    /// <inheritdoc/>
    /// <remarks>
    /// Gives fewer entries than asked for when they are large, but always one when there is one. Reads that follow see all that the
    /// entries did, also where another server wrote them and its commit was not quite done.
    /// </remarks>
    public async Task<ImmutableArray<LogEntry>> ReadChangesAsync(long after, int max, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(max, ReadLimits.MaxLogEntries);
        var statement = LogQuery.EntriesAfter(after, max, LogCharactersPerRead).ToStatement();
        var result = await EdgeAsync(() => _client.ReadAndFollowAsync(statement, cancellationToken)).ConfigureAwait(false);
        var entries = ImmutableArray.CreateBuilder<LogEntry>();
        foreach (var row in result.Rows)
        {
            var record = row.Get<Neo4jNode>(LogQuery.Entries.Name).Properties;
            var items = row.GetList<Neo4jNode>(LogQuery.Items.Name);
            if (items.Count < (long)record[LogNames.Count.Name]!)
            {
                items = await EdgeAsync(() => ReadItemsAsync((long)record[LogNames.Sequence.Name]!, _client.ReadAsync, cancellationToken)).ConfigureAwait(false);
            }
            entries.Add(Shaped(() => ReadEntry(record, items)));
        }
        return entries.ToImmutable();
    }

    /// <inheritdoc/>
    public async Task<StoreSummary> SummariseAsync(CancellationToken cancellationToken)
    {
        var result = await ReadAsync(SummaryQuery.Of(_model), cancellationToken).ConfigureAwait(false);
        var counts = result.Rows.ToLookup(
            row => row.Get<string>(SummaryQuery.What.Name),
            row => KeyValuePair.Create(row.Get<string>(SummaryQuery.Name.Name), row.Get<long>(SummaryQuery.Amount.Name)),
            StringComparer.Ordinal);
        return new StoreSummary(
            counts[SummaryQuery.Nodes].ToImmutableSortedDictionary(StringComparer.Ordinal),
            counts[SummaryQuery.Relations].ToImmutableSortedDictionary(StringComparer.Ordinal),
            counts[SummaryQuery.Log].Single().Value);
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<string>> CheckAsync(CancellationToken cancellationToken) =>
        EdgeAsync(() => new DatabaseCheck(_client, _model).RunAsync(cancellationToken));

    private static async Task<IReadOnlyList<Neo4jNode>> ReadItemsAsync(
        long sequence, Func<Neo4jStatement, CancellationToken, Task<Neo4jResult>> run, CancellationToken cancellationToken)
    {
        var items = new List<Neo4jNode>();
        int before;
        do
        {
            before = items.Count;
            var page = await run(LogQuery.ItemsOf(sequence, before, LogItemsPerRead).ToStatement(), cancellationToken).ConfigureAwait(false);
            items.AddRange(page.Rows.Select(row => row.Get<Neo4jNode>(LogQuery.Items.Name)));
        }
        while (items.Count == before + LogItemsPerRead);
        return items;
    }

    private static LogEntry ReadEntry(IReadOnlyDictionary<string, object?> record, IReadOnlyList<Neo4jNode> items) => new()
    {
        Sequence = (long)record[LogNames.Sequence.Name]!,
        Key = (string)record[LogNames.Key.Name]!,
        Moment = (DateTimeOffset)record[LogNames.Moment.Name]!,
        Actor = (string)record[LogNames.Actor.Name]!,
        Source = (string)record[LogNames.Source.Name]!,
        Reason = (string)record[LogNames.Reason.Name]!,
        SchemaVersion = (int)(long)record[LogNames.SchemaVersion.Name]!,
        Items = [.. items.Select(LogItemRecord.Read)],
    };
}
