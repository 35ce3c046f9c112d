namespace Kennisnetwerk.Search.Collection;

/// <summary>
/// BM25F over groups of terms. A document that has more of the question's words goes before one that has fewer: the sum is
/// multiplied by the share of the question's weight that was found, so that one rare word does not drown the rest.
/// </summary>
internal sealed class DocumentScorer(IndexSettings settings, CollectionState state)
{
    private readonly IReadOnlyList<FieldDefinition> texts = settings.TextFields();

    public IEnumerable<ScoredDocument> Score(IReadOnlyList<QuestionGroup> groups)
    {
        var scores = new Dictionary<int, (float Sum, float Found)>();
        var allStopWords = groups.All(group => group.IsStopWord);
        var total = 0f;
        foreach (var group in groups)
        {
            var frequencies = Frequencies(group);
            var rarity = Rarity(group, frequencies.Count) * (group.IsStopWord && !allStopWords ? settings.Ranking.StopWord : 1);
            total += rarity;
            foreach (var (document, frequency) in frequencies)
            {
                var (sum, found) = scores.GetValueOrDefault(document);
                scores[document] = (sum + (rarity * Saturate(frequency)), found + rarity);
            }
        }

        return scores.Select(pair => new ScoredDocument(pair.Key, pair.Value.Sum * (pair.Value.Found / total) * state.Documents[pair.Key].Prior));
    }

    public WordExplanation Explain(QuestionGroup group, int document)
    {
        var frequencies = Frequencies(group);
        var rarity = Rarity(group, frequencies.Count);
        var terms = group.Terms
            .Select(term => new TermExplanation(term.Term, term.Relation, term.Via, term.Weight, [.. Occurrences(term.Term, document)]))
            .Where(term => term.Fields.Count > 0);
        return new WordExplanation(group.Word, rarity * Saturate(frequencies.GetValueOrDefault(document)), rarity, [.. terms]);
    }

    private IEnumerable<FieldOccurrences> Occurrences(string term, int document) => state.Postings(term)
        .Where(posting => posting.Document == document)
        .Select(posting => new FieldOccurrences(texts[posting.Field].Name, posting.Whole, posting.Inside));

    private Dictionary<int, float> Frequencies(QuestionGroup group)
    {
        var frequencies = new Dictionary<int, float>();
        foreach (var term in group.Terms)
        {
            foreach (var (document, frequency) in Frequencies(term))
            {
                frequencies[document] = frequencies.GetValueOrDefault(document) + (term.Weight * frequency);
            }
        }

        return frequencies;
    }

    // A name of several words occurs as often as its rarest word.
    private Dictionary<int, float> Frequencies(QuestionTerm term)
    {
        var frequencies = Frequencies(term.Term);
        foreach (var other in term.Together.Select(Frequencies))
        {
            frequencies = frequencies.Where(pair => other.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => MathF.Min(pair.Value, other[pair.Key]));
        }

        return frequencies;
    }

    private Dictionary<int, float> Frequencies(string term)
    {
        var frequencies = new Dictionary<int, float>();
        foreach (var posting in state.Postings(term))
        {
            var field = texts[posting.Field];
            var length = state.Lengths[posting.Document, posting.Field] / state.AverageLengths[posting.Field];
            var norm = 1 - field.LengthNormalization + (field.LengthNormalization * (float)length);
            var occurrences = posting.Whole + (settings.Ranking.PartInDocument * posting.Inside);
            frequencies[posting.Document] = frequencies.GetValueOrDefault(posting.Document) + (field.Weight * occurrences / norm);
        }

        return frequencies;
    }

    // Synonyms make a word easier to find, not less telling: its rarity is that of what was typed, when that occurs at all.
    private float Rarity(QuestionGroup group, int found)
    {
        var typed = group.Terms.Where(term => term.Relation is TermRelation.Word or TermRelation.Exact).SelectMany(term => state.Postings(term.Term)).Select(posting => posting.Document).Distinct().Count();
        return Rarity(typed == 0 ? found : typed);
    }

    private float Rarity(int documents) => MathF.Log(1 + ((state.Documents.Length - documents + 0.5f) / (documents + 0.5f)));

    private float Saturate(float frequency) => frequency / (settings.Ranking.Saturation + frequency);
}
