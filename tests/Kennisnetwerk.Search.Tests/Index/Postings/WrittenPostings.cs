using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Tests.Index.Postings;

/// <summary>Random postings of one term, written as a segment has them.</summary>
internal sealed class WrittenPostings
{
    private readonly FrequencyWeights weights;
    private readonly byte[][] lengths;
    private readonly ShapeBuilder shapes = new();
    private readonly List<List<(int Channel, int Position)>> positions = [];
    private readonly byte[] bytes;
    private readonly float bound;

    public WrittenPostings(int count, FrequencyWeights weights)
    {
        this.weights = weights;
        var random = new Random(count);
        var document = -1;
        for (var i = 0; i < count; i++)
        {
            document += 1 + (random.Next(10) == 0 ? random.Next(500) : random.Next(3));
            Add(document, random);
        }

        lengths = [.. Enumerable.Range(0, 2).Select(_ => Enumerable.Range(0, document + 1).Select(_ => (byte)random.Next(1, 120)).ToArray())];
        (bytes, bound) = Write();
    }

    public List<(int Document, int Shape)> Postings { get; } = [];

    public PostingsCursor Open() => new(bytes, Postings.Count, bound);

    public List<(int Channel, int Position)> PositionsOf(int index) => positions[index];

    public float WeightOf((int Document, int Shape) posting, FrequencyWeights? other = null) =>
        (other ?? weights).Weigh(ShapeTable()[posting.Shape], lengths, posting.Document);

    public ShapeTable ShapeTable()
    {
        var buffer = new ByteBuffer();
        Kennisnetwerk.Search.Index.Postings.ShapeTable.Write(shapes.Shapes, buffer);
        return Kennisnetwerk.Search.Index.Postings.ShapeTable.Read(buffer.Written);
    }

    private void Add(int document, Random random)
    {
        var places = new List<(int Channel, int Position)>();
        var shape = new List<char>();
        for (var channel = random.Next(3); channel < 6; channel += 1 + random.Next(4))
        {
            var frequency = 1 + random.Next(3);
            shape.Add((char)channel);
            shape.Add((char)frequency);
            var position = 0;
            for (var i = 0; i < frequency; i++)
            {
                position += random.Next(300);
                places.Add((channel, position));
            }
        }

        positions.Add(places);
        Postings.Add((document, shapes.Number(shape.ToArray().AsSpan())));
    }

    private (byte[] Bytes, float Bound) Write()
    {
        var file = new MemoryFile();
        var output = new SegmentFileWriter(file);
        var writer = new PostingsWriter(output, weights, shapes.Shapes, lengths);
        output.Begin(SectionKind.Postings);
        for (var i = 0; i < Postings.Count; i++)
        {
            writer.Add(Postings[i].Document, Postings[i].Shape, Encode(positions[i]));
        }

        writer.EndTerm();
        output.End();
        output.Finish();
        return (new SegmentFileReader(file.ToArray(), "proef", verify: true).Get(SectionKind.Postings).ToArray(), writer.Bound);
    }

    private static byte[] Encode(List<(int Channel, int Position)> places)
    {
        var buffer = new ByteBuffer();
        var (channel, previous) = (-1, 0);
        foreach (var place in places)
        {
            previous = place.Channel == channel ? previous : 0;
            buffer.WriteVarUInt((ulong)(place.Position - previous));
            (channel, previous) = place;
        }

        return buffer.Written.ToArray();
    }
}
