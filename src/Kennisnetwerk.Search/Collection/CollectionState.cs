using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Collection;

/// <summary>The collection at one moment, ready to be searched.</summary>
internal sealed class CollectionState
{
    private readonly Dictionary<string, List<Posting>> postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> surfaces = new(StringComparer.Ordinal);

    private CollectionState(IndexDocument[] documents, int textFields, string stamp)
    {
        Documents = documents;
        Stamp = stamp;
        Lengths = new int[documents.Length, textFields];
        AverageLengths = new double[textFields];
    }

    public IndexDocument[] Documents { get; }

    /// <summary>Names this state, for cursors.</summary>
    public string Stamp { get; }

    /// <summary>Words per document and text field.</summary>
    public int[,] Lengths { get; }

    /// <summary>Words per text field on average, over the documents that have it.</summary>
    public double[] AverageLengths { get; }

    public IEnumerable<string> Vocabulary => postings.Keys;

    public static CollectionState Build(IndexSettings settings, IndexDocument[] documents, string stamp)
    {
        var texts = settings.TextFields();
        var state = new CollectionState(documents, texts.Count, stamp);
        for (var i = 0; i < documents.Length; i++)
        {
            state.Add(settings, texts, i);
        }

        state.Average();
        return state;
    }

    public IReadOnlyList<Posting> Postings(string term) => postings.GetValueOrDefault(term) ?? (IReadOnlyList<Posting>)[];

    public int DocumentCount(string term) => Postings(term).Select(posting => posting.Document).Distinct().Count();

    /// <summary>How the term is most often written, for people.</summary>
    public string Surface(string term) =>
        surfaces.TryGetValue(term, out var forms) ? forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key : term;

    private void Add(IndexSettings settings, IReadOnlyList<FieldDefinition> texts, int document)
    {
        var frequencies = new Dictionary<(string Term, int Field), (int Whole, int Inside)>();
        foreach (var value in Documents[document].Fields)
        {
            var field = texts.Index().FirstOrDefault(text => string.Equals(text.Item.Name, value.Name, StringComparison.OrdinalIgnoreCase), (-1, null!)).Index;
            if (field < 0 || value.Text is null)
            {
                continue;
            }

            foreach (var token in settings.Analyzer.Analyze(value.Text))
            {
                var (whole, inside) = frequencies.GetValueOrDefault((token.Term, field));
                frequencies[(token.Term, field)] = token.Kind == TokenKind.Part ? (whole, inside + 1) : (whole + 1, inside);
                Lengths[document, field] += token.Kind == TokenKind.Word ? 1 : 0;
                Remember(token, value.Text);
            }
        }

        foreach (var ((term, field), (whole, inside)) in frequencies)
        {
            if (!postings.TryGetValue(term, out var list))
            {
                postings.Add(term, list = []);
            }

            list.Add(new Posting(document, field, whole, inside));
        }
    }

    private void Remember(Token token, string text)
    {
        if (token.Kind != TokenKind.Word || token.IsStopWord)
        {
            return;
        }

        if (!surfaces.TryGetValue(token.Term, out var forms))
        {
            surfaces.Add(token.Term, forms = new Dictionary<string, int>(StringComparer.Ordinal));
        }

        var form = text[token.Start..token.End].ToLowerInvariant();
        forms[form] = forms.GetValueOrDefault(form) + 1;
    }

    private void Average()
    {
        for (var field = 0; field < AverageLengths.Length; field++)
        {
            long total = 0;
            var filled = 0;
            for (var document = 0; document < Documents.Length; document++)
            {
                total += Lengths[document, field];
                filled += Lengths[document, field] > 0 ? 1 : 0;
            }

            AverageLengths[field] = filled == 0 ? 1 : (double)total / filled;
        }
    }
}
