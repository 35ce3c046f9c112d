using System.Runtime.CompilerServices;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Kennis.Export;

/// <summary>
/// Writes the whole graph as JSON lines: all nodes by id, then all relations by id, both by code point. It is the beheerder's complete copy, drafts
/// included, and not the public export. Two stores with the same content give the same bytes.
/// </summary>
public static class GraphExporter
{
    private const int PageSize = 500;
    private const int MaxAttempts = 5;

    /// <summary>Writes the graph to a file, which appears whole or not at all. Starts again when the graph changes meanwhile.</summary>
    /// <param name="store">The store.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the export; then there is no new file.</param>
    /// <param name="progress">Is told how many nodes and relations were written.</param>
    /// <exception cref="IOException">The file cannot be written, or the graph kept changing.</exception>
    public static async Task<ExportSummary> ExportFileAsync(IGraphStore store, string path, CancellationToken cancellationToken, IProgress<Voortgang>? progress = null)
    {
        var part = path + ".deel";
        try
        {
            for (var attempt = 1; attempt <= MaxAttempts; attempt++)
            {
                ExportSummary summary;
                var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None);
                await using (stream.ConfigureAwait(false))
                {
                    summary = await ExportAsync(store, stream, cancellationToken, progress).ConfigureAwait(false);
                    stream.Flush(flushToDisk: true);
                }

                if (summary.IsWhole)
                {
                    File.Move(part, path, overwrite: true);
                    return summary;
                }
            }

            throw new IOException($"De graaf veranderde tijdens {MaxAttempts} pogingen; exporteer op een rustiger moment.");
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Writes the graph to a stream.</summary>
    public static async Task<ExportSummary> ExportAsync(IGraphStore store, Stream output, CancellationToken cancellationToken, IProgress<Voortgang>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(output);
        var before = (await store.SummariseAsync(cancellationToken).ConfigureAwait(false)).LastSequence;
        var lines = new LineWriter(store.Schema);
        long nodes = 0;
        await foreach (var node in NodesAsync(store, cancellationToken).ConfigureAwait(false))
        {
            await output.WriteAsync(lines.Write(node), cancellationToken).ConfigureAwait(false);
            nodes++;
            progress?.Report(new Voortgang("Knopen schrijven", nodes));
        }

        long relations = 0;
        await foreach (var relation in RelationsAsync(store, cancellationToken).ConfigureAwait(false))
        {
            await output.WriteAsync(lines.Write(relation), cancellationToken).ConfigureAwait(false);
            relations++;
            progress?.Report(new Voortgang("Relaties schrijven", relations));
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        var after = (await store.SummariseAsync(cancellationToken).ConfigureAwait(false)).LastSequence;
        return new ExportSummary(nodes, relations, before, before == after);
    }

    // A store lists one type at a time, so the lists are merged by id.
    private static async IAsyncEnumerable<Node> NodesAsync(IGraphStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var heads = new PriorityQueue<IAsyncEnumerator<Node>, string>(CodePointComparer.Instance);
        try
        {
            foreach (var type in store.Schema.NodeTypes)
            {
                await EnqueueNextAsync(heads, NodesOfAsync(store, type, cancellationToken).GetAsyncEnumerator(cancellationToken)).ConfigureAwait(false);
            }

            while (heads.TryPeek(out var head, out _))
            {
                yield return head.Current;
                heads.Dequeue();
                await EnqueueNextAsync(heads, head).ConfigureAwait(false);
            }
        }
        finally
        {
            while (heads.TryDequeue(out var head, out _))
            {
                await head.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private static async Task EnqueueNextAsync(PriorityQueue<IAsyncEnumerator<Node>, string> heads, IAsyncEnumerator<Node> list)
    {
        if (await list.MoveNextAsync().ConfigureAwait(false))
        {
            heads.Enqueue(list, list.Current.Id);
        }
        else
        {
            await list.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>All nodes of a type, by id.</summary>
    internal static async IAsyncEnumerable<Node> NodesOfAsync(IGraphStore store, NodeType type, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        Page<Node> page;
        do
        {
            var request = new ScanRequest { Type = type.Name, Page = new PageRequest(PageSize, after) };
            page = await store.ScanAsync(Kijker.Systeem, request, cancellationToken).ConfigureAwait(false);
            foreach (var row in page.Rows)
            {
                yield return row.Item;
                after = row.Cursor;
            }
        }
        while (page.HasMore);
    }

    /// <summary>All relations, by id.</summary>
    internal static async IAsyncEnumerable<Relation> RelationsAsync(IGraphStore store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        Page<Relation> page;
        do
        {
            page = await store.ScanRelationsAsync(Kijker.Systeem, new PageRequest(PageSize, after), cancellationToken).ConfigureAwait(false);
            foreach (var row in page.Rows)
            {
                yield return row.Item;
                after = row.Cursor;
            }
        }
        while (page.HasMore);
    }
}
