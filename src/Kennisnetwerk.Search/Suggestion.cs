namespace Kennisnetwerk.Search;

/// <summary>One completion.</summary>
/// <param name="Text">The text to put in the box.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="DocumentId">The document, when it is a title.</param>
public sealed record Suggestion(string Text, SuggestionKind Kind, string? DocumentId);
