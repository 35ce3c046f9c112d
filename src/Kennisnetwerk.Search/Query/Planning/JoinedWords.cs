namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>
/// Compounds that were typed as two words (<c>eet stoornis</c>, <c>verslavings zorg</c>): neighbours that make one word, with or without a
/// linking element. Which of them are words is for the collection to say.
/// </summary>
internal static class JoinedWords
{
    private const int ShortestWord = 3;
    private static readonly string[] Links = ["", "s", "en", "e"];

    /// <summary>What two neighbours make when they are written as one; none when either is too short or is no plain word.</summary>
    public static IEnumerable<string> Of(QuestionWord first, QuestionWord second) =>
        IsPlain(first) && IsPlain(second) ? Links.Select(link => first.Exact + link + second.Exact) : [];

    private static bool IsPlain(QuestionWord word) =>
        !word.Whole.IsStopWord && word.Exact is { Length: >= ShortestWord } exact && exact.All(char.IsLetter);
}
