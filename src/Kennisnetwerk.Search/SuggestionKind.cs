namespace Kennisnetwerk.Search;

/// <summary>Where a suggestion comes from.</summary>
public enum SuggestionKind
{
    /// <summary>A word of the collection that begins so.</summary>
    Word,

    /// <summary>What a document is called.</summary>
    Title,

    /// <summary>A concept of the thesaurus.</summary>
    Concept,
}
