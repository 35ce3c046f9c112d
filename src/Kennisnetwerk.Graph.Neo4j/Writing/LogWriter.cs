using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Client.Values;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Queries;
using Kennisnetwerk.Graph.Neo4j.Records;

namespace Kennisnetwerk.Graph.Neo4j.Writing;

/// <summary>Appends an entry to the change log, and takes out of earlier entries what an erasure demands.</summary>
internal sealed class LogWriter(INeo4jTransaction transaction, CancellationToken cancellationToken)
{
    private const int ErasurePage = 500;

    /// <summary>Appends an entry and moves the log's state on.</summary>
    public async Task AppendAsync(LogEntry entry, LogState before)
    {
        var rows = entry.Items.Select((item, i) => ItemRow(entry.Sequence, i, item)).ToList();
        var size = before.Size + rows.Sum(row => SizeOf((Dictionary<string, object?>)row[Names.Fields.Name]!));
        await RunAsync(LogWriteQuery.AddEntry(entry.Sequence, EntryProperties(entry, size)).ToStatement()).ConfigureAwait(false);
        foreach (var batch in RowBatches.Of(rows))
        {
            await RunAsync(LogWriteQuery.AddItems(batch).ToStatement()).ConfigureAwait(false);
        }
        await RunAsync(LogWriteQuery.SetState(entry.Sequence, size, entry.Moment).ToStatement()).ConfigureAwait(false);
    }

    /// <summary>Puts other items in the place of those of an entry.</summary>
    public async Task ReplaceAsync(long sequence, IEnumerable<(int Place, LogItem Item)> items)
    {
        foreach (var batch in RowBatches.Of(items.Select(pair => ItemRow(sequence, pair.Place, pair.Item))))
        {
            await RunAsync(LogWriteQuery.AddItems(batch).ToStatement()).ConfigureAwait(false);
        }
    }

    /// <summary>Takes the content of what is erased out of all entries so far.</summary>
    public async Task EraseAsync(Erasure erasure)
    {
        await foreach (var page in PagesNamingAsync(erasure.Ids).ConfigureAwait(false))
        {
            var touched = page.Where(record => erasure.Touches(LogItemRecord.Read(record))).Select(Place).ToList();
            if (touched.Count > 0)
            {
                await RunAsync(LogWriteQuery.StripItems(touched).ToStatement()).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The items of the log, oldest first, that hold one of these ids somewhere in their text.</summary>
    public async Task<IReadOnlyList<LogItem>> ItemsNamingAsync(IReadOnlyCollection<string> ids)
    {
        var items = new List<LogItem>();
        await foreach (var page in PagesNamingAsync(ids).ConfigureAwait(false))
        {
            items.AddRange(page.Select(LogItemRecord.Read));
        }
        return items;
    }

    private async IAsyncEnumerable<IReadOnlyList<Neo4jNode>> PagesNamingAsync(IReadOnlyCollection<string> ids)
    {
        var (sequence, ordinal) = (0L, -1L);
        IReadOnlyList<Neo4jNode> page;
        do
        {
            var query = LogQuery.Mentioning(ids, sequence, (int)ordinal, ErasurePage);
            page = [.. (await RunAsync(query.ToStatement()).ConfigureAwait(false)).Rows.Select(row => row.Get<Neo4jNode>(LogQuery.Items.Name))];
            if (page.Count > 0)
            {
                (sequence, ordinal) = ((long)page[^1].Properties[LogNames.Sequence.Name]!, (long)page[^1].Properties[LogNames.Ordinal.Name]!);
                yield return page;
            }
        }
        while (page.Count == ErasurePage);
    }

    private Task<Neo4jResult> RunAsync(Neo4jStatement statement) => transaction.RunAsync(statement, cancellationToken);

    private static Dictionary<string, object?> ItemRow(long sequence, int ordinal, LogItem item) => new(StringComparer.Ordinal)
    {
        [LogNames.Sequence.Name] = sequence,
        [LogNames.Ordinal.Name] = ordinal,
        [Names.Fields.Name] = LogItemRecord.Write(sequence, ordinal, item),
    };

    private static Dictionary<string, object?> Place(Neo4jNode record) => new(StringComparer.Ordinal)
    {
        [LogNames.Sequence.Name] = record.Properties[LogNames.Sequence.Name],
        [LogNames.Ordinal.Name] = record.Properties[LogNames.Ordinal.Name],
    };

    private static Dictionary<string, object?> EntryProperties(LogEntry entry, long size) => new(StringComparer.Ordinal)
    {
        [LogNames.Sequence.Name] = entry.Sequence,
        [LogNames.Key.Name] = entry.Key,
        [LogNames.Moment.Name] = entry.Moment,
        [LogNames.Actor.Name] = entry.Actor,
        [LogNames.Source.Name] = entry.Source,
        [LogNames.Reason.Name] = entry.Reason,
        [LogNames.SchemaVersion.Name] = entry.SchemaVersion,
        [LogNames.Count.Name] = entry.Items.Length,
        [LogNames.Size.Name] = size,
    };

    private static long SizeOf(Dictionary<string, object?> properties) => properties.Values.OfType<string>().Sum(text => (long)text.Length);
}
