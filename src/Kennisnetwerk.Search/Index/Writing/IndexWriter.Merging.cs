using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Merging;
using Kennisnetwerk.Search.Index.Segments;

namespace Kennisnetwerk.Search.Index.Writing;

/// <content>Merging of files, one merge at a time, beside reading and writing.</content>
internal sealed partial class IndexWriter
{
    private readonly HashSet<string> _merging = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stopMerging = new();
    private readonly SemaphoreSlim _oneMerge = new(1);
    private Task _mergeTask = Task.CompletedTask;

    /// <summary>Merges everything into one segment, as far as a file may grow, and commits.</summary>
    public void Optimize()
    {
        Commit();
        _oneMerge.Wait();
        try
        {
            while (MergeOnce(ChooseAll))
            {
                Commit();
            }
        }
        finally
        {
            _oneMerge.Release();
        }
    }

    /// <summary>Returns when no background merge is under way.</summary>
    public void WaitForMerges()
    {
        Task task;
        lock (_gate)
        {
            task = _mergeTask;
        }

        task.Wait();
    }

    private void StartMerging()
    {
        if (!_settings.Limits.MergeInBackground)
        {
            return;
        }

        lock (_gate)
        {
            if (_mergeTask.IsCompleted && !_disposed && _fault is null && Choose().Count > 0)
            {
                _mergeTask = Task.Run(MergeInBackground);
            }
        }
    }

    private void StopMerging()
    {
        _stopMerging.Cancel();
        WaitForMerges();
    }

    private void MergeInBackground()
    {
        _oneMerge.Wait();
        try
        {
            while (MergeOnce(Choose))
            {
                // Each merge may make another possible.
            }
        }
        catch (OperationCanceledException)
        {
            // The index is being closed; the unfinished file is cleaned up at the next opening.
        }
        catch (Exception exception)
        {
            // Nothing was lost, but the disk cannot be trusted: the next write says so.
            lock (_gate)
            {
                _fault ??= exception;
            }
        }
        finally
        {
            _oneMerge.Release();
        }
    }

    private (int Start, int Count) Choose() =>
        MergePolicy.Choose([.. _segments.Take(FirstInMemory()).Select(Size)], _settings.Limits.MergeFactor);

    private (int Start, int Count) ChooseAll()
    {
        var count = 0;
        var bytes = 0L;
        foreach (var segment in _segments.Take(FirstInMemory()))
        {
            bytes += segment.Reader.Bytes;
            if (bytes > MergePolicy.MaxMergedBytes)
            {
                break;
            }

            count++;
        }

        return count > 1 || (count == 1 && _segments[0].Live is not null) ? (0, count) : (0, 0);
    }

    private bool MergeOnce(Func<(int Start, int Count)> choose)
    {
        List<Segment> inputs;
        string name;
        lock (_gate)
        {
            if (_disposed || _fault is not null)
            {
                return false;
            }

            var (start, count) = choose();
            if (count == 0)
            {
                return false;
            }

            inputs = _segments.GetRange(start, count);
            name = NewName("seg");
            _merging.Add(name);
        }

        try
        {
            return inputs.Exists(segment => segment.LiveDocuments > 0) && Merge(inputs, name);
        }
        finally
        {
            lock (_gate)
            {
                _merging.Remove(name);
            }
        }
    }

    private bool Merge(List<Segment> inputs, string name)
    {
        IReadOnlyList<DocumentMap> maps;
        using (var file = _storage.Create(name))
        {
            maps = SegmentMerger.Merge(
                [.. inputs.Select(segment => segment.Input)], file, _layout, _settings.Ranking, _stopMerging.Token);
            file.Sync();
        }

        lock (_gate)
        {
            if (_disposed || _fault is not null)
            {
                return false;
            }

            Guarded(() => Replace(inputs, maps, name));
        }

        return true;
    }

    // Documents that were deleted while the merge ran are deleted in its result too.
    private void Replace(List<Segment> inputs, IReadOnlyList<DocumentMap> maps, string name)
    {
        TakeChangedLive();
        BitSet? live = null;
        var size = maps.Sum(map => map.Count);
        var start = -1;
        for (var i = 0; i < inputs.Count; i++)
        {
            var index = _segments.FindIndex(segment => segment.File == inputs[i].File);
            start = start < 0 ? index : start;
            var now = index < 0 ? new BitSet(inputs[i].Reader.Documents) : _segments[index].Live;
            for (var document = 0; now is not null && now != inputs[i].Live && document < now.Size; document++)
            {
                if (maps[i][document] >= 0 && !now.Contains(document))
                {
                    live ??= BitSet.Full(size);
                    live.Remove(maps[i][document]);
                }
            }
        }

        _segments.RemoveAll(segment => inputs.Exists(input => input.File == segment.File));
        if (start >= 0)
        {
            AddFile(start, name, live);
        }

        if (_dirty)
        {
            Publish();
        }
        else
        {
            PublishSegments();
        }
    }
}
