namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A token as a slice of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The byte offset of its first character.</param>
/// <param name="End">The byte offset just after its last character.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
