namespace Kennisnetwerk.Search;

/// <summary>Why a document was found, and what each word contributed.</summary>
/// <param name="Score">The document's score: the sum of the contributions, times the bonus, times the prior.</param>
/// <param name="Prior">The document's own factor.</param>
/// <param name="Bonus">Factor for words that stand together and titles that are covered.</param>
/// <param name="Words">The words of the question that were found, the heaviest first.</param>
/// <param name="Sentence">The same for people, in Dutch, found words between asterisks.</param>
public sealed record HitExplanation(float Score, float Prior, float Bonus, IReadOnlyList<WordExplanation> Words, string Sentence);
