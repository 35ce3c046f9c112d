using System.Runtime.InteropServices;
using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Storage;
using Kennisnetwerk.Search.Index.Terms;

namespace Kennisnetwerk.Search.Index.Building;

/// <summary>Inverts documents in memory and writes them as a segment. Not for more than one thread at a time.</summary>
internal sealed class SegmentBuilder
{
    private readonly FieldLayout _layout;
    private readonly RankingOptions _ranking;
    private readonly SegmentColumns _columns;
    private readonly ShapeBuilder _shapes = new();
    private readonly ByteSlicePool _pool = new();
    private readonly Dictionary<string, int> _analyzed = [];
    private readonly Dictionary<string, int> _exact = [];
    private readonly Dictionary<string, int> _latest = [];
    private readonly HashSet<int> _replaced = [];
    private readonly ByteBuffer _stored = new();
    private readonly StoredWriter _storedWriter;
    private readonly ByteBuffer _scratch = new();
    private readonly ByteBuffer _positions = new();
    private readonly List<char> _shape = [];
    private TermPostings[] _terms = new TermPostings[1024];
    private ulong[] _keys = new ulong[1024];
    private int _termCount;

    public SegmentBuilder(FieldLayout layout, RankingOptions ranking)
    {
        _layout = layout;
        _ranking = ranking;
        _columns = new SegmentColumns(layout);
        _storedWriter = new StoredWriter(chunk => _stored.WriteBytes(chunk.Span));
    }

    /// <summary>Documents added, replaced ones included.</summary>
    public int Documents => _columns.Documents;

    /// <summary>Documents that were replaced or deleted since they were added.</summary>
    public IReadOnlyCollection<int> Replaced => _replaced;

    /// <summary>Memory in use, in bytes, about.</summary>
    public long MemoryUse => _pool.MemoryUse + (_termCount * 120L) + _columns.MemoryUse + _storedWriter.Written;

    /// <summary>Adds a document; an earlier one with the same id counts as replaced.</summary>
    public void Add(AnalyzedDocument document)
    {
        var number = Documents;
        Delete(document.Source.Id);
        _latest[document.Source.Id] = number;
        Invert(document, number);
        _columns.Ids.Add(document.Id);
        for (var field = 0; field < document.Lengths.Length; field++)
        {
            _columns.AddLength(field, document.Lengths[field]);
        }

        AddValues(document.Source);
        _columns.AddPrior(document.Source.Prior);
        _storedWriter.Add(document.Stored);
    }

    /// <summary>Counts a document that was added here as replaced; nothing happens when there is none.</summary>
    public void Delete(string id)
    {
        if (_latest.Remove(id, out var number))
        {
            _replaced.Add(number);
        }
    }

    /// <summary>Writes everything as a segment. The builder is not used afterwards.</summary>
    public void Write(IStorageFile file)
    {
        var output = new SegmentFileWriter(file);
        var index = _storedWriter.Finish().ToArray();
        output.Write(SectionKind.Stored, 0, _stored.Written);
        output.Write(SectionKind.StoredIndex, 0, index);
        var lengths = _columns.Lengths();
        _columns.Write(output, lengths);
        var averages = SegmentSummary.Averages(_columns.TotalLengths, _columns.DocumentsWithField);
        var weights = FrequencyWeights.Create(_layout.Text, _ranking, averages);
        var summary = new SegmentSummary(Documents, _columns.TotalLengths, _columns.DocumentsWithField, weights);
        var terms = new SegmentTermsWriter(output, summary, _shapes.Shapes, lengths);
        foreach (var (key, number) in SortedTerms())
        {
            WritePostings(terms.Postings, _terms[number]);
            terms.EndTerm(key);
        }

        terms.Finish();
    }

