using Kennisnetwerk.Search.Thesaurus;

namespace Kennisnetwerk.Search;

/// <summary>Asks for completions of what is being typed.</summary>
/// <param name="Text">What stands in the box.</param>
/// <param name="Visibility">What the asker may see; nothing is offered that only hidden documents hold.</param>
public sealed record SuggestRequest(string Text, Visibility Visibility)
{
    /// <summary>Most suggestions of all kinds together, 1 to 50.</summary>
    public int MaxSuggestions { get; init; } = 10;

    /// <summary>The concepts whose names may be offered.</summary>
    public ConceptIndex Concepts { get; init; } = ConceptIndex.None;
}
