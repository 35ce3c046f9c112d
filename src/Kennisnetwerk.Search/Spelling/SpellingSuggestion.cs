namespace Kennisnetwerk.Search.Spelling;

/// <summary>A word that may have been meant.</summary>
/// <param name="Word">As it is spelled, capitals and diacritics included; two words when a space was missing.</param>
/// <param name="Score">Cost of the correction, more for rarer words; lower is likelier.</param>
/// <param name="CollectionFrequency">In how many documents of the collection it occurs; 0 when in none or when there is no collection.</param>
public readonly record struct SpellingSuggestion(string Word, double Score, int CollectionFrequency);
