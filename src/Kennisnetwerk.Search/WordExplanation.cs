namespace Kennisnetwerk.Search;

/// <summary>What one word of the question did for a hit.</summary>
/// <param name="Word">The word as typed.</param>
/// <param name="Contribution">Its part of the score before bonus and prior.</param>
/// <param name="Rarity">How rare the word is (inverse document frequency).</param>
/// <param name="Terms">The terms by which it was found.</param>
public sealed record WordExplanation(string Word, float Contribution, float Rarity, IReadOnlyList<TermExplanation> Terms);
