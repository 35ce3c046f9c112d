using Kennisnetwerk.Search.Index.Building;
using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Index.Merging;

/// <summary>Makes one segment of several, in their order, without their deleted documents.</summary>
internal static class SegmentMerger
{
    /// <summary>Writes the merged segment.</summary>
    /// <param name="inputs">The segments, oldest first; together they have at least one live document.</param>
    /// <param name="file">Where to write; the caller syncs and closes it.</param>
    /// <param name="layout">The fields.</param>
    /// <param name="ranking">The weights that the new block bounds are made with.</param>
    /// <param name="cancellation">Stops the merge; the file is then worthless.</param>
    /// <returns>Where the documents of each input went.</returns>
    public static IReadOnlyList<DocumentMap> Merge(
        IReadOnlyList<SegmentInput> inputs,
        IStorageFile file,
        FieldLayout layout,
        RankingOptions ranking,
        CancellationToken cancellation)
    {
        var output = new SegmentFileWriter(file);
        var maps = MapDocuments(inputs);
        WriteStored(inputs, output);
        var columns = new SegmentColumns(layout);
        foreach (var input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            ColumnMerge.Append(input, columns);
        }

        var lengths = columns.Lengths();
        columns.Write(output, lengths);
        var averages = SegmentSummary.Averages(columns.TotalLengths, columns.DocumentsWithField);
        var weights = FrequencyWeights.Create(layout.Text, ranking, averages);
        var summary = new SegmentSummary(columns.Documents, columns.TotalLengths, columns.DocumentsWithField, weights);
        var shapes = new ShapeBuilder();
        var merge = new TermMerge(inputs, maps, shapes);
        var terms = new SegmentTermsWriter(output, summary, shapes.Shapes, lengths);
        merge.Write(terms, cancellation);
        terms.Finish();
        GC.KeepAlive(inputs);
        return maps;
    }

    private static List<DocumentMap> MapDocuments(IReadOnlyList<SegmentInput> inputs)
    {
        var maps = new List<DocumentMap>(inputs.Count);
        var first = 0;
        foreach (var input in inputs)
        {
            var map = new DocumentMap(input, first);
            first += map.Count;
            maps.Add(map);
        }

        return maps;
    }

    private static void WriteStored(IReadOnlyList<SegmentInput> inputs, SegmentFileWriter output)
    {
        output.Begin(SectionKind.Stored);
        var stored = new StoredWriter(chunk => output.Write(chunk.Span));
        foreach (var input in inputs)
        {
            ColumnMerge.AppendStored(input, stored);
        }

        var index = stored.Finish().ToArray();
        output.End();
        output.Write(SectionKind.StoredIndex, 0, index);
    }
}
