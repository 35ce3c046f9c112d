namespace Kennisnetwerk.Search.Collection;

/// <summary>How often a term occurs in one field of one document: as a word, and inside longer words.</summary>
internal readonly record struct Posting(int Document, int Field, int Whole, int Inside);
