namespace Kennisnetwerk.Search.Query.Showing;

/// <summary>Why a document was found, as a sentence for people.</summary>
internal static class DutchExplanation
{
    public static string Of(IReadOnlyList<WordExplanation> words)
    {
        var parts = words.Select(Part).ToList();
        return parts.Count switch
        {
            0 => "",
            1 => $"Gevonden op {parts[0]}.",
            _ => $"Gevonden op {string.Join(", ", parts.Take(parts.Count - 1))} en {parts[^1]}.",
        };
    }

    private static string Part(WordExplanation word)
    {
        var best = word.Terms.OrderByDescending(term => term.Weight).First();
        return best.Relation switch
        {
            TermRelation.Part => $"*{word.Word}* via het deel *{best.Via}*",
            TermRelation.Spelling => $"*{best.Via}* (u typte *{word.Word}*)",
            TermRelation.Prefix => $"*{best.Via}* (begint met *{word.Word}*)",
            TermRelation.Thesaurus => $"*{word.Word}* via *{best.Via}*",
            _ => $"*{word.Word}*",
        };
    }
}
