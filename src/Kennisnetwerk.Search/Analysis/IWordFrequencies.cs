namespace Kennisnetwerk.Search.Analysis;

/// <summary>
/// The words of a collection with how often they occur: what a general word list lacks (names, new words, jargon).
/// Must not change while an analyzer uses it: take a snapshot, and make a new analyzer from the next one.
/// </summary>
public interface IWordFrequencies
{
    /// <summary>Hash of the contents, equal for equal contents; part of <see cref="AnalyzerIdentity.DataHash"/>.</summary>
    string ContentHash { get; }

    /// <summary>In how many documents a folded surface word occurs; 0 when in none. Safe for any number of threads.</summary>
    /// <param name="word">The folded, unstemmed word.</param>
    int Frequency(ReadOnlySpan<char> word);

    /// <summary>All words with their frequencies, in no particular order.</summary>
    IEnumerable<KeyValuePair<string, int>> Words();
}
