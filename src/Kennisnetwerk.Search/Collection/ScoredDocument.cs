namespace Kennisnetwerk.Search.Collection;

/// <summary>A document that the words of the question found.</summary>
internal readonly record struct ScoredDocument(int Document, float Score);
