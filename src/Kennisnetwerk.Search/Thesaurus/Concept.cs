namespace Kennisnetwerk.Search.Thesaurus;

/// <summary>A concept with its names: preferred term, synonyms, abbreviations, old names, related terms.</summary>
/// <param name="Names">The names.</param>
public sealed record Concept(IReadOnlyList<ConceptName> Names);
