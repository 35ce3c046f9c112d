namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A stretch of a source text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Start">The byte offset of the first character.</param>
/// <param name="End">The byte offset just after the last character.</param>
public readonly record struct SourceSpan(Source Source, int Start, int End);
