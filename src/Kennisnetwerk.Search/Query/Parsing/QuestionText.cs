namespace Kennisnetwerk.Search.Query.Parsing;

/// <summary>Words of a question to rank by, as they stand in it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">Where they begin in the question.</param>
internal readonly record struct QuestionText(string Text, int Start);
