namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>
/// The terms that stand for one word of the question: their weighted frequencies are added before they saturate, and they
/// share one rarity, that of what was typed.
/// </summary>
/// <param name="Word">The word as typed.</param>
/// <param name="Boost">Factor on the group's score.</param>
/// <param name="Terms">The terms, the word itself first.</param>
/// <param name="IsOptional">Whether the group only ranks: a document is not found for this word alone.</param>
/// <param name="Position">Position of the word in the question, for proximity.</param>
internal sealed record PlannedGroup(string Word, float Boost, IReadOnlyList<PlannedTerm> Terms, bool IsOptional, int Position);
