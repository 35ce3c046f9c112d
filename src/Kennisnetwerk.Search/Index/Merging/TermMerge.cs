using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Terms;

namespace Kennisnetwerk.Search.Index.Merging;

/// <summary>Merges the dictionaries and postings of segments, term after term.</summary>
internal sealed class TermMerge
{
    private readonly IReadOnlyList<SegmentInput> _inputs;
    private readonly IReadOnlyList<DocumentMap> _maps;
    private readonly TermEnumerator[] _terms;
    private readonly bool[] _open;
    private readonly int[][] _shapes;

    public TermMerge(IReadOnlyList<SegmentInput> inputs, IReadOnlyList<DocumentMap> maps, ShapeBuilder shapes)
    {
        _inputs = inputs;
        _maps = maps;
        _terms = [.. inputs.Select(input => input.Reader.Terms.All())];
        _open = [.. _terms.Select(terms => terms.MoveNext())];
        _shapes = [.. inputs.Select(input => new int[input.Reader.Shapes.Count])];
        NumberShapes(shapes);
    }

    /// <summary>Writes all terms.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="cancellation">Stops between terms.</param>
    public void Write(SegmentTermsWriter output, CancellationToken cancellation)
    {
        while (Least() is >= 0 and var least)
        {
            cancellation.ThrowIfCancellationRequested();
            var key = _terms[least].Key.ToArray();
            for (var input = least; input < _terms.Length; input++)
            {
                if (_open[input] && _terms[input].Key.SequenceEqual(key))
                {
                    Append(input, key[0] == TermKey.Analyzed, output.Postings);
                    _open[input] = _terms[input].MoveNext();
                }
            }

            output.EndTerm(key);
        }
    }

    // Tables are about by frequency of use; taking them rank by rank keeps the numbers of common shapes small.
    private void NumberShapes(ShapeBuilder shapes)
    {
        var most = _shapes.Max(numbers => numbers.Length);
        for (var rank = 0; rank < most; rank++)
        {
            for (var input = 0; input < _shapes.Length; input++)
            {
                if (rank < _shapes[input].Length)
                {
                    _shapes[input][rank] = shapes.Number(_inputs[input].Reader.Shapes[rank]);
                }
            }
        }
    }

    private int Least()
    {
        var least = -1;
        for (var input = 0; input < _terms.Length; input++)
        {
            if (_open[input] && (least < 0 || _terms[input].Key.SequenceCompareTo(_terms[least].Key) < 0))
            {
                least = input;
            }
        }

        return least;
    }

    private void Append(int input, bool hasPositions, PostingsWriter output)
    {
        var reader = _inputs[input].Reader;
        var cursor = reader.Open(_terms[input].Entry);
        var (nextInBlock, nextStart) = (0, 0);
        for (var document = cursor.Next(); document != PostingsCursor.End; document = cursor.Next())
        {
            var positions = hasPositions ? cursor.RawPositions(reader.Shapes, ref nextInBlock, ref nextStart) : [];
            var target = _maps[input][document];
            if (target >= 0)
            {
                output.Add(target, _shapes[input][cursor.Shape], positions);
            }
        }
    }
}
