namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>All that a search will do, decided; what runs it decides nothing any more.</summary>
/// <param name="Groups">The words to rank by. Without any that is not optional, all that the conditions let through is found.</param>
/// <param name="Phrases">Conditions on words that stand together.</param>
/// <param name="Filters">Conditions on keyword fields, what the asker may see included.</param>
/// <param name="Ranges">Conditions on integer fields.</param>
/// <param name="DidYouMean">The question with unknown words replaced by known ones, or null when every word is known.</param>
internal sealed record SearchPlan(
    IReadOnlyList<PlannedGroup> Groups,
    IReadOnlyList<PlannedPhrase> Phrases,
    IReadOnlyList<PlannedFilter> Filters,
    IReadOnlyList<PlannedRange> Ranges,
    string? DidYouMean)
{
    /// <summary>Whether words decide what is found.</summary>
    public bool HasWords => Groups.Any(group => !group.IsOptional);
}
