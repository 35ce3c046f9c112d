namespace Kennisnetwerk.Search.Spelling;

/// <summary>A word that can be suggested.</summary>
/// <param name="Key">Folded, ASCII.</param>
/// <param name="LexiconIndex">Its place in the lexicon, or -1.</param>
/// <param name="Frequency">Sixteenths of a power of ten, as the lexicon counts.</param>
/// <param name="CollectionFrequency">In how many documents it occurs.</param>
internal readonly record struct SpellingWord(string Key, int LexiconIndex, int Frequency, int CollectionFrequency);
