using System.Text;
using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Index.Terms;
using Kennisnetwerk.Search.Query.Parsing;
using Kennisnetwerk.Search.Query.Spelling;
using Kennisnetwerk.Search.Thesaurus;

namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>
/// Makes groups of terms of the words of a question: the word, its parts, what the thesaurus says, what begins so, what is
/// spelled almost so.
/// </summary>
internal sealed class WordPlanner(IndexSettings settings, Vocabulary vocabulary, SearchRequest request)
{
    private const float PrefixWeight = 0.5f;
    private readonly RankingOptions _ranking = settings.Ranking;
    private readonly WordCorrection _correction = new(settings, vocabulary);
    private readonly List<PlannedGroup> _groups = [];
    private readonly StringBuilder _meant = new(request.Text);
    private int _meantShift;
    private bool _corrected;

    public PlannedWords Plan(IEnumerable<QuestionText> texts)
    {
        var words = texts.SelectMany(text => QuestionWord.Of(text, settings.Analyzer)).Take(settings.Limits.MaxQueryWords).ToList();
        var names = ConceptTerms(words);
        var onlyStopWords = words.TrueForAll(word => word.Whole.IsStopWord);
        for (var i = 0; i < words.Count; i++)
        {
            Add(words[i], i, names[i], Joined(words, i), onlyStopWords);
        }

        return new PlannedWords([.. Merged()], _corrected ? _meant.ToString() : null);
    }

    private void Add(QuestionWord word, int position, List<PlannedTerm> names, List<PlannedTerm> joined, bool onlyStopWords)
    {
        var optional = word.Whole.IsStopWord && !onlyStopWords;
        var terms = new List<PlannedTerm> { new(TermKey.Analyzed, word.Whole.Term, 1, TermRelation.Word, word.Surface) };
        if (word.Exact is { } exact && _ranking.Exact > 0)
        {
            terms.Add(new PlannedTerm(TermKey.Exact, exact, _ranking.Exact, TermRelation.Exact, word.Surface));
        }

        var parts = word.Parts.DistinctBy(part => part.Term).Where(part => part.Term != word.Whole.Term).ToList();
        terms.AddRange(parts.Where(_ => _ranking.PartInQuestion > 0).Select(part => Part(word, part, _ranking.PartInQuestion)));
        terms.AddRange(joined);
        terms.AddRange(Derived(word));
        terms.AddRange(Prefixed(word));
        if (names.Count == 0 && joined.Count == 0 && !word.Whole.IsStopWord)
        {
            terms.AddRange(Near(word));
        }

        terms.AddRange(names);
        if (_ranking.PartAlone > 0)
        {
            _groups.AddRange(parts.Select(part => new PlannedGroup(word.Surface, _ranking.PartAlone, [Part(word, part, 1)], false, position)));
        }

        var boost = optional ? _ranking.StopWord : 1;
        var pieces = word.Pieces.Select(piece => piece.Position).Distinct().Count();
        if (pieces <= 1)
        {
            terms.AddRange(word.Pieces.Select(piece => Piece(word, piece)));
            _groups.Add(new PlannedGroup(word.Surface, boost, terms, optional, position));
            return;
        }

        // A hyphenated word asks for each of its pieces, and the whole answers for all of them.
        foreach (var piece in word.Pieces.GroupBy(piece => piece.Position))
        {
            _groups.Add(new PlannedGroup(word.Surface, boost, [.. piece.Select(token => Piece(word, token)), .. terms], optional, position));
        }
    }

    private static PlannedTerm Part(QuestionWord word, Token part, float weight) =>
        new(TermKey.Analyzed, part.Term, weight, TermRelation.Part, word.SurfaceOf(part));

    private static PlannedTerm Piece(QuestionWord word, Token piece) =>
        new(TermKey.Analyzed, piece.Term, 1, TermRelation.Piece, word.SurfaceOf(piece));

