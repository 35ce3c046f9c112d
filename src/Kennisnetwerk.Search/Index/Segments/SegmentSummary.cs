using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;

namespace Kennisnetwerk.Search.Index.Segments;

/// <summary>What a segment says of itself.</summary>
/// <param name="Documents">Number of documents, deleted ones included.</param>
/// <param name="TotalLengths">Words per text field, over all documents.</param>
/// <param name="DocumentsWithField">Documents that have words, per text field.</param>
/// <param name="Weights">The weights that its block bounds were made with.</param>
internal sealed record SegmentSummary(int Documents, long[] TotalLengths, int[] DocumentsWithField, FrequencyWeights Weights)
{
    public static SegmentSummary Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        var documents = (int)reader.ReadUInt32();
        var fields = (int)reader.ReadUInt32();
        var lengths = new long[fields];
        var having = new int[fields];
        for (var field = 0; field < fields; field++)
        {
            lengths[field] = (long)reader.ReadUInt64();
            having[field] = (int)reader.ReadUInt32();
        }

        return new SegmentSummary(documents, lengths, having, FrequencyWeights.Read(ref reader, fields));
    }

    /// <summary>Average length per field, 1 where there is nothing to average.</summary>
    public static float[] Averages(long[] totalLengths, int[] documentsWithField) =>
        [.. totalLengths.Select((length, field) => documentsWithField[field] == 0 ? 1f : (float)((double)length / documentsWithField[field]))];

    public void Write(ByteBuffer output)
    {
        output.WriteUInt32((uint)Documents);
        output.WriteUInt32((uint)TotalLengths.Length);
        for (var field = 0; field < TotalLengths.Length; field++)
        {
            output.WriteUInt64((ulong)TotalLengths[field]);
            output.WriteUInt32((uint)DocumentsWithField[field]);
        }

        Weights.Write(output);
    }
}
