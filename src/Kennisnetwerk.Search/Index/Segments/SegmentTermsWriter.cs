using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Terms;

namespace Kennisnetwerk.Search.Index.Segments;

/// <summary>Writes the parts of a segment that go by term: postings as they come, then dictionary, shapes and summary.</summary>
internal sealed class SegmentTermsWriter
{
    private readonly SegmentFileWriter _output;
    private readonly SegmentSummary _summary;
    private readonly IReadOnlyList<string> _shapes;
    private readonly TermDictionaryWriter _dictionary = new();

    public SegmentTermsWriter(SegmentFileWriter output, SegmentSummary summary, IReadOnlyList<string> shapes, byte[][] lengths)
    {
        _output = output;
        _summary = summary;
        _shapes = shapes;
        Postings = new PostingsWriter(output, summary.Weights, shapes, lengths);
        output.Begin(SectionKind.Postings);
    }

    /// <summary>Takes the postings of the next term.</summary>
    public PostingsWriter Postings { get; }

    /// <summary>Ends a term whose postings have been added; without any it is left out.</summary>
    public void EndTerm(ReadOnlySpan<byte> key)
    {
        if (Postings.Documents > 0)
        {
            var offset = _output.SectionLength;
            Postings.EndTerm();
            _dictionary.Add(key, new TermEntry(Postings.Documents, offset, Postings.Bound));
        }

        Postings.Clear();
    }

    public void Finish()
    {
        _output.End();
        _output.Write(SectionKind.Terms, 0, _dictionary.Terms);
        _output.Write(SectionKind.TermIndex, 0, _dictionary.Index());
        var buffer = new ByteBuffer();
        ShapeTable.Write(_shapes, buffer);
        _output.Write(SectionKind.Shapes, 0, buffer.Written);
        buffer.Clear();
        _summary.Write(buffer);
        _output.Write(SectionKind.Summary, 0, buffer.Written);
        _output.Finish();
    }
}
