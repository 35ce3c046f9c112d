using System.Runtime.InteropServices;
using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Terms;

namespace Kennisnetwerk.Search.Index.Segments;

/// <summary>An immutable segment, open for any number of threads.</summary>
internal sealed class SegmentReader
{
    private readonly ReadOnlyMemory<byte> _postings;
    private readonly float[]? _priors;

    /// <summary>Opens a segment.</summary>
    /// <param name="file">All bytes of its file.</param>
    /// <param name="place">Its name for messages.</param>
    /// <param name="layout">The fields, which the commit has compared with the index's.</param>
    /// <param name="verify">Whether to compare every byte with the checksums.</param>
    /// <exception cref="IndexRebuildRequiredException">The file is foreign or damaged.</exception>
    public SegmentReader(ReadOnlyMemory<byte> file, string place, FieldLayout layout, bool verify)
    {
        var sections = new SegmentFileReader(file, place, verify);
        Summary = SegmentSummary.Read(sections.Get(SectionKind.Summary).Span);
        Bytes = sections.Length;
        Terms = new TermDictionary(sections.Get(SectionKind.Terms), sections.Get(SectionKind.TermIndex));
        Shapes = ShapeTable.Read(sections.Get(SectionKind.Shapes).Span);
        _postings = sections.Get(SectionKind.Postings);
        Lengths = Each(layout.Text.Count, field => sections.Get(SectionKind.Lengths, field).ToArray());
        Ids = new IdColumn(sections.Get(SectionKind.Ids), sections.Get(SectionKind.IdHash));
        Keywords = Each(layout.Keywords, field => new KeywordColumn(sections.Get(SectionKind.Keywords, field), Documents));
        Integers = Each(layout.Integers, field => new IntegerColumn(sections.Get(SectionKind.Integers, field), Documents));
        SortKeys = Each(layout.SortKeys, field => new SortColumn(sections.Get(SectionKind.SortKeys, field)));
        Stored = new StoredReader(sections.Get(SectionKind.Stored), sections.Get(SectionKind.StoredIndex), Documents);
        if (sections.Has(SectionKind.Priors))
        {
            _priors = MemoryMarshal.Cast<byte, float>(sections.Get(SectionKind.Priors).Span).ToArray();
        }

        MaxPrior = _priors is null ? 1 : _priors.Max();
    }

    public SegmentSummary Summary { get; }

    /// <summary>Number of documents, deleted ones included.</summary>
    public int Documents => Summary.Documents;

    /// <summary>Size of the file.</summary>
    public int Bytes { get; }

    public TermDictionary Terms { get; }

    public ShapeTable Shapes { get; }

    /// <summary>Length codes per text field, per document.</summary>
    public byte[][] Lengths { get; }

    public IdColumn Ids { get; }

    public KeywordColumn[] Keywords { get; }

    public IntegerColumn[] Integers { get; }

    public SortColumn[] SortKeys { get; }

    public StoredReader Stored { get; }

    /// <summary>Greatest prior of any document.</summary>
    public float MaxPrior { get; }

    public float PriorOf(int document) => _priors is null ? 1 : _priors[document];

    /// <summary>The postings of a term of this segment's dictionary.</summary>
    public PostingsCursor Open(TermEntry entry) => new(_postings[(int)entry.Offset..], entry.Documents, entry.Bound);

    private static T[] Each<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];
}
