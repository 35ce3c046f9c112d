namespace Kennisnetwerk.Search.Query.Showing;

/// <summary>Why a document was found, as a sentence for people.</summary>
internal static class DutchExplanation
{
    public static string Of(IReadOnlyList<WordExplanation> words)
    {
        var parts = words.Select(Part).Distinct().ToList();
        return parts.Count switch
        {
            0 => "",
            1 => $"Gevonden op {parts[0]}.",
            _ => $"Gevonden op {string.Join(", ", parts.Take(parts.Count - 1))} en {parts[^1]}.",
        };
    }

    private static string Part(WordExplanation word)
    {
        var best = word.Terms.OrderBy(term => Directness(term.Relation)).ThenByDescending(term => term.Weight).First();
        return best.Relation switch
        {
            TermRelation.Part => $"*{word.Word}* via het deel *{best.Via}*",
            TermRelation.Spelling => $"*{best.Via}* (u typte *{word.Word}*)",
            TermRelation.Prefix => $"*{best.Via}* (begint met *{word.Word}*)",
            TermRelation.Joined => $"*{best.Via}*",
            TermRelation.Thesaurus or TermRelation.Derived => $"*{word.Word}* via *{best.Via}*",
            _ => $"*{word.Word}*",
        };
    }

    // People want to hear of the word itself, else of another name, and only then of a part or a guess.
    private static int Directness(TermRelation relation) => relation switch
    {
        TermRelation.Word or TermRelation.Exact or TermRelation.Piece => 0,
        TermRelation.Joined => 1,
        TermRelation.Thesaurus or TermRelation.Derived => 2,
        TermRelation.Prefix => 3,
        TermRelation.Part => 4,
        _ => 5,
    };
}
