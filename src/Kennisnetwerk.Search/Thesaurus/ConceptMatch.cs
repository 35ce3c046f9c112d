namespace Kennisnetwerk.Search.Thesaurus;

/// <summary>A concept whose name stands in a question.</summary>
/// <param name="Start">The first word of the name, counted in the question.</param>
/// <param name="Length">How many words the name has.</param>
/// <param name="Concept">The concept.</param>
internal readonly record struct ConceptMatch(int Start, int Length, Concept Concept);
