using System.Text;
using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Folding;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Spelling;

/// <summary>
/// Suggests words for misspelled ones, from the Dutch word list and the collection's own words. Immutable and safe for
/// any number of threads. A word that is listed, is in the collection or is a sound compound is right.
/// </summary>
public sealed class SpellingSuggester
{
    // A word ten times as frequent may cost this much more.
    private const double FrequencyWeight = 20.0 / 16;
    private const int TopFrequency = 112;
    private const int MissingSpace = 110;
    private const int MissingHyphen = 100;
    private const int CapitalOfName = 40;
    private const int ClearCost = 96;
    private const int SureCost = 50;
    private const int OneMistake = 110;
    private const int ShortWord = 4;
    private const int EndingCost = 48;
    private const double SameLetters = -40;
    private readonly SpellingOptions _options;
    private readonly SpellingVocabulary _vocabulary;
    private readonly CompoundSplitter _splitter;
    private readonly PartLookup _parts;
    private readonly CompoundCorrector _compounds;
    private readonly TextFolder _folder = new(foldDiacritics: true);

    private SpellingSuggester(SpellingOptions options, IWordFrequencies? collection)
    {
        _options = options;
        _vocabulary = new SpellingVocabulary(DutchLexicon.Instance, collection);
        _splitter = CompoundSplitter.Create(collection);
        _parts = new PartLookup(DutchLexicon.Instance, collection);
        _compounds = new CompoundCorrector(_vocabulary, _parts);
    }

    /// <summary>The suggester with the Dutch word list alone, made once per process when it is first asked for.</summary>
    public static Lazy<SpellingSuggester> Dutch { get; } = new(() => Create());

    /// <summary>Makes a suggester; takes some tenths of a second, and some tens of megabytes.</summary>
    /// <param name="options">How far suggestions go; the product's own choice when left out.</param>
    /// <param name="collection">Words of the collection; none when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its documented range.</exception>
    public static SpellingSuggester Create(SpellingOptions? options = null, IWordFrequencies? collection = null)
    {
        options ??= SpellingOptions.Default;
        options.Validate();
        return new SpellingSuggester(options, collection);
    }

    /// <summary>Whether the word is right apart from case and diacritics: listed, in the collection, or a sound compound.</summary>
    /// <param name="word">One word.</param>
    public bool IsKnown(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var key = _folder.Fold(word).Text;
        return _vocabulary.Find(key) is not null || (_options.AcceptCompounds && IsCompound(key));
    }

    /// <summary>
    /// Words that may have been meant, likeliest first; may hold the word itself when it is right but for capitals or
    /// diacritics, and is empty when nothing comes near.
    /// </summary>
    /// <param name="word">One word, as it was typed.</param>
    public IReadOnlyList<SpellingSuggestion> Suggest(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var key = _folder.Fold(word.Replace('`', '\'').Replace('\u00B4', '\'')).Text;
        if (key.Length == 0 || key.Length > _options.MaxLength || !Ascii.IsValid(key))
        {
            return [];
        }

        return [.. Listed(word, key).Concat(WithSpace(key)).Concat(Emphasized(word)).Concat(WithNumber(key))
            .Select(suggestion => suggestion with { Word = TypedCase.Carry(word, suggestion.Word) })
            .Concat(AsListed(key))
            .Where(suggestion => suggestion.Word != word)
            .OrderBy(suggestion => suggestion.Score)
            .ThenBy(suggestion => suggestion.Word, StringComparer.Ordinal)
            .DistinctBy(suggestion => suggestion.Word)
            .Take(_options.MaxSuggestions)];
    }

    /// <summary>The word that two words make when a space stood in it (<c>vecht scheiding</c>), or null.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="second">The second word.</param>
    public string? Join(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return _vocabulary.Find(_folder.Fold(first + second).Text) is { } word ? _vocabulary.SpellingOf(word) : null;
    }

    internal static double Rarity(int frequency) => FrequencyWeight * (TopFrequency - frequency);

