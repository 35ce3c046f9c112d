using Kennisnetwerk.Search.Index.Building;
using Kennisnetwerk.Search.Index.Commits;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Index.Writing;

/// <summary>
/// The one writer of an index. Changes go to a builder in memory; a reader that asks for them makes the builder a small
/// segment in memory; a commit makes those a file. Readers take the last published snapshot and wait for nobody.
/// </summary>
internal sealed partial class IndexWriter : IDisposable
{
    private const int ParallelOperations = 8;

    // A search waits this long for a writer that is about to be done; after that it takes the state before.
    private static readonly TimeSpan MostWait = TimeSpan.FromMilliseconds(100);

    private readonly IIndexStorage _storage;
    private readonly IndexSettings _settings;
    private readonly FieldLayout _layout;
    private readonly IDisposable _lock;
    private readonly Lock _gate = new();
    private readonly List<Segment> _segments;
    private readonly Dictionary<string, BitSet> _changedLive = [];
    private SegmentBuilder _builder;
    private IndexSnapshot _current;
    private CommitPoint? _committed;
    private long _version;
    private long _nextFile;
    private long _applied;
    private volatile bool _dirty;
    private volatile bool _refreshWanted;
    private Exception? _fault;
    private bool _disposed;

    public IndexWriter(IIndexStorage storage, IndexSettings settings, FieldLayout layout)
    {
        _storage = storage;
        _settings = settings;
        _layout = layout;
        _lock = storage.Lock();
        try
        {
            var (commit, segments) = CommitReader.Open(storage, settings, layout);
            _committed = commit;
            _segments = [.. segments];
            _applied = commit?.Position ?? 0;
            _nextFile = commit?.NextFile ?? 1;
            _builder = new SegmentBuilder(layout, settings.Ranking);
            _current = new IndexSnapshot(++_version, segments, layout, settings.Ranking);
            CleanUp();
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>The position of the last change applied.</summary>
    public long AppliedPosition => Volatile.Read(ref _applied);

    /// <summary>Applies changes, all or none as far as readers see.</summary>
    public void Apply(IReadOnlyList<IndexOperation> operations, long position)
    {
        var documents = Analyze(operations);
        lock (_gate)
        {
            EnsureWritable();
            if (position < _applied)
            {
                throw new ArgumentOutOfRangeException(nameof(position), position, $"The index stands at {_applied}; positions do not go back.");
            }

            Guarded(() =>
            {
                for (var i = 0; i < operations.Count; i++)
                {
                    Apply(operations[i], documents[i]);
                }

                Volatile.Write(ref _applied, position);
                _dirty = true;
                if (_refreshWanted)
                {
                    Publish();
                }
            });
        }
    }

    /// <summary>
    /// The newest state. It holds everything applied before, unless another thread is applying or committing right now:
    /// then it is the state before, and that thread publishes the next when it is done.
    /// </summary>
    public IndexSnapshot Snapshot()
    {
        if (!_dirty)
        {
            return Volatile.Read(ref _current);
        }

        if (_gate.TryEnter(MostWait))
        {
            try
            {
                if (_dirty && _fault is null && !_disposed)
                {
                    Guarded(Publish);
                }
            }
            finally
            {
                _gate.Exit();
            }
        }
        else
        {
            _refreshWanted = true;
        }

        return Volatile.Read(ref _current);
    }

    public void Dispose()
    {
        StopMerging();
        lock (_gate)
        {
            if (!_disposed)
            {
                _disposed = true;
                _lock.Dispose();
            }
        }
    }

    private AnalyzedDocument?[] Analyze(IReadOnlyList<IndexOperation> operations)
    {
        var documents = new AnalyzedDocument?[operations.Count];
        void AnalyzeOne(int i)
        {
            if (operations[i].Document is { } document)
            {
                documents[i] = AnalyzedDocument.Create(document, _settings, _layout);
            }
        }

        if (operations.Count < ParallelOperations)
        {
            for (var i = 0; i < operations.Count; i++)
            {
                AnalyzeOne(i);
            }
        }
        else
        {
            try
            {
                Parallel.For(0, operations.Count, AnalyzeOne);
            }
            catch (AggregateException failures)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
            }
        }

        return documents;
    }

    private void Apply(IndexOperation operation, AnalyzedDocument? document)
    {
        Delete(operation.Id);
        if (document is null)
        {
            return;
        }

        _builder.Add(document);
        if (_builder.MemoryUse > _settings.Limits.BufferBytes)
        {
            FlushToFile();
        }
    }

    private void Delete(string id)
    {
        _builder.Delete(id);
        var bytes = System.Text.Encoding.UTF8.GetBytes(id);
        foreach (var segment in _segments)
        {
            var document = segment.Reader.Ids.Find(bytes);
            if (document < 0)
            {
                continue;
            }

            if (!_changedLive.TryGetValue(segment.File, out var live))
            {
                if (segment.Live is { } shared && !shared.Contains(document))
                {
                    continue;
                }

                live = segment.Live?.Clone() ?? BitSet.Full(segment.Reader.Documents);
                _changedLive.Add(segment.File, live);
            }

            live.Remove(document);
        }
    }

    private void EnsureWritable()
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(SearchIndex));
        if (_fault is not null)
        {
            throw new InvalidOperationException(
                "An earlier write of this index failed; close it and open it again, which returns to the last commit.", _fault);
        }
    }

    // After a failure in the middle of a change nothing in memory can be trusted; the last commit can.
    private void Guarded(Action change)
    {
        try
        {
            change();
        }
        catch (Exception exception)
        {
            _fault = exception;
            throw;
        }
    }
}
