namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>Keeps the documents that were used last, within a bound in bytes.</summary>
/// <remarks>Only valid documents come here: a stream of faulty ones pushes none of the good ones out.</remarks>
internal sealed class DocumentCache(long maxBytes)
{
    /// <summary>
    /// What a document takes with its text, tree and plan: 22 to 44 bytes a character on the heap, by the measurement in
    /// docs/prestaties.md. The most is for a text of nothing but short names; the estimate is never below what was measured.
    /// </summary>
    private const long BytesPerCharacter = 50;

    private const long BytesPerDocument = 2_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = [];
    private long _bytes;

    /// <summary>The estimate of what is kept.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
            {
                return _bytes;
            }
        }
    }

    /// <summary>Looks a document up by its text.</summary>
    public ExecutableDocument? Find(string text)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(text, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Document;
        }
    }

    /// <summary>Keeps a document; documents that were not used for long make room.</summary>
    public void Add(string text, ExecutableDocument document)
    {
        var size = GetSize(text);
        if (size > maxBytes)
        {
            return;
        }

        lock (_lock)
        {
            if (!_entries.TryAdd(text, new LinkedListNode<Entry>(new Entry(text, document))))
            {
                return;
            }

            _byUse.AddFirst(_entries[text]);
            _bytes += size;
            while (_bytes > maxBytes)
            {
                var oldest = _byUse.Last!;
                _byUse.RemoveLast();
                _entries.Remove(oldest.Value.Text);
                _bytes -= GetSize(oldest.Value.Text);
            }
        }
    }

    private static long GetSize(string text) => BytesPerDocument + (text.Length * BytesPerCharacter);

    private sealed record Entry(string Text, ExecutableDocument Document);
}
