namespace Kennisnetwerk.Search.Query.Parsing;

/// <summary>Words that must stand together, or the words for one text field.</summary>
/// <param name="Text">The words.</param>
/// <param name="Field">The text field that they must stand in, or null for any.</param>
/// <param name="Excluded">Whether they must not occur instead.</param>
internal sealed record QuestionPhrase(string Text, string? Field, bool Excluded);
