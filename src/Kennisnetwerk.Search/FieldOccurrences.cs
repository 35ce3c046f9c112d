namespace Kennisnetwerk.Search;

/// <summary>How often a term stands in a field of a document.</summary>
/// <param name="Field">The text field.</param>
/// <param name="Whole">Occurrences as a word.</param>
/// <param name="Inside">Occurrences as a part of a longer word.</param>
public sealed record FieldOccurrences(string Field, int Whole, int Inside);
