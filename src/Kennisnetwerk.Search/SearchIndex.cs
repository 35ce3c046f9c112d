using Kennisnetwerk.Search.Collection;

namespace Kennisnetwerk.Search;

/// <summary>
/// A searchable collection in a folder. One process has it open for writing; others may read it beside. Searches run at any number of
/// threads and never wait for a writer: each works on the state that was there when it began.
/// </summary>
/// <remarks>
/// The collection is held in memory and written whole at each commit, by a new file that takes the old one's place, so that a crash at
/// any moment leaves the last commit.
/// </remarks>
public sealed class SearchIndex : IDisposable
{
    private const string LockName = "schrijver.slot";
    private readonly Lock writing = new();
    private readonly string folder;
    private readonly IndexSettings settings;
    private readonly FileStream? writerLock;
    private readonly Dictionary<string, IndexDocument> documents;
    private long position;
    private volatile Lazy<CollectionState> state;

    private SearchIndex(string folder, IndexSettings settings, FileStream? writerLock, StoredCollection stored)
    {
        this.folder = folder;
        this.settings = settings;
        this.writerLock = writerLock;
        documents = new Dictionary<string, IndexDocument>(stored.Documents.Select(document => KeyValuePair.Create(document.Id, document)), StringComparer.Ordinal);
        position = stored.Position;
        state = Snapshot();
    }

    /// <summary>The position of the last <see cref="Apply"/>; 0 for an empty index. After a crash: that of the last commit.</summary>
    public long Position => Interlocked.Read(ref position);

    /// <summary>Opens a folder for writing, and makes it when it is not there.</summary>
    /// <exception cref="IndexLockedException">Another writer has it.</exception>
    /// <exception cref="IndexRebuildRequiredException">Its files are damaged, or were made for other settings.</exception>
    public static SearchIndex Open(string folder, IndexSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.Validate();
        Directory.CreateDirectory(folder);
        var writerLock = Lock(folder);
        try
        {
            return new SearchIndex(folder, settings, writerLock, CollectionFile.Read(folder, settings));
        }
        catch
        {
            writerLock.Dispose();
            throw;
        }
    }

    /// <summary>Opens the last commit of a folder for reading, also while a writer has it; an absent folder is an empty index.</summary>
    /// <exception cref="IndexRebuildRequiredException">Its files are damaged, or were made for other settings.</exception>
    public static SearchIndex OpenReadOnly(string folder, IndexSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.Validate();
        return new SearchIndex(folder, settings, writerLock: null, CollectionFile.Read(folder, settings));
    }

    /// <summary>Applies changes; searches see them from now on, a crash forgets them until <see cref="Commit"/>.</summary>
    /// <param name="operations">The changes, in order.</param>
    /// <param name="newPosition">The position that the index then stands at; never lower than before.</param>
    /// <exception cref="ArgumentException">A document has a field that the settings lack, or the position goes back.</exception>
    /// <exception cref="InvalidOperationException">The index is open for reading only.</exception>
    public void Apply(IReadOnlyList<IndexOperation> operations, long newPosition)
    {
        ArgumentNullException.ThrowIfNull(operations);
        RequireWriter();
        lock (writing)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(newPosition, position);
            foreach (var document in operations.Select(operation => operation.Document).OfType<IndexDocument>())
            {
                settings.RequireFields(document);
            }

            foreach (var operation in operations)
            {
                documents.Remove(operation.Id);
                if (operation.Document is { } document)
                {
                    documents.Add(document.Id, document);
                }
            }

            Interlocked.Exchange(ref position, newPosition);
            if (operations.Count > 0)
            {
                state = Snapshot();
            }
        }
    }

    /// <summary>Makes all that was applied durable, in one atomic step.</summary>
    /// <exception cref="InvalidOperationException">The index is open for reading only.</exception>
    public void Commit()
    {
        RequireWriter();
        lock (writing)
        {
            CollectionFile.Write(folder, settings, new StoredCollection(position, [.. documents.Values]));
        }
    }

    /// <summary>Searches.</summary>
    /// <exception cref="InvalidSearchRequestException">The request names an unknown field or goes past a bound.</exception>
    /// <exception cref="CursorExpiredException">The collection changed since the page before.</exception>
    public SearchResult Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new CollectionSearch(settings, state.Value).Run(request);
    }

    /// <summary>Completes what is being typed: titles first, then words of the collection.</summary>
    public IReadOnlyList<Suggestion> Suggest(SuggestRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new CollectionSuggester(settings, state.Value).Suggest(request);
    }

    /// <inheritdoc/>
    public void Dispose() => writerLock?.Dispose();

    private static FileStream Lock(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception)
        {
            throw new IndexLockedException(folder, exception);
        }
    }

    // Postings are made when they are first asked for, so that many changes in a row cost one build.
    private Lazy<CollectionState> Snapshot()
    {
        var current = documents.Values.ToArray();
        var stamp = $"{position}.{Guid.NewGuid():N}";
        return new Lazy<CollectionState>(() => CollectionState.Build(settings, current, stamp));
    }

    private void RequireWriter()
    {
        if (writerLock is null)
        {
            throw new InvalidOperationException("The index is open for reading only; open it with Open to write.");
        }
    }
}
