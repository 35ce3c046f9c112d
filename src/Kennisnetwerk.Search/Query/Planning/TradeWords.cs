namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>
/// Learned trades, their practitioners and their adjectives: Dutch forms them with endings of Greek that no stemmer joins
/// (<c>psychiater</c>, <c>psychiatrie</c>, <c>psychiatrisch</c>). Whoever asks for one is served by the others, in compounds too.
/// </summary>
internal static class TradeWords
{
    // Letters before the ending: shorter words only look like a trade (loog, gogie).
    private const int ShortestStem = 3;

    private static readonly string[][] Families =
    [
        ["iatrie", "iater", "iaters", "iatrisch", "iatrische"],
        ["logie", "loog", "logen", "logisch", "logische"],
        ["gogie", "gogiek", "goog", "gogen", "gogisch", "gogische"],
        ["therapie", "therapeut", "therapeuten", "therapeutisch", "therapeutische"],
    ];

    /// <summary>The other words of the family of a folded word; none when it belongs to no trade.</summary>
    public static IEnumerable<string> Of(string word)
    {
        foreach (var family in Families)
        {
            var ending = family.Where(ending => word.EndsWith(ending, StringComparison.Ordinal)).MaxBy(ending => ending.Length);
            if (ending is not null && word.Length - ending.Length >= ShortestStem)
            {
                return family.Where(other => other != ending).Select(other => word[..^ending.Length] + other);
            }
        }

        return [];
    }
}
