namespace Kennisnetwerk.Search.Collection;

/// <summary>A question, taken apart.</summary>
/// <param name="Groups">The words.</param>
/// <param name="Phrases">Word sequences that must occur, each as its terms in order.</param>
/// <param name="Excluded">Terms that may not occur.</param>
/// <param name="Filters">What <c>veld:waarde</c> asks of keyword fields.</param>
/// <param name="Ranges">What <c>veld:van..tot</c> asks of integer fields.</param>
/// <param name="DidYouMean">The question with unknown words replaced by known ones, or null when every word is known.</param>
internal sealed record Question(
    IReadOnlyList<QuestionGroup> Groups,
    IReadOnlyList<IReadOnlyList<string>> Phrases,
    IReadOnlyList<string> Excluded,
    IReadOnlyList<FieldFilter> Filters,
    IReadOnlyList<RangeFilter> Ranges,
    string? DidYouMean)
{
    /// <summary>Whether it asks for words at all.</summary>
    public bool HasWords => Groups.Count > 0 || Phrases.Count > 0;
}
