using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;

namespace Kennisnetwerk.Search.Index.Snapshots;

/// <summary>The index at one moment, for as many readers as like; nothing that they see in it ever changes.</summary>
internal sealed class IndexSnapshot
{
    private readonly float[]?[] _shapeBounds;

    public IndexSnapshot(long version, IReadOnlyList<Segment> segments, FieldLayout layout, RankingOptions ranking)
    {
        Version = version;
        Segments = segments;
        Layout = layout;
        Ranking = ranking;
        Bases = new int[segments.Count];
        _shapeBounds = new float[segments.Count][];
        var lengths = new long[layout.Text.Count];
        var having = new int[layout.Text.Count];
        for (var i = 0; i < segments.Count; i++)
        {
            Bases[i] = Documents;
            Documents = checked(Documents + segments[i].Reader.Documents);
            LiveDocuments += segments[i].LiveDocuments;
            for (var field = 0; field < lengths.Length; field++)
            {
                lengths[field] += segments[i].Reader.Summary.TotalLengths[field];
                having[field] += segments[i].Reader.Summary.DocumentsWithField[field];
            }
        }

        Averages = SegmentSummary.Averages(lengths, having);
        Weights = FrequencyWeights.Create(layout.Text, ranking, Averages);
    }

    /// <summary>Differs between states of one opening of an index.</summary>
    public long Version { get; }

    public IReadOnlyList<Segment> Segments { get; }

    public FieldLayout Layout { get; }

    public RankingOptions Ranking { get; }

    /// <summary>Number of the first document of each segment, in the numbering of the whole index.</summary>
    public int[] Bases { get; }

    /// <summary>Number of documents, deleted ones included: what rarity is reckoned by.</summary>
    public int Documents { get; }

    public int LiveDocuments { get; }

    /// <summary>Average length in words per text field.</summary>
    public float[] Averages { get; }

    /// <summary>How frequencies count under the current ranking.</summary>
    public FrequencyWeights Weights { get; }

    /// <summary>Bounds on the weighted frequency of a segment's shapes; made when they are first asked for, by any thread the same.</summary>
    public float[] ShapeBounds(int segment) => _shapeBounds[segment] ??= Weights.BoundsOf(Segments[segment].Reader.Shapes);

    /// <summary>The segment that a document of the whole index is in.</summary>
    public int SegmentOf(int document)
    {
        var index = Array.BinarySearch(Bases, document);
        if (index < 0)
        {
            return ~index - 1;
        }

        // Segments are never empty, but be exact: the last with this base holds the document.
        while (index + 1 < Bases.Length && Bases[index + 1] == document)
        {
            index++;
        }

        return index;
    }
}
