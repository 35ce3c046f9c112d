using Kennisnetwerk.Search.Index.Segments;

namespace Kennisnetwerk.Search.Index.Merging;

/// <summary>Where the documents of a segment go in a merge: deleted ones nowhere, the others on in their order.</summary>
internal sealed class DocumentMap
{
    private readonly int[]? _targets;
    private readonly int _first;

    public DocumentMap(SegmentInput input, int first)
    {
        _first = first;
        Count = input.Reader.Documents;
        if (input.Live is { } live)
        {
            Count = 0;
            _targets = new int[input.Reader.Documents];
            for (var document = 0; document < _targets.Length; document++)
            {
                _targets[document] = live.Contains(document) ? first + Count++ : -1;
            }
        }
    }

    /// <summary>Number of documents that go on.</summary>
    public int Count { get; }

    /// <summary>The new number of a document, or -1 when it is deleted.</summary>
    public int this[int document] => _targets is null ? _first + document : _targets[document];
}
