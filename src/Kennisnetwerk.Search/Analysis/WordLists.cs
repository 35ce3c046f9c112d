using System.Collections.Frozen;

namespace Kennisnetwerk.Search.Analysis;

/// <summary>Words that the chain treats apart: stop words and protected words, both folded.</summary>
internal sealed class WordLists
{
    // Function words alone: articles, pronouns, question words, prepositions, conjunctions, adverbs of degree and place, and
    // forms of auxiliary verbs.
    private static readonly FrozenSet<string> DutchStopWords = Set(
        "aan af al alle alles als altijd ander andere ben bent bij binnen daar daarom dan dat de deze die dit doch doe doen doet "
        + "door dus een eens elk elke en er ga gaan gaat ge geen ge haar had hadden heb hebben hebt heeft hem hen het hier hij hoe "
        + "hoeveel hun ieder iedere iemand iets ik in is ja je jou jouw jullie kan kon konden kun kunnen kunt maar mag me meer men "
        + "met mij mijn moest moet moeten mogen na naar niemand niet niets nog nu of om omdat ons onze ook op over reeds te tegen "
        + "toch toen tot u uit uw van veel voor waar waarom wanneer waren was wat we wel welk welke werd werden wezen wie wij wil "
        + "willen wilt wordt word worden zal ze zei zelf zich zij zijn zo zonder zou zouden zullen zult");

    // Names and words of which stemming makes another word: "past", "zes", "Leiden".
    private static readonly FrozenSet<string> BuiltInProtected = Set("leiden samen zes zeven tien past regie");

    private readonly FrozenSet<string> _stopWords;
    private readonly FrozenSet<string> _protected;

    public WordLists(bool markStopWords, IEnumerable<string> protectedWords)
    {
        _stopWords = markStopWords ? DutchStopWords : [];
        _protected = BuiltInProtected.Concat(protectedWords).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All words that change tokens, for the chain's identity.</summary>
    public IEnumerable<string> Words => _stopWords.Concat(_protected).Order(StringComparer.Ordinal);

    public bool IsStopWord(string word) => _stopWords.Contains(word);

    public bool IsProtected(string word) => _protected.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
