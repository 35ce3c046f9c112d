using System.Collections.Frozen;

namespace Kennisnetwerk.Search.Analysis;

/// <summary>Words that the chain treats apart: stop words and protected words, both folded.</summary>
internal sealed class WordLists
{
    // Function words alone: articles, pronouns, prepositions, conjunctions and forms of auxiliary verbs.
    private static readonly FrozenSet<string> DutchStopWords = Set(
        "aan al als altijd andere bij binnen daar dan dat de deze die dit doch doen door dus een eens en er ge geen ge haar had "
        + "heb hebben heeft hem het hier hij hoe hun iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar "
        + "niet niets nog nu of om omdat ons ook op over reeds te tegen toch toen tot u uit uw van veel voor waren was wat we wel "
        + "werd wezen wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou");

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
