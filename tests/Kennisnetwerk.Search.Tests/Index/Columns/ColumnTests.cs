using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Tests.Index.Columns;

public sealed class ColumnTests
{
    private const int Documents = 300;
    private readonly Random random = new(20261124);

    [Fact]
    public void KeywordColumn_Should_GiveTheValuesOfEachDocumentAndBack_When_DocumentsHaveAnyNumber()
    {
        var values = Enumerable.Range(0, Documents).Select(_ => Enumerable.Range(0, random.Next(4)).Select(_ => $"w{random.Next(9)}").ToArray()).ToArray();
        var builder = new KeywordColumnBuilder();
        foreach (var document in values)
        {
            Array.ForEach(document, value => builder.Add(builder.Number(System.Text.Encoding.UTF8.GetBytes(value))));
            builder.EndDocument();
        }

        var column = new KeywordColumn(Written(builder.Write), Documents);

        Assert.Equal(values.SelectMany(value => value).Distinct().Order(StringComparer.Ordinal), Enumerable.Range(0, column.Values.Count).Select(column.Values.Text));
        for (var document = 0; document < Documents; document++)
        {
            Assert.Equal(values[document].Distinct(), column.OrdinalsOf(document).ToArray().Select(ordinal => column.Values.Text((int)ordinal)));
        }

        var any = column.AnyOf(["w1", "w5", "nergens"]);
        Assert.Equal(Enumerable.Range(0, Documents).Where(document => values[document].Intersect(["w1", "w5"]).Any()), Enumerable.Range(0, Documents).Where(any.Contains));
        var counts = new int[column.Values.Count];
        column.Count(any, counts);
        Assert.Equal(values.Where(value => value.Intersect(["w1", "w5"]).Any()).Count(value => value.Contains("w1")), counts[column.Values.Find("w1"u8)]);
    }

    [Fact]
    public void IntegerColumn_Should_GiveNumbersAndRanges_When_SomeHaveNone()
    {
        long?[] values = [.. Enumerable.Range(0, Documents).Select(_ => random.Next(5) switch { 0 => null, 1 => long.MinValue, 2 => long.MaxValue, _ => (long?)random.Next(2000, 2030) })];
        var builder = new IntegerColumnBuilder();
        Array.ForEach(values, builder.Add);

        var column = new IntegerColumn(Written(builder.Write), Documents);
        var between = column.Between(2005, 2010);

        Assert.Equal(values, Enumerable.Range(0, Documents).Select(document => column[document]));
        Assert.Equal(values.Select(value => value is >= 2005 and <= 2010), Enumerable.Range(0, Documents).Select(between.Contains));
    }

    [Fact]
    public void SortColumn_Should_OrderByCodePoint_When_TextsHaveAnyLetters()
    {
        string?[] values = ["zee", null, "Zee", "\u00e9\u00e9n", "zee", "\U0001F600", ""];
        var builder = new SortColumnBuilder();
        foreach (var value in values)
        {
            if (value is null)
            {
                builder.AddNone();
            }
            else
            {
                builder.Add(System.Text.Encoding.UTF8.GetBytes(value));
            }
        }

        var column = new SortColumn(Written(builder.Write));

        Assert.Equal(values, Enumerable.Range(0, values.Length).Select(column.TextOf));
        Assert.True(column.PlaceOf(2) < column.PlaceOf(0));
        Assert.True(column.PlaceOf(3) < column.PlaceOf(5));
    }

    [Fact]
    public void IdColumn_Should_FindTheLast_When_AnIdWasWrittenTwice()
    {
        var builder = new IdColumnBuilder();
        var ids = Enumerable.Range(0, Documents).Select(i => $"d{i % 250}").ToArray();
        Array.ForEach(ids, id => builder.Add(System.Text.Encoding.UTF8.GetBytes(id)));

        var column = new IdColumn(Written(builder.Write), Written(builder.WriteHash));

        Assert.Equal(ids, Enumerable.Range(0, Documents).Select(document => column[document]));
        Assert.All(ids, id => Assert.Equal(Array.LastIndexOf(ids, id), column.Find(System.Text.Encoding.UTF8.GetBytes(id))));
        Assert.Equal(-1, column.Find("nergens"u8));
    }

    [Fact]
    public void StoredReader_Should_GiveEveryRecord_When_ChunksAreWrittenOrCopied()
    {
        var records = Enumerable.Range(0, Documents).Select(i => System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"tekst {i} ", random.Next(200))))).ToArray();
        var (first, firstIndex) = Write(writer => Array.ForEach(records, record => writer.Add(record)));
        var reader = new StoredReader(first, firstIndex, Documents);

        var (copy, copyIndex) = Write(writer =>
        {
            writer.Add("voor"u8);
            for (var chunk = 0; chunk < reader.Chunks; chunk++)
            {
                writer.AddChunk(reader.RawChunk(chunk, out _, out var count), count);
            }

            writer.Add("na"u8);
        });
        var copied = new StoredReader(copy, copyIndex, Documents + 2);

        Assert.True(reader.Chunks > 1);
        for (var document = 0; document < Documents; document++)
        {
            Assert.Equal(records[document], reader.Record(document).ToArray());
            Assert.Equal(records[document], copied.Record(document + 1).ToArray());
        }

        Assert.Equal("voor"u8.ToArray(), copied.Record(0).ToArray());
        Assert.Equal("na"u8.ToArray(), copied.Record(Documents + 1).ToArray());
    }

    [Fact]
    public void StoredRecord_Should_GiveFieldsAndTexts_When_Read()
    {
        var buffer = new ByteBuffer();
        StoredRecord.Append(buffer, 3, "co-ouderschap");
        StoredRecord.Append(buffer, 0, "");
        StoredRecord.Append(buffer, 200, "cli\u00ebnt");

        Assert.Equal([(3, "co-ouderschap"), (0, ""), (200, "cli\u00ebnt")], StoredRecord.Read(buffer.Written));
    }

    private static byte[] Written(Action<ByteBuffer> write)
    {
        var buffer = new ByteBuffer();
        write(buffer);
        return buffer.Written.ToArray();
    }

    private static (byte[] Chunks, byte[] Index) Write(Action<StoredWriter> write)
    {
        var chunks = new List<byte>();
        var writer = new StoredWriter(chunk => chunks.AddRange(chunk.Span));
        write(writer);
        var index = writer.Finish().ToArray();
        return ([.. chunks], index);
    }
}
