namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>What a question's words become.</summary>
/// <param name="Groups">A group for each word, and for each piece of a hyphenated word.</param>
/// <param name="DidYouMean">The question with unknown words replaced, or null.</param>
internal sealed record PlannedWords(IReadOnlyList<PlannedGroup> Groups, string? DidYouMean);
