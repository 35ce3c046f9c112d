using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Postings;

/// <summary>The shapes of a segment (<see cref="ShapeBuilder"/>), as they are read back.</summary>
internal sealed class ShapeTable
{
    private readonly int[] _starts;
    private readonly ushort[] _pairs;

    private ShapeTable(int[] starts, ushort[] pairs)
    {
        _starts = starts;
        _pairs = pairs;
    }

    public int Count => _starts.Length - 1;

    /// <summary>Pairs of channel and frequency, channels ascending.</summary>
    public ReadOnlySpan<ushort> this[int shape] => _pairs.AsSpan(_starts[shape], _starts[shape + 1] - _starts[shape]);

    public static void Write(IReadOnlyList<string> shapes, ByteBuffer output)
    {
        output.WriteVarUInt((ulong)shapes.Count);
        foreach (var shape in shapes)
        {
            output.WriteVarUInt((ulong)shape.Length / 2);
            foreach (var value in shape)
            {
                output.WriteVarUInt(value);
            }
        }
    }

    public static ShapeTable Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        var starts = new int[reader.ReadVarInt() + 1];
        var pairs = new List<ushort>(starts.Length * 2);
        for (var shape = 1; shape < starts.Length; shape++)
        {
            for (var left = reader.ReadVarInt() * 2; left > 0; left--)
            {
                pairs.Add((ushort)reader.ReadVarInt());
            }

            starts[shape] = pairs.Count;
        }

        return new ShapeTable(starts, [.. pairs]);
    }

    /// <summary>How often the term stands in the document, all channels together.</summary>
    public int Occurrences(int shape)
    {
        var sum = 0;
        var pairs = this[shape];
        for (var i = 1; i < pairs.Length; i += 2)
        {
            sum += pairs[i];
        }

        return sum;
    }
}
