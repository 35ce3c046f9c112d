namespace Kennisnetwerk.Search.Query.Parsing;

/// <summary>A question taken apart, before anything is looked up.</summary>
/// <param name="Texts">The words to rank by, quoted ones included, in order.</param>
/// <param name="Phrases">What must stand together (or, excluded, must not).</param>
/// <param name="ExcludedWords">What must not occur.</param>
/// <param name="Values">Conditions <c>veld:waarde</c> on keyword fields.</param>
/// <param name="Ranges">Conditions <c>veld:van..tot</c> on integer fields.</param>
internal sealed record ParsedQuestion(
    IReadOnlyList<QuestionText> Texts,
    IReadOnlyList<QuestionPhrase> Phrases,
    IReadOnlyList<string> ExcludedWords,
    IReadOnlyList<QuestionValue> Values,
    IReadOnlyList<QuestionRange> Ranges);
