namespace Kennisnetwerk.Search.Query.Spelling;

/// <summary>A word of the collection that looks like another.</summary>
/// <param name="Term">The word, folded.</param>
/// <param name="Surface">The word as a document writes it, in lower case.</param>
/// <param name="Distance">Letters to change.</param>
internal sealed record NearTerm(string Term, string Surface, int Distance);
