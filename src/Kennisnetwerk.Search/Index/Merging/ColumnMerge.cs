using Kennisnetwerk.Search.Index.Building;
using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Segments;

namespace Kennisnetwerk.Search.Index.Merging;

/// <summary>Copies what goes by document from one segment to another, leaving out deleted documents.</summary>
internal static class ColumnMerge
{
    public static void Append(SegmentInput input, SegmentColumns target)
    {
        var reader = input.Reader;
        var keywords = reader.Keywords.Select((column, field) => Numbers(column, target.Keywords[field])).ToArray();
        for (var document = 0; document < reader.Documents; document++)
        {
            if (input.Live is null || input.Live.Contains(document))
            {
                target.Ids.Add(reader.Ids.Bytes(document));
                target.AddPrior(reader.PriorOf(document));
                AppendLengths(reader, document, target);
                AppendKeywords(reader, document, keywords, target);
                AppendSingles(reader, document, target);
            }
        }

        CorrectTotals(input, target);
    }

    public static void AppendStored(SegmentInput input, StoredWriter target)
    {
        var stored = input.Reader.Stored;
        for (var chunk = 0; chunk < stored.Chunks; chunk++)
        {
            var raw = stored.RawChunk(chunk, out var first, out var count);
            if (input.Live is null)
            {
                target.AddChunk(raw, count);
                continue;
            }

            for (var document = first; document < first + count; document++)
            {
                if (input.Live.Contains(document))
                {
                    target.Add(stored.Record(document));
                }
            }
        }
    }

    private static int[] Numbers(KeywordColumn column, KeywordColumnBuilder target)
    {
        var numbers = new int[column.Values.Count];
        for (var ordinal = 0; ordinal < numbers.Length; ordinal++)
        {
            numbers[ordinal] = target.Number(column.Values[ordinal]);
        }

        return numbers;
    }

    private static void AppendLengths(SegmentReader reader, int document, SegmentColumns target)
    {
        for (var field = 0; field < reader.Lengths.Length; field++)
        {
            var code = reader.Lengths[field][document];
            target.AddLength(field, code, LengthCode.Decode(code));
        }
    }

    // Codes of long fields are rounded down. What the segment counted exactly is kept, less what its deleted documents say.
    private static void CorrectTotals(SegmentInput input, SegmentColumns target)
    {
        for (var field = 0; field < input.Reader.Lengths.Length; field++)
        {
            var coded = 0L;
            foreach (var code in input.Reader.Lengths[field])
            {
                coded += LengthCode.Decode(code);
            }

            target.TotalLengths[field] += input.Reader.Summary.TotalLengths[field] - coded;
        }
    }

    private static void AppendKeywords(SegmentReader reader, int document, int[][] numbers, SegmentColumns target)
    {
        for (var field = 0; field < numbers.Length; field++)
        {
            foreach (var ordinal in reader.Keywords[field].OrdinalsOf(document))
            {
                target.Keywords[field].Add(numbers[field][ordinal]);
            }

            target.Keywords[field].EndDocument();
        }
    }

    private static void AppendSingles(SegmentReader reader, int document, SegmentColumns target)
    {
        for (var field = 0; field < reader.Integers.Length; field++)
        {
            target.Integers[field].Add(reader.Integers[field][document]);
        }

        for (var field = 0; field < reader.SortKeys.Length; field++)
        {
            var column = reader.SortKeys[field];
            var place = column.PlaceOf(document);
            if (place > 0)
            {
                target.SortKeys[field].Add(column.Values[place - 1]);
            }
            else
            {
                target.SortKeys[field].AddNone();
            }
        }
    }
}
