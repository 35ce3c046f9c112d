using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Segments;

namespace Kennisnetwerk.Search.Index.Building;

/// <summary>Everything of a segment that goes by document rather than by term, while it is being made.</summary>
internal sealed class SegmentColumns
{
    private readonly List<byte>[] _lengths;
    private readonly List<float> _priors = [];

    public SegmentColumns(FieldLayout layout)
    {
        _lengths = Make(layout.Text.Count, () => new List<byte>());
        TotalLengths = new long[layout.Text.Count];
        DocumentsWithField = new int[layout.Text.Count];
        Keywords = Make(layout.Keywords, () => new KeywordColumnBuilder());
        Integers = Make(layout.Integers, () => new IntegerColumnBuilder());
        SortKeys = Make(layout.SortKeys, () => new SortColumnBuilder());
    }

    public IdColumnBuilder Ids { get; } = new();

    public KeywordColumnBuilder[] Keywords { get; }

    public IntegerColumnBuilder[] Integers { get; }

    public SortColumnBuilder[] SortKeys { get; }

    /// <summary>Words in each text field, over all documents.</summary>
    public long[] TotalLengths { get; }

    /// <summary>Documents that have words in each text field.</summary>
    public int[] DocumentsWithField { get; }

    public int Documents => _priors.Count;

    public long MemoryUse =>
        Ids.MemoryUse
        + Keywords.Sum(column => column.MemoryUse)
        + Integers.Sum(column => column.MemoryUse)
        + SortKeys.Sum(column => column.MemoryUse)
        + (_priors.Count * (4L + _lengths.Length));

    /// <summary>Adds the next document's length in a text field.</summary>
    public void AddLength(int field, int words) => AddLength(field, LengthCode.Encode(words), words);

    /// <summary>Adds a length of which the code is known, as a merge does.</summary>
    public void AddLength(int field, byte code, long words)
    {
        _lengths[field].Add(code);
        TotalLengths[field] += words;
        DocumentsWithField[field] += code > 0 ? 1 : 0;
    }

    public void AddPrior(float prior) => _priors.Add(prior);

    public byte[][] Lengths() => [.. _lengths.Select(lengths => lengths.ToArray())];

    /// <summary>Writes all columns but the stored fields.</summary>
    public void Write(SegmentFileWriter output, byte[][] lengths)
    {
        for (var field = 0; field < lengths.Length; field++)
        {
            output.Write(SectionKind.Lengths, field, lengths[field]);
        }

        WriteSection(output, SectionKind.Ids, 0, Ids.Write);
        WriteSection(output, SectionKind.IdHash, 0, Ids.WriteHash);
        WriteAll(output, SectionKind.Keywords, [.. Keywords.Select(column => (Action<ByteBuffer>)column.Write)]);
        WriteAll(output, SectionKind.Integers, [.. Integers.Select(column => (Action<ByteBuffer>)column.Write)]);
        WriteAll(output, SectionKind.SortKeys, [.. SortKeys.Select(column => (Action<ByteBuffer>)column.Write)]);
        if (_priors.Exists(prior => prior != 1))
        {
            WriteSection(output, SectionKind.Priors, 0, buffer => _priors.ForEach(buffer.WriteSingle));
        }
    }

    private static void WriteAll(SegmentFileWriter output, SectionKind kind, Action<ByteBuffer>[] columns)
    {
        for (var field = 0; field < columns.Length; field++)
        {
            WriteSection(output, kind, field, columns[field]);
        }
    }

    private static void WriteSection(SegmentFileWriter output, SectionKind kind, int field, Action<ByteBuffer> write)
    {
        var buffer = new ByteBuffer(1 << 12);
        write(buffer);
        output.Write(kind, field, buffer.Written);
    }

    private static T[] Make<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];
}