    private void Invert(AnalyzedDocument document, int number)
    {
        var tokens = document.Tokens;
        if (_keys.Length < tokens.Count)
        {
            _keys = new ulong[tokens.Count * 2];
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var term = NumberOf(token);
            _keys[i] = ((ulong)term << 36) | ((ulong)token.Channel << 28) | (token.IsExact ? 0 : (ulong)token.Position);
        }

        var keys = _keys.AsSpan(0, tokens.Count);
        keys.Sort();
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] >> 36 == keys[start] >> 36)
            {
                end++;
            }

            AddPosting((int)(keys[start] >> 36), number, keys[start..end]);
            start = end;
        }
    }

    private int NumberOf(DocumentToken token)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(token.IsExact ? _exact : _analyzed, token.Term, out var known);
        if (!known)
        {
            if (_termCount == _terms.Length)
            {
                Array.Resize(ref _terms, _terms.Length * 2);
            }

            number = _termCount++;
            _terms[number] = new TermPostings
            {
                Stream = _pool.Start(),
                LastDocument = -1,
                Space = token.IsExact ? TermKey.Exact : TermKey.Analyzed,
                Text = token.Term,
            };
        }

        return number;
    }

    private void AddPosting(int term, int document, ReadOnlySpan<ulong> keys)
    {
        ref var postings = ref _terms[term];
        _positions.Clear();
        _shape.Clear();
        var previous = 0;
        foreach (var key in keys)
        {
            var channel = (char)((key >> 28) & 0xFF);
            var position = (int)(key & DocumentSink.MaxPosition);
            if (_shape.Count == 0 || _shape[^2] != channel)
            {
                _shape.Add(channel);
                _shape.Add('\0');
                previous = 0;
            }

            if (_shape[^1] < ShapeBuilder.MaxFrequency)
            {
                _shape[^1]++;
                _positions.WriteVarUInt((ulong)(position - previous));
                previous = position;
            }
        }

        var shape = _shape.Count == 2 ? _shapes.Number(_shape[0], _shape[1]) : _shapes.Number(CollectionsMarshal.AsSpan(_shape));
        _scratch.Clear();
        _scratch.WriteVarUInt((ulong)(document - postings.LastDocument - 1));
        _scratch.WriteVarUInt((ulong)shape);
        if (postings.Space == TermKey.Analyzed)
        {
            _scratch.WriteVarUInt((ulong)_positions.Length);
            _scratch.WriteBytes(_positions.Written);
        }

        _pool.Append(ref postings.Stream, _scratch.Written);
        postings.LastDocument = document;
    }

    private void AddValues(IndexDocument document)
    {
        var integers = new long?[_layout.Integers];
        var sortKeys = new string?[_layout.SortKeys];
        foreach (var field in document.Fields)
        {
            _layout.TryFind(field.Name, out var place);
            switch (place.Definition.Kind)
            {
                case FieldKind.Keyword:
                    var column = _columns.Keywords[place.Number];
                    column.Add(column.Number(System.Text.Encoding.UTF8.GetBytes(field.Text!)));
                    break;
                case FieldKind.Number:
                    integers[place.Number] = field.Number;
                    break;
                case FieldKind.Sort:
                    sortKeys[place.Number] = field.Text;
                    break;
            }
        }

        Array.ForEach(_columns.Keywords, column => column.EndDocument());
        for (var i = 0; i < integers.Length; i++)
        {
            _columns.Integers[i].Add(integers[i]);
        }

        for (var i = 0; i < sortKeys.Length; i++)
        {
            if (sortKeys[i] is { } text)
            {
                _columns.SortKeys[i].Add(System.Text.Encoding.UTF8.GetBytes(text));
            }
            else
            {
                _columns.SortKeys[i].AddNone();
            }
        }
    }

    private (byte[] Key, int Number)[] SortedTerms()
    {
        var keys = new byte[_termCount][];
        var numbers = new int[_termCount];
        for (var number = 0; number < _termCount; number++)
        {
            keys[number] = TermKey.Of(_terms[number].Space, _terms[number].Text);
            numbers[number] = number;
        }

        Array.Sort(keys, numbers, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)));
        return [.. keys.Zip(numbers)];
    }

    private void WritePostings(PostingsWriter output, in TermPostings postings)
    {
        _scratch.Clear();
        _pool.CopyTo(postings.Stream, _scratch);
        var reader = new ByteReader(_scratch.Written);
        var document = -1;
        while (!reader.AtEnd)
        {
            document += reader.ReadVarInt() + 1;
            var shape = reader.ReadVarInt();
            var positions = postings.Space == TermKey.Analyzed ? reader.ReadBytes(reader.ReadVarInt()) : [];
            output.Add(document, shape, positions);
        }
    }
}
