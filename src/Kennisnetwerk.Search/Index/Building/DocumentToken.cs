namespace Kennisnetwerk.Search.Index.Building;

/// <summary>A token of a document.</summary>
/// <param name="Term">The term.</param>
/// <param name="IsExact">Whether it is the word as spelled.</param>
/// <param name="Channel">Field and kind.</param>
/// <param name="Position">Position in the field.</param>
internal readonly record struct DocumentToken(string Term, bool IsExact, int Channel, int Position);
