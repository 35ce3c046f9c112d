using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Building;

/// <summary>A document checked against the settings and turned into tokens and values: what does not need the writer's lock.</summary>
internal sealed class AnalyzedDocument
{
    /// <summary>Words that values of one field lie apart, so that phrases do not run over from one into the next.</summary>
    private const int ValueGap = 64;

    private readonly DocumentSink _sink = new();
    private readonly ByteBuffer _stored = new();

    private AnalyzedDocument(IndexDocument source, int textFields)
    {
        Source = source;
        Id = System.Text.Encoding.UTF8.GetBytes(source.Id);
        Lengths = new int[textFields];
    }

    public IndexDocument Source { get; }

    public byte[] Id { get; }

    public IReadOnlyList<DocumentToken> Tokens => _sink.Tokens;

    /// <summary>Words per text field.</summary>
    public int[] Lengths { get; }

    public ReadOnlySpan<byte> Stored => _stored.Written;

    /// <summary>Analyses a document.</summary>
    /// <exception cref="ArgumentException">The document does not fit the settings; the message names the document and the field.</exception>
    public static AnalyzedDocument Create(IndexDocument source, IndexSettings settings, FieldLayout layout)
    {
        var document = new AnalyzedDocument(source, layout.Text.Count);
        if (document.Id.Length is 0 or > 1024)
        {
            throw new ArgumentException($"Document id '{source.Id}' must have 1 to 1,024 UTF-8 bytes.");
        }

        if (source.Prior is not (>= IndexDocument.MinPrior and <= IndexDocument.MaxPrior))
        {
            throw new ArgumentException($"Document '{source.Id}' has prior {source.Prior}; it must be from 0.25 to 4.");
        }

        var nextPositions = new int[layout.Text.Count];
        foreach (var field in source.Fields)
        {
            if (!layout.TryFind(field.Name, out var place) || place.Definition.Kind == FieldKind.Number != field.Text is null)
            {
                throw new ArgumentException($"Document '{source.Id}' gives a value of the wrong kind for '{field.Name}', or the index has no such field.");
            }

            document.Add(place, field.Text, settings, nextPositions);
        }

        return document;
    }

    private void Add(FieldPlace place, string? text, IndexSettings settings, int[] nextPositions)
    {
        if (text is null)
        {
            return;
        }

        var kind = place.Definition.Kind;
        var bounded = text.Length <= settings.Limits.MaxFieldLength ? text.AsSpan() : text.AsSpan(0, settings.Limits.MaxFieldLength);
        if (kind == FieldKind.Text)
        {
            var sink = _sink;
            sink.Field = place.Number;
            var first = nextPositions[place.Number];
            var next = settings.Analyzer.Analyze(bounded, ref sink, first);
            Lengths[place.Number] += next - first;
            nextPositions[place.Number] = next + ValueGap;
        }

        if (kind == FieldKind.Stored || (kind == FieldKind.Text && place.Definition.Stored))
        {
            StoredRecord.Append(_stored, place.Field, bounded);
        }
    }
}
