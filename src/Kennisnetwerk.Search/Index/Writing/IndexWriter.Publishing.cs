using Kennisnetwerk.Search.Index.Building;
using Kennisnetwerk.Search.Index.Commits;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Merging;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Index.Writing;

/// <content>From changes to snapshots and commits. All members run under the gate.</content>
internal sealed partial class IndexWriter
{
    /// <summary>Makes everything applied so far safe against a crash.</summary>
    public void Commit()
    {
        lock (_gate)
        {
            EnsureWritable();
            Guarded(() =>
            {
                Publish();
                if (_committed is { } last && last.Position == _applied && IsUnchangedSince(last))
                {
                    return;
                }

                WriteMemoryToFile();
                WriteLive();
                PublishSegments();
                var commit = new CommitPoint(
                    _settings.Fingerprint,
                    _settings.Analyzer.Identity.ToString(),
                    _applied,
                    _nextFile,
                    [.. _segments.Select(segment => new CommittedSegment(segment.File, segment.LiveFile))]);
                CommitFile.Write(_storage, commit);
                Volatile.Write(ref _committed, commit);
                CleanUp();
            });
        }

        StartMerging();
    }

    private bool IsUnchangedSince(CommitPoint commit) =>
        _segments.Select(segment => new CommittedSegment(segment.File, segment.LiveFile)).SequenceEqual(commit.Segments)
        && !_segments.Exists(segment => segment.LiveChanged);

    /// <summary>Gives readers everything applied so far.</summary>
    private void Publish()
    {
        TakeChangedLive();
        if (_builder.Documents > 0)
        {
            using var file = new MemoryFile();
            _builder.Write(file);
            AddInMemory(file.ToArray(), LiveOf(_builder));
            _builder = new SegmentBuilder(_layout, _settings.Ranking);
            MergeInMemory();
        }

        PublishSegments();
    }

    private void PublishSegments()
    {
        _segments.RemoveAll(segment => segment.LiveDocuments == 0);
        Volatile.Write(ref _current, new IndexSnapshot(++_version, [.. _segments], _layout, _settings.Ranking));
        _dirty = false;
        _refreshWanted = false;
    }

    private void TakeChangedLive()
    {
        for (var i = 0; i < _segments.Count; i++)
        {
            if (_changedLive.TryGetValue(_segments[i].File, out var live))
            {
                _segments[i] = _segments[i].WithLive(live);
            }
        }

        _changedLive.Clear();
    }

    private static BitSet? LiveOf(SegmentBuilder builder)
    {
        if (builder.Replaced.Count == 0)
        {
            return null;
        }

        var live = BitSet.Full(builder.Documents);
        foreach (var document in builder.Replaced)
        {
            live.Remove(document);
        }

        return live;
    }

    private void AddInMemory(byte[] bytes, BitSet? live)
    {
        var name = NewName("seg");
        _segments.Add(new Segment(name, new SegmentReader(bytes, name, _layout, verify: false), live, null, bytes));
    }

    // Every refresh adds a segment; those of like size become one at once, so that there are never many.
    private void MergeInMemory()
    {
        var factor = _settings.Limits.MergeFactor;
        var first = FirstInMemory();
        while (MergePolicy.Choose([.. _segments.Skip(first).Select(Size)], factor) is { Count: > 1 } run)
        {
            var inputs = _segments.GetRange(first + run.Start, run.Count);
            _segments.RemoveRange(first + run.Start, run.Count);
            if (inputs.Exists(segment => segment.LiveDocuments > 0))
            {
                using var file = new MemoryFile();
                SegmentMerger.Merge([.. inputs.Select(segment => segment.Input)], file, _layout, _settings.Ranking, CancellationToken.None);
                var bytes = file.ToArray();
                var name = NewName("seg");
                _segments.Insert(
                    first + run.Start,
                    new Segment(name, new SegmentReader(bytes, name, _layout, verify: false), null, null, bytes));
            }
        }

        if (_segments.Skip(first).Sum(segment => (long)segment.Reader.Bytes) > _settings.Limits.BufferBytes)
        {
            WriteMemoryToFile();
        }
    }

    private int FirstInMemory()
    {
        var first = _segments.FindIndex(segment => segment.InMemory);
        return first < 0 ? _segments.Count : first;
    }

    private void FlushToFile()
    {
        TakeChangedLive();
        if (FirstInMemory() < _segments.Count)
        {
            using var memory = new MemoryFile();
            _builder.Write(memory);
            AddInMemory(memory.ToArray(), LiveOf(_builder));
            WriteMemoryToFile();
        }
        else
        {
            var name = NewName("seg");
            using (var file = _storage.Create(name))
            {
                _builder.Write(file);
                file.Sync();
            }

            AddFile(_segments.Count, name, LiveOf(_builder));
        }

        _builder = new SegmentBuilder(_layout, _settings.Ranking);
        StartMerging();
    }

    private void WriteMemoryToFile()
    {
        var first = FirstInMemory();
        var inputs = _segments.GetRange(first, _segments.Count - first);
        inputs.RemoveAll(segment => segment.LiveDocuments == 0);
        _segments.RemoveRange(first, _segments.Count - first);
        if (inputs.Count == 0)
        {
            return;
        }

        var name = NewName("seg");
        using (var file = _storage.Create(name))
        {
            if (inputs is [{ Live: null } only])
            {
                file.Write(only.Memory);
            }
            else
            {
                SegmentMerger.Merge([.. inputs.Select(segment => segment.Input)], file, _layout, _settings.Ranking, CancellationToken.None);
            }

            file.Sync();
        }

        AddFile(_segments.Count, name, null);
    }

    private void AddFile(int index, string name, BitSet? live)
    {
        var reader = new SegmentReader(_storage.Open(name), name, _layout, verify: false);
        _segments.Insert(index, new Segment(name, reader, live, null, null));
    }

    private void WriteLive()
    {
        for (var i = 0; i < _segments.Count; i++)
        {
            if (_segments[i].LiveChanged)
            {
                var name = NewName("live");
                LiveFile.Write(_storage, name, _segments[i].Live!);
                _segments[i] = _segments[i] with { LiveFile = name };
            }
        }
    }

    private string NewName(string kind) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}-{_nextFile++:x8}.knw");

    // Files that neither the last commit nor the present state needs; readers that still have them mapped keep their pages.
    private void CleanUp()
    {
        var needed = new HashSet<string>(StringComparer.Ordinal) { CommitFile.Name };
        foreach (var segment in _committed?.Segments ?? [])
        {
            needed.Add(segment.File);
            needed.Add(segment.Deletes ?? segment.File);
        }

        foreach (var segment in _segments)
        {
            needed.Add(segment.File);
            needed.Add(segment.LiveFile ?? segment.File);
        }

        needed.UnionWith(_merging);
        foreach (var name in _storage.List())
        {
            if (!needed.Contains(name))
            {
                _storage.Delete(name);
            }
        }
    }

    private static (int Live, int Documents, long Bytes) Size(Segment segment) =>
        (segment.LiveDocuments, segment.Reader.Documents, segment.Reader.Bytes);
}
