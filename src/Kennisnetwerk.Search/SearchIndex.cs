using Kennisnetwerk.Search.Index;
using Kennisnetwerk.Search.Index.Commits;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Index.Storage;
using Kennisnetwerk.Search.Index.Writing;
using Kennisnetwerk.Search.Query;
using Kennisnetwerk.Search.Query.Paging;
using Kennisnetwerk.Search.Query.Planning;
using Kennisnetwerk.Search.Query.Suggesting;

namespace Kennisnetwerk.Search;

/// <summary>
/// A searchable collection in a folder. One process has it open for writing; others may read it beside. Searches run at any number of
/// threads and do not wait for a writer: each works on the state that was there when it began.
/// </summary>
/// <remarks>
/// Changes are in memory until <see cref="Commit"/> writes them to files that are never changed again, and names those files in one
/// atomic step, so that a crash at any moment leaves the last commit. Small files are merged into larger ones in the background.
/// </remarks>
public sealed class SearchIndex : IDisposable
{
    private readonly IndexSettings _settings;
    private readonly IndexWriter? _writer;
    private readonly IndexSnapshot _opened;
    private readonly long _openedPosition;
    private readonly CursorStates _states;

    private SearchIndex(IndexSettings settings, IndexWriter? writer, IndexSnapshot opened, long position)
    {
        _settings = settings;
        _writer = writer;
        _opened = opened;
        _openedPosition = position;
        _states = new CursorStates(settings.Limits.MaxCursorStates);
    }

    /// <summary>The position of the last <see cref="Apply"/>; 0 for an empty index. After a crash: that of the last commit.</summary>
    public long Position => _writer?.AppliedPosition ?? _openedPosition;

    /// <summary>Opens a folder for writing, and makes it when it is not there.</summary>
    /// <exception cref="IndexLockedException">Another writer has it.</exception>
    /// <exception cref="IndexRebuildRequiredException">Its files are damaged, or were made for other settings.</exception>
    public static SearchIndex Open(string folder, IndexSettings settings) => Open(new FolderStorage(folder, create: true), settings);

    /// <summary>Opens the last commit of a folder for reading, also while a writer has it; an absent folder is an empty index.</summary>
    /// <exception cref="IndexRebuildRequiredException">Its files are damaged, or were made for other settings.</exception>
    public static SearchIndex OpenReadOnly(string folder, IndexSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.Validate();
        var layout = new FieldLayout(settings);
        var (commit, segments) = CommitReader.Open(new FolderStorage(folder, create: false), settings, layout);
        return new SearchIndex(settings, null, new IndexSnapshot(1, segments, layout, settings.Ranking), commit?.Position ?? 0);
    }

    /// <summary>Applies changes; searches see them from now on, a crash forgets them until <see cref="Commit"/>.</summary>
    /// <param name="operations">The changes, in order.</param>
    /// <param name="newPosition">The position that the index then stands at; never lower than before.</param>
    /// <exception cref="ArgumentException">A document has a field that the settings lack, or the position goes back.</exception>
    /// <exception cref="InvalidOperationException">The index is open for reading only, or an earlier write failed.</exception>
    public void Apply(IReadOnlyList<IndexOperation> operations, long newPosition)
    {
        ArgumentNullException.ThrowIfNull(operations);
        RequireWriter().Apply(operations, newPosition);
    }

    /// <summary>Makes all that was applied durable, in one atomic step.</summary>
    /// <exception cref="InvalidOperationException">The index is open for reading only, or an earlier write failed.</exception>
    public void Commit() => RequireWriter().Commit();

    /// <summary>Commits, and merges all files into as few as may be; worth its time after everything was indexed anew.</summary>
    /// <exception cref="InvalidOperationException">The index is open for reading only, or an earlier write failed.</exception>
    public void Optimize() => RequireWriter().Optimize();

    /// <summary>Searches.</summary>
    /// <exception cref="InvalidSearchRequestException">The request names an unknown field or goes past a bound.</exception>
    /// <exception cref="CursorExpiredException">
    /// The cursor is of a state that is kept no longer (<see cref="IndexLimits.MaxCursorStates"/>) or of another opening.
    /// </exception>
    public SearchResult Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequestBounds.Check(request, _settings.Limits);
        var window = PageWindow.Of(request);
        var snapshot = window.State is { } cursor ? _states.Find(cursor) : Snapshot();
        var result = new SearchRun(_settings, snapshot, request, new SearchPlanner(_settings, snapshot).Plan(request), window).Run(_states.Opening);
        if (result.Hits.Count > 0)
        {
            _states.Keep(snapshot);
        }

        return result;
    }

    /// <summary>Finds documents that resemble one: those that share its most telling words, best first, without the document itself.</summary>
    /// <returns>The hits; none when the asker may not see the document.</returns>
    /// <exception cref="InvalidSearchRequestException">The request names an unknown field or goes past a bound.</exception>
    public IReadOnlyList<SearchHit> MoreLikeThis(MoreLikeThisRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var search = new SearchRequest { Visibility = request.Visibility, PageSize = request.MaxHits, Explain = request.Explain, CountTotal = false };
        RequestBounds.Check(search, _settings.Limits);
        var snapshot = Snapshot();
        if (new LikenessPlanner(_settings, snapshot).Plan(request) is not { } plan)
        {
            return [];
        }

        // The document resembles itself most; one more hit makes room for it.
        var one = search with { PageSize = request.MaxHits + 1 };
        var hits = new SearchRun(_settings, snapshot, one, plan, PageWindow.Of(one)).Run(_states.Opening).Hits;
        return [.. hits.Where(hit => hit.Id != request.Id).Take(request.MaxHits)];
    }

    /// <summary>Completes what is being typed: with concepts that begin so, titles that have all its words, and words of the collection.</summary>
    public IReadOnlyList<Suggestion> Suggest(SuggestRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new Suggester(_settings, Snapshot()).Suggest(request);
    }

    /// <summary>Stops background work. What was not committed is lost.</summary>
    public void Dispose() => _writer?.Dispose();

    /// <summary>Opens a storage for writing.</summary>
    internal static SearchIndex Open(IIndexStorage storage, IndexSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.Validate();
        var writer = new IndexWriter(storage, settings, new FieldLayout(settings));
        return new SearchIndex(settings, writer, writer.Snapshot(), writer.AppliedPosition);
    }

    private IndexSnapshot Snapshot() => _writer?.Snapshot() ?? _opened;

    private IndexWriter RequireWriter() =>
        _writer ?? throw new InvalidOperationException("The index is open for reading only; open it with Open to write.");
}
