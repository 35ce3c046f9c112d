namespace Kennisnetwerk.Search.Thesaurus;

/// <summary>One of the names of a concept.</summary>
/// <param name="Text">The name: a word, several words, or an abbreviation.</param>
/// <param name="Weight">How much finding it counts beside what was typed, above 0 to 1.</param>
/// <param name="LeadsHere">Whether typing it means this concept; a related term is found by the concept, but does not mean it.</param>
public sealed record ConceptName(string Text, float Weight, bool LeadsHere = true);