    // Both words of a pair that makes a compound stand for it.
    private List<PlannedTerm> Joined(List<QuestionWord> words, int place) => _ranking.Joined == 0 ? [] :
    [
        .. new[] { place - 1, place }.Where(first => first >= 0 && first + 1 < words.Count)
            .SelectMany(first => JoinedWords.Of(words[first], words[first + 1]))
            .Where(vocabulary.KnowsSpelling)
            .SelectMany(joined => Terms(joined, _ranking.Joined, TermRelation.Joined)),
    ];

    private IEnumerable<PlannedTerm> Derived(QuestionWord word) => _ranking.Derived == 0 || word.Exact is not { } typed ? []
        : TradeWords.Of(typed).SelectMany(other => Terms(other, _ranking.Derived, TermRelation.Derived))
            .Where(term => term.Term != word.Whole.Term && vocabulary.Knows(term.Term))
            .DistinctBy(term => term.Term);

    private IEnumerable<PlannedTerm> Terms(string word, float weight, TermRelation relation) =>
        ConceptIndex.Words(settings.Analyzer, word).Take(1).Select(term => new PlannedTerm(TermKey.Analyzed, term, weight, relation, word));

    private IEnumerable<PlannedTerm> Prefixed(QuestionWord word)
    {
        var typed = word.Exact ?? word.Whole.Term;
        return request.WhileTyping && word.End == request.Text.Length
            ? vocabulary.StartingWith(typed, settings.Limits.MaxExpansions)
                .Where(term => term != typed)
                .Select(term => new PlannedTerm(TermKey.Exact, term, PrefixWeight, TermRelation.Prefix, term))
            : [];
    }

    private IEnumerable<PlannedTerm> Near(QuestionWord word)
    {
        if (!request.Fuzzy || IsKnown(word))
        {
            return [];
        }

        var (near, meant) = _correction.For(word.Surface, word.Exact ?? word.Whole.Term);
        if (meant is not null)
        {
            Correct(word, meant);
        }

        return near.Select(neighbour => new PlannedTerm(
                TermKey.Analyzed,
                ConceptIndex.Words(settings.Analyzer, neighbour.Surface).FirstOrDefault(neighbour.Term),
                MathF.Pow(_ranking.Fuzzy, neighbour.Distance),
                TermRelation.Spelling,
                neighbour.Surface))
            .DistinctBy(term => term.Term);
    }

    // A compound of which every part is known is a word that this collection happens to lack, not a misspelt one.
    private bool IsKnown(QuestionWord word) =>
        vocabulary.Knows(word.Whole.Term)
        || (word.Parts.Count > 1 && word.Parts.All(part => vocabulary.Knows(part.Term)))
        || (word.Pieces.Count > 0 && word.Pieces.Any(piece => vocabulary.Knows(piece.Term)));

    private void Correct(QuestionWord word, string replacement)
    {
        _meant.Remove(word.Start + _meantShift, word.Surface.Length).Insert(word.Start + _meantShift, replacement);
        _meantShift += replacement.Length - word.Surface.Length;
        _corrected = true;
    }

    private List<PlannedTerm>[] ConceptTerms(List<QuestionWord> words)
    {
        var names = words.Select(_ => new List<PlannedTerm>()).ToArray();
        foreach (var match in request.Concepts.Find([.. words.Select(word => word.Whole.Term)]))
        {
            var typed = words.Skip(match.Start).Take(match.Length).Select(word => word.Whole.Term).ToHashSet(StringComparer.Ordinal);
            var terms = QuestionExpansion.Terms(settings.Analyzer, match, typed).Take(settings.Limits.MaxExpansions).ToList();
            for (var i = match.Start; i < match.Start + match.Length; i++)
            {
                names[i].AddRange(terms.Select(term => term with { Weight = term.Weight / match.Length }));
            }
        }

        return names;
    }

    // A word that stands in the question twice counts twice, but is looked up once.
    private IEnumerable<PlannedGroup> Merged() => _groups.GroupBy(group => (group.Terms[0].Term, group.Terms.Count))
        .Select(same => same.First() with { Boost = same.Sum(group => group.Boost) });
}