    private List<SpellingSuggestion> Listed(string typed, string key)
    {
        var near = Near(key);
        var isLower = !char.IsUpper(typed[0]);
        var suggestions = near.Select(found => Weigh(found.Word, found.Cost, isLower)).ToList();
        foreach (var standard in Endings.Standard(key))
        {
            if (_vocabulary.Find(standard) is { } word)
            {
                suggestions.Add(Weigh(word, EndingCost, isLower));
            }
        }

        if (!near.Exists(found => found.Cost < ClearCost))
        {
            suggestions.AddRange(_compounds.Correct(key));
        }

        return suggestions;
    }

    // One mistake first; more only when one gives too little to choose from, and nothing that is clear.
    private List<(SpellingWord Word, int Cost)> Near(string key)
    {
        var limit = Math.Min(OneMistake, _options.MaxCost);
        var found = _vocabulary.Near(key, limit);
        return found.Count < _options.MaxSuggestions && !found.Exists(near => near.Cost <= SureCost) && key.Length > ShortWord && _options.MaxCost > limit
            ? _vocabulary.Near(key, _options.MaxCost)
            : found;
    }

    private SpellingSuggestion Weigh(SpellingWord word, int cost, bool isLower)
    {
        var spelling = _vocabulary.SpellingOf(word);
        var penalty = isLower && char.IsUpper(spelling[0]) ? CapitalOfName : 0;
        return new SpellingSuggestion(spelling, cost + penalty + Rarity(word.Frequency), word.CollectionFrequency);
    }

    private IEnumerable<SpellingSuggestion> AsListed(string key)
    {
        if (_vocabulary.Find(key) is { } word)
        {
            yield return new SpellingSuggestion(_vocabulary.SpellingOf(word), SameLetters + Rarity(word.Frequency), word.CollectionFrequency);
        }
    }

    private IEnumerable<SpellingSuggestion> WithSpace(string key)
    {
        for (var cut = 2; cut <= key.Length - 2; cut++)
        {
            if (_vocabulary.Find(key[..cut]) is { Frequency: > 0 } first && _vocabulary.Find(key[cut..]) is { Frequency: > 0 } second)
            {
                var score = MissingSpace + Rarity(first.Frequency) + Rarity(second.Frequency);
                yield return new SpellingSuggestion($"{_vocabulary.SpellingOf(first)} {_vocabulary.SpellingOf(second)}", score, 0);
            }
        }
    }

    // A number joins a word with a hyphen: 10-jarige.
    private IEnumerable<SpellingSuggestion> WithNumber(string key)
    {
        var digits = key.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits > 0 && key.Length - digits > 2 && char.IsAsciiLetter(key[digits]) && _parts.FindHead(key.AsSpan()[digits..], 0) is not null)
        {
            yield return new SpellingSuggestion($"{key[..digits]}-{key[digits..]}", MissingHyphen, 0);
        }
    }

    private IEnumerable<SpellingSuggestion> Emphasized(string typed)
    {
        if (Emphasis.Correct(typed) is { } emphasized && _vocabulary.Find(_folder.Fold(emphasized).Text) is not null)
        {
            yield return new SpellingSuggestion(emphasized, 0, 0);
        }

        foreach (var shorter in Emphasis.Shorten(typed))
        {
            if (_vocabulary.Find(_folder.Fold(shorter.Plain).Text) is { } word)
            {
                yield return new SpellingSuggestion(shorter.Accented, Rarity(word.Frequency) / 10, 0);
                yield return new SpellingSuggestion(_vocabulary.SpellingOf(word), Rarity(word.Frequency), 0);
            }
        }
    }

    private bool IsCompound(string key)
    {
        var cuts = HyphenatedWord.Cuts(key, _splitter);
        return cuts.Count > 0 && _parts.FindHead(key.AsSpan()[cuts[^1]..], 0) is { Kind: HeadKind.Word or HeadKind.Collection }
            && _parts.FindModifier(key.AsSpan()[..cuts[0]], 0) is { Link: not Link.Unknown };
    }
}
